import { expectDefined } from '../../lib'
import type { DocumentDiff } from './diff'
import { forEachChange } from './diff-algebra'
import type { NodeId, NodeRecord, TableName, Tables } from '../model'
import { createOverlay } from '../document/overlay'
import type { DocumentReader } from '../reader'
import { createSiblingOrder } from '../document/sibling-order'
import { TABLE_NAMES } from '../table-names'

/** A document as it will be: pending changes on top of a document that stays as it is. */
export interface Transaction extends DocumentReader {
  /** Adds or replaces a record. */
  put<T extends TableName>(table: T, row: Tables[T]): void
  /** Changes fields of a record, which must exist. */
  patch<T extends TableName>(table: T, id: string, changes: Partial<Tables[T]>): void
  delete(table: TableName, id: string): void
  /** Takes over all changes of a diff. */
  apply(diff: DocumentDiff): void
  /** What the transaction changes; what was changed back leaves no trace. */
  diff(): DocumentDiff
}

/** A transaction over a document, which must not change while the transaction is in use. */
export function createTransaction(base: DocumentReader): Transaction {
  const rows = createOverlay(base)
  const node = (id: NodeId): NodeRecord | undefined => rows.get('nodes', id)
  let changeCount = 0
  const order = createSiblingOrder(
    (id) => expectDefined(node(id), `node ${id}`).orderKey,
    (parentId) => base.children(parentId),
  )

  function write<T extends TableName>(table: T, id: string, row: Tables[T] | null): void {
    const before = rows.get('nodes', id)
    rows.set(table, id, row)
    changeCount += 1
    if (table === 'nodes') order.update([{ before, after: rows.get('nodes', id) }])
  }

  /** Every version grows with every change: coarse, and true. */
  const versionOver = (version: number): number => (changeCount === 0 ? version : base.revision + changeCount)

  return {
    get meta() {
      return expectDefined(rows.get('meta', 'meta'), 'meta record')
    },
    get revision() {
      return base.revision + changeCount
    },
    get structureVersion() {
      return versionOver(base.structureVersion)
    },
    node,
    children: (id) => order.children(id),
    all: (table) => rows.all(table),
    get: (table, id) => rows.get(table, id),
    count: (table) => rows.count(table),
    rowsOf: (table, id) => rows.owned(table, id, base.rowsOf(table, id)),
    version: (id) => versionOver(base.version(id)),
    familyVersion: (id) => versionOver(base.familyVersion(id)),
    branchVersion: (id) => versionOver(base.branchVersion(id)),
    put: (table, row) => write(table, row.id, row),
    patch: (table, id, changes) =>
      write(table, id, { ...expectDefined(rows.get(table, id), `${table} ${id}`), ...changes }),
    delete: (table, id) => write(table, id, null),
    apply: (diff) =>
      forEachChange(diff, TABLE_NAMES, (table, id, { after }) => write(table, id, after ?? null)),
    diff: () => rows.diff(),
  }
}
