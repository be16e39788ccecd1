import type { Transaction } from '../../diff/transaction'
import type { NodeId } from '../../model'
import type { DocumentReader } from '../../reader'
import { BOUND_TABLES } from '../../table-names'

/** Deletes one node and the records that belong to it in the document under the transaction; children stay. */
export function deleteNode(transaction: Transaction, document: DocumentReader, id: NodeId): void {
  for (const table of BOUND_TABLES)
    for (const row of document.rowsOf(table, id)) transaction.delete(table, row.id)
  transaction.delete('nodes', id)
}
