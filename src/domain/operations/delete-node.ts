import type { Draft } from '../draft'
import type { NodeId } from '../model'
import type { DocumentReader } from '../reader'

/** Deletes one node and the records that belong to it in the document under the draft; children stay. */
export function deleteNode(draft: Draft, document: DocumentReader, id: NodeId): void {
  for (const { id: relation } of document.relationsOf(id)) draft.delete('relations', relation)
  for (const { id: checkIn } of document.checkInsOf(id)) draft.delete('checkIns', checkIn)
  for (const { id: rating } of document.ratingsOf(id)) draft.delete('ratings', rating)
  for (const { id: dismissal } of document.dismissalsOf(id)) draft.delete('dismissals', dismissal)
  draft.delete('nodes', id)
}
