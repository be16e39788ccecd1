import { changesOf, eachChange } from '../diff-algebra'
import type { Draft } from '../draft'
import type { NodeId, NodeRecord, Tables } from '../model'
import { OWNED_TABLES, OWNERS } from '../owners'
import { sameValue } from '../same-value'
import type { Merging } from './merging'

/** Deletes what we deleted, except what they edited since, and the nodes above that. */
export function writeDeletions(draft: Draft, merging: Merging): void {
  const deleted = deletedNodes(merging)
  const returning = nodesThatReturn(draft, merging, deleted)
  for (const id of deleted.keys()) if (!returning.has(id)) deleteBare(draft, id)
  eachChange(merging.ours, OWNED_TABLES, (table, id, { before, after }) => {
    if (after !== undefined || before === undefined || !sameValue(draft.get(table, id), before)) return
    const owners = OWNERS[table](before)
    const staysWithOwner =
      owners.some((owner) => returning.has(owner)) && owners.every((owner) => draft.node(owner) !== undefined)
    if (!staysWithOwner) draft.delete(table, id)
  })
}

/** The nodes that we deleted and they did not, as they were when we did. */
function deletedNodes({ document, ours }: Merging): ReadonlyMap<NodeId, NodeRecord> {
  const deleted = new Map<NodeId, NodeRecord>()
  for (const [, { before, after }] of changesOf(ours, 'nodes'))
    if (before !== undefined && after === undefined && document.node(before.id) !== undefined)
      deleted.set(before.id, before)
  return deleted
}

/** Those among the deleted nodes that they edited or hung something on, and the deleted nodes above these. */
function nodesThatReturn(
  draft: Draft,
  merging: Merging,
  deleted: ReadonlyMap<NodeId, NodeRecord>,
): ReadonlySet<NodeId> {
  const returning = new Set<NodeId>()
  for (const [id, before] of deleted) {
    const isEdited =
      !sameValue(draft.node(id), before) ||
      draft.children(id).some((child) => !deleted.has(child)) ||
      hasNews(draft, merging, id)
    let above: NodeId | null = isEdited ? id : null
    while (above !== null && deleted.has(above) && !returning.has(above)) {
      returning.add(above)
      above = draft.node(above)?.parentId ?? null
    }
  }
  return returning
}

/** Did they say something about the node (a check-in, a rating, a relation) that we have not deleted with it? */
function hasNews(draft: Draft, { ours }: Merging, id: NodeId): boolean {
  const isNews = <T extends 'checkIns' | 'ratings' | 'relations'>(table: T, row: Tables[T]): boolean =>
    !sameValue(ours[table]?.removed.get(row.id), row)
  return (
    draft.checkInsOf(id).some((row) => isNews('checkIns', row)) ||
    draft.ratingsOf(id).some((row) => isNews('ratings', row)) ||
    draft.relationsOf(id).some((row) => isNews('relations', row))
  )
}

function deleteBare(draft: Draft, id: NodeId): void {
  for (const dismissal of draft.dismissalsOf(id)) draft.delete('dismissals', dismissal.id)
  draft.delete('nodes', id)
}
