import type { TableName, Tables } from '../model'

/** What changed in one table, by record id. An id stands in at most one of the three maps. */
export interface RecordDiff<Row> {
  readonly added: ReadonlyMap<string, Row>
  readonly removed: ReadonlyMap<string, Row>
  readonly updated: ReadonlyMap<string, readonly [before: Row, after: Row]>
}

/** The only shape of change to a document; it can be inverted, squashed, stored and sent to another tab. */
export type DocumentDiff = { readonly [T in TableName]?: RecordDiff<Tables[T]> }
