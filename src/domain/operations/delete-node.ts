import type { Transaction } from '../transaction'
import type { NodeId } from '../model'
import type { DocumentReader } from '../reader'

/** Deletes one node and the records that belong to it in the document under the transaction; children stay. */
export function deleteNode(transaction: Transaction, document: DocumentReader, id: NodeId): void {
  for (const { id: relation } of document.relationsOf(id)) transaction.delete('relations', relation)
  for (const { id: checkIn } of document.checkInsOf(id)) transaction.delete('checkIns', checkIn)
  for (const { id: rating } of document.ratingsOf(id)) transaction.delete('ratings', rating)
  for (const { id: dismissal } of document.dismissalsOf(id)) transaction.delete('dismissals', dismissal)
  transaction.delete('nodes', id)
}
