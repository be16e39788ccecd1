import { changesOf, eachChange } from '../diff-algebra'
import type { Draft } from '../draft'
import type { NodeId } from '../model'
import { OWNED_TABLES, OWNERS } from '../owners'
import { asRoot } from '../repair'
import type { Merging } from './merging'

/**
 * Brings back the nodes that they deleted and that our edits need: those that a record of ours is about, and all
 * above. Without a trace of them, a node becomes a root and a record goes.
 */
export function restoreOwners(draft: Draft, merging: Merging): void {
  for (const [, { after }] of changesOf(merging.ours, 'nodes'))
    if (after !== undefined) restoreAbove(draft, merging, after.id)
  eachChange(merging.ours, OWNED_TABLES, (table, id, { after }) => {
    if (after === undefined) return
    for (const owner of OWNERS[table](after)) {
      if (table !== 'dismissals') restoreNode(draft, merging, owner)
      if (draft.node(owner) === undefined) draft.delete(table, id)
    }
  })
}

/** Brings back the deleted nodes above a node. */
export function restoreAbove(draft: Draft, merging: Merging, id: NodeId): void {
  let node = draft.node(id)
  while (node !== undefined && node.parentId !== null && draft.node(node.parentId) === undefined) {
    bringBack(draft, merging, node.parentId)
    const parent = draft.node(node.parentId)
    if (parent === undefined) draft.patch('nodes', node.id, asRoot(node))
    node = parent
  }
}

function restoreNode(draft: Draft, merging: Merging, id: NodeId): void {
  if (draft.node(id) !== undefined) return
  bringBack(draft, merging, id)
  restoreAbove(draft, merging, id)
}

function bringBack(draft: Draft, { theirs }: Merging, id: NodeId): void {
  const node = theirs.nodes?.removed.get(id)
  if (node !== undefined) draft.put('nodes', node)
}

/** Brings back what they deleted along with nodes that have returned, unless we deleted it too. */
export function restoreRecords(draft: Draft, { ours, theirs }: Merging): void {
  eachChange(theirs, OWNED_TABLES, (table, id, { before, after }) => {
    if (before === undefined || after !== undefined) return
    if (draft.get(table, id) !== undefined || ours[table]?.removed.has(id)) return
    const owners = OWNERS[table](before)
    const hasReturned = owners.some((owner) => theirs.nodes?.removed.has(owner))
    if (hasReturned && owners.every((owner) => draft.node(owner) !== undefined)) draft.put(table, before)
  })
}
