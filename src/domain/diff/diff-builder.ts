import type { DocumentDiff } from './diff'
import type { TableName, Tables } from '../model'
import { isEqual } from './is-equal'
import { mapTables, TABLE_NAMES } from '../table-names'

interface GrowingRecordDiff<Row> {
  readonly added: Map<string, Row>
  readonly removed: Map<string, Row>
  readonly updated: Map<string, readonly [before: Row, after: Row]>
}
type GrowingDiff = { readonly [T in TableName]: GrowingRecordDiff<Tables[T]> }

/** What became of a record; undefined: it did not or does not exist. */
export interface RecordChange<T extends TableName> {
  readonly before: Tables[T] | undefined
  readonly after: Tables[T] | undefined
}

export interface DiffBuilder {
  /** Notes what became of one record; called once for each record. No difference leaves no trace. */
  add<T extends TableName>(table: T, id: string, change: RecordChange<T>): void
  build(): DocumentDiff
}

/** No change at all. */
export function createRecordDiff<Row>(): GrowingRecordDiff<Row> {
  return { added: new Map(), removed: new Map(), updated: new Map() }
}

/** Collects the changes of single records into a diff. */
export function createDiffBuilder(): DiffBuilder {
  const growing = mapTables<GrowingDiff>(() => createRecordDiff())

  return {
    add(table, id, { before, after }) {
      const { added, removed, updated } = growing[table]
      if (before === undefined) {
        if (after !== undefined) added.set(id, after)
      } else if (after === undefined) removed.set(id, before)
      else if (!isEqual(before, after)) updated.set(id, [before, after])
    },
    build() {
      const entries = TABLE_NAMES.map((table) => [table, growing[table]] as const)
      return Object.fromEntries(
        entries.filter(([, { added, removed, updated }]) => added.size + removed.size + updated.size > 0),
      )
    },
  }
}
