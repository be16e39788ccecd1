import type { DocumentDiff } from '../diff/diff'
import { createDiffBuilder, type RecordChange } from '../diff/diff-builder'
import type { NodeId, TableName, Tables } from '../model'
import type { DocumentReader } from '../reader'
import { mapTables, TABLE_NAMES, type OwnedTable } from '../table-names'
import { TABLES } from '../tables'

/** Rows by id; null: the row is deleted. */
type PendingRows = { readonly [T in TableName]: Map<string, Tables[T] | null> }

/** The rows of a document with pending rows on top; null hides a row. */
export interface Overlay {
  get<T extends TableName>(table: T, id: string): Tables[T] | undefined
  set<T extends TableName>(table: T, id: string, row: Tables[T] | null): void
  all<T extends TableName>(table: T): Iterable<Tables[T]>
  count(table: TableName): number
  /** The rows of a node, given those that the document below has for it. */
  owned<T extends OwnedTable>(table: T, id: NodeId, inherited: readonly Tables[T][]): readonly Tables[T][]
  diff(): DocumentDiff
}

export function createOverlay(base: DocumentReader): Overlay {
  const pending = mapTables<PendingRows>(() => new Map())

  function* changes<T extends TableName>(table: T): Generator<readonly [string, RecordChange<T>]> {
    for (const [id, row] of pending[table])
      yield [id, { before: base.get(table, id), after: row ?? undefined }]
  }

  return {
    get(table, id) {
      const row = pending[table].get(id)
      return row === undefined ? base.get(table, id) : (row ?? undefined)
    },
    set(table, id, row) {
      pending[table].set(id, row)
    },
    *all(table) {
      for (const row of base.all(table)) if (!pending[table].has(row.id)) yield row
      for (const row of pending[table].values()) if (row !== null) yield row
    },
    count(table) {
      let total = base.count(table)
      for (const [, { before, after }] of changes(table)) {
        if (before !== undefined) total -= 1
        if (after !== undefined) total += 1
      }
      return total
    },
    owned(table, id, inherited) {
      const changed = pending[table]
      if (changed.size === 0) return inherited
      const rows = inherited.filter((row) => !changed.has(row.id))
      for (const row of changed.values())
        if (row !== null && TABLES[table].owners(row).includes(id)) rows.push(row)
      return rows.sort(TABLES[table].compare)
    },
    diff() {
      const builder = createDiffBuilder()
      for (const table of TABLE_NAMES)
        for (const [id, change] of changes(table)) builder.add(table, id, change)
      return builder.build()
    },
  }
}
