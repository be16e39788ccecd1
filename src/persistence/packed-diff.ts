import * as v from 'valibot'
import {
  changesOf,
  diffBetween,
  metaRecord,
  migrate,
  parseRecords,
  SCHEMA_VERSION,
  TABLE_NAMES,
  type DocumentContent,
  type DocumentDiff,
  type TableName,
} from '../domain'

type RowsByTable = Readonly<Record<string, readonly unknown[]>>

/** A diff as it leaves the page: the rows that it changes, before and after, and the version they are of. */
export interface PackedDiff {
  readonly schemaVersion: number
  readonly before: RowsByTable
  readonly after: RowsByTable
}

const rowsByTable = v.record(v.string(), v.array(v.unknown()))
/** What is checked of a packed diff before its rows are read. */
export const packedDiffSchema = v.object({
  schemaVersion: v.number(),
  before: rowsByTable,
  after: rowsByTable,
})

/** The diff as rows of this version. */
export function packDiff(diff: DocumentDiff): PackedDiff {
  return {
    schemaVersion: SCHEMA_VERSION,
    before: rowsOfSide(diff, 'before'),
    after: rowsOfSide(diff, 'after'),
  }
}

function rowsOfSide(diff: DocumentDiff, side: 'before' | 'after'): RowsByTable {
  const rows = (table: TableName): unknown[] =>
    Array.from(changesOf(diff, table), ([, change]) => change[side]).filter((row) => row !== undefined)
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, rows(table)]))
}

/** The diff in the shape of this version; null when it is not one or comes from a later version. */
export function unpackDiff({ schemaVersion, before, after }: PackedDiff): DocumentDiff | null {
  if (schemaVersion > SCHEMA_VERSION) return null
  const [from, to] = [before, after].map((rows) => parseRows(rows, schemaVersion))
  return from && to ? diffBetween(from, to) : null
}

const textSchema = v.pipe(v.string(), v.parseJson(), packedDiffSchema)

/** The diff that a packed diff in JSON holds; null when it holds none that can be read here. */
export function readDiff(text: string | null): DocumentDiff | null {
  const parsed = v.safeParse(textSchema, text)
  return parsed.success ? unpackDiff(parsed.output) : null
}

/** Could everything that the diff writes be read again? */
export function isReadable(diff: DocumentDiff): boolean {
  return parseRows(rowsOfSide(diff, 'after')) !== null
}

/**
 * Records from unchecked values, as part of a document; null when one of them is none. Where the meta record is not
 * among them, the same one stands in.
 */
export function parseRows(rows: RowsByTable, schemaVersion = SCHEMA_VERSION): DocumentContent | null {
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, rows[table] ?? []]))
  const migrated = v.safeParse(rowsByTable, migrate({ ...rows, ...tables }, schemaVersion))
  if (!migrated.success) return null
  const { meta = [], ...others } = migrated.output
  const parsed = parseRecords({ ...others, meta: meta.length > 0 ? meta : [metaRecord()] })
  return parsed.ok ? parsed.value : null
}
