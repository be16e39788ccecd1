import {
  baselineId,
  changedFields,
  hasOtherParent,
  isEqual,
  KINDS,
  placeOf,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type Plan,
} from '../../domain'
import type { EphemeralState } from '../session/session'

/** What became of a card that is there: it is new, says something else, or only stands elsewhere. */
export type CardChange = 'added' | 'changed' | 'moved'

/** What became of a card since the state that the map is compared with; null: nothing, or nothing is compared. */
export function changeSince(
  {
    document,
    ephemeral: { comparedWith },
  }: { readonly document: DocumentReader; readonly ephemeral: Pick<EphemeralState, 'comparedWith'> },
  id: NodeId,
): CardChange | null {
  const node = document.node(id)
  if (comparedWith === null || node === undefined) return null
  return comparedWith.type === 'baseline'
    ? changeOfPlan(document, node)
    : changeOfCard(comparedWith.document.node(id), node)
}

function changeOfPlan(document: DocumentReader, node: NodeRecord): CardChange | null {
  const before: Plan | undefined = document.get('baselines', baselineId(node.id))
  if (before === undefined) return KINDS[node.kind].isPlanned ? 'added' : null
  const fields = changedFields(before, node)
  if (fields.length === 0) return null
  return fields.every((field) => field === 'parentId') ? 'moved' : 'changed'
}

function changeOfCard(before: NodeRecord | undefined, after: NodeRecord): CardChange | null {
  if (before === undefined) return 'added'
  if (!isEqual({ ...before, ...placeOf(after) }, after)) return 'changed'
  return hasOtherParent({ before, after }) ? 'moved' : null
}
