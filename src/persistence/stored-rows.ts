import {
  TABLE_NAMES,
  type DocumentContent,
  type DocumentDiff,
  type DocumentId,
  type TableName,
  type Tables,
} from '../domain'
import type { RecordKey, RecordRow } from './row-store'

type AnyRecord = Tables[TableName]

/** The row of one record; the map's own record and its roots are headlines. */
function rowOf(documentId: DocumentId, table: TableName, value: AnyRecord): RecordRow {
  const row = { documentId, table, id: value.id, value }
  return isHeadline(table, value) ? { ...row, headline: documentId } : row
}

function isHeadline(table: TableName, value: AnyRecord): boolean {
  return table === 'meta' || ('parentId' in value && value.parentId === null)
}

/** Every row of a document. */
export function rowsOf(documentId: DocumentId, content: DocumentContent): RecordRow[] {
  return TABLE_NAMES.flatMap((table) => content[table].map((value) => rowOf(documentId, table, value)))
}

/** What a diff writes and deletes. */
export interface RowChanges {
  readonly puts: readonly RecordRow[]
  readonly deletes: readonly RecordKey[]
  /** How many nodes more or fewer. */
  readonly nodes: number
}

export function rowChanges(documentId: DocumentId, diff: DocumentDiff): RowChanges {
  const puts: RecordRow[] = []
  const deletes: RecordKey[] = []
  for (const table of TABLE_NAMES) {
    const change = diff[table]
    if (!change) continue
    for (const value of change.added.values()) puts.push(rowOf(documentId, table, value))
    for (const [, value] of change.updated.values()) puts.push(rowOf(documentId, table, value))
    for (const id of change.removed.keys()) deletes.push([documentId, table, id])
  }
  return { puts, deletes, nodes: (diff.nodes?.added.size ?? 0) - (diff.nodes?.removed.size ?? 0) }
}

/** The values of the rows by table, not yet checked by anyone; tables without a row are empty. */
export function unpackRows(rows: readonly RecordRow[]): Record<string, unknown[]> {
  const values: Record<string, unknown[]> = Object.fromEntries(TABLE_NAMES.map((table) => [table, []]))
  for (const row of rows) (values[row.table] ??= []).push(row.value)
  return values
}
