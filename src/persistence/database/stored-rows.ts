import {
  changesOf,
  TABLE_NAMES,
  type DocumentContent,
  type DocumentDiff,
  type DocumentId,
  type StoredRecord,
  type TableName,
  type Tables,
} from '../../domain'
import { inChunks } from '../../lib'
import { isObject } from '../is-object'
import type { RecordRow } from './row-store'

type AnyRecord = Tables[TableName]

/** The names of rows that hold no record of a table: many in one, and what cannot be read. */
const PACKS = 'packs'
export const SET_ASIDE = 'setAside'

/** Records in one pack: browsers write and read one large row many times faster than as many small ones. */
const PACK_SIZE = 500
/** Rows of their own from which a map is worth packing anew. */
const SCATTERED = 2_000

/** The document that rows belong to, and the revision that writes them. */
export interface RowOrigin {
  readonly documentId: DocumentId
  readonly revision: number
}

/** The row of one record; the map's own record and its roots are headlines. */
function rowOf(origin: RowOrigin, table: TableName, value: AnyRecord): RecordRow {
  const row = { ...origin, table, id: value.id, value }
  return isHeadline(table, value) ? { ...row, headline: origin.documentId } : row
}

function isHeadline(table: TableName, value: AnyRecord): boolean {
  return table === 'meta' || ('parentId' in value && value.parentId === null)
}

/** May the map be called otherwise after the diff: does it change the map's own record, or what is or was a root? */
export function touchesHeadlines(diff: DocumentDiff): boolean {
  for (const table of ['meta', 'nodes'] as const)
    for (const [, { before, after }] of changesOf(diff, table))
      if ([before, after].some((value) => value !== undefined && isHeadline(table, value))) return true
  return false
}

/** Every row of a document: headlines alone, the rest in packs. */
export function rowsOf(origin: RowOrigin, content: DocumentContent): RecordRow[] {
  const rows = TABLE_NAMES.flatMap((table) => content[table].map((value) => rowOf(origin, table, value)))
  const packed = rows.filter((row) => row.headline === undefined)
  return [...rows.filter((row) => row.headline !== undefined), ...packsOf(origin, packed)]
}

function packsOf(origin: RowOrigin, rows: readonly RecordRow[]): RecordRow[] {
  const packs: RecordRow[] = []
  for (let start = 0; start < rows.length; start += PACK_SIZE) {
    const pack = rows.slice(start, start + PACK_SIZE).map(({ table, id, value }) => ({ table, id, value }))
    packs.push({ ...origin, table: PACKS, id: String(packs.length), value: null, pack })
  }
  return packs
}

/** Are so many records beside the packs that writing them together makes reading faster? */
export function isScattered(rows: readonly RecordRow[]): boolean {
  return rows.filter(({ pack }) => pack === undefined).length > SCATTERED
}

/** What a diff writes. */
export interface RowChanges {
  readonly puts: readonly RecordRow[]
  /** How many nodes more or fewer. */
  readonly nodes: number
}

/** The rows to write for a diff; what it removes gets a row that says so. */
export function rowChanges(origin: RowOrigin, diff: DocumentDiff): RowChanges {
  const puts: RecordRow[] = []
  for (const table of TABLE_NAMES) {
    const change = diff[table]
    if (!change) continue
    for (const value of change.added.values()) puts.push(rowOf(origin, table, value))
    for (const [, value] of change.updated.values()) puts.push(rowOf(origin, table, value))
    // A pack may still hold the record, so that its row must say that it is gone.
    for (const id of change.removed.keys()) puts.push({ ...origin, table, id, value: null })
  }
  return { puts, nodes: (diff.nodes?.added.size ?? 0) - (diff.nodes?.removed.size ?? 0) }
}

/** The values of single rows by table; those of deleted records are left out. */
export function valuesByTable(rows: readonly RecordRow[]): Record<string, unknown[]> {
  const valuesOf = (table: string): unknown[] =>
    rows.filter((row) => row.table === table && row.value !== null).map(({ value }) => value)
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, valuesOf(table)]))
}

/** The records in rows, each once as it was last written; nothing of them has been checked. */
export interface UnpackedRows {
  readonly records: readonly StoredRecord[]
  /** Rows and parts of packs that are not shaped like one. */
  readonly unreadable: readonly StoredRecord[]
}

/** Takes rows and packs apart, in chunks. */
export async function unpackRows(rows: readonly unknown[]): Promise<UnpackedRows> {
  const latest = new Map<string, StoredRecord>()
  const unreadable: StoredRecord[] = []
  const take = (record: unknown) => {
    if (!isStoredRecord(record)) unreadable.push({ table: 'packs', id: '', value: record })
    else if (record.table !== SET_ASIDE) latest.set(`${record.table}/${record.id}`, record)
  }
  const packs = rows.filter(isPack)
  await inChunks(packs, ({ pack }) => pack.forEach(take))
  await inChunks(rows, (row) => {
    if (!isPack(row)) take(row)
  })
  return { records: [...latest.values()].filter(({ value }) => value !== null), unreadable }
}

function isStoredRecord(value: unknown): value is StoredRecord {
  return (
    isObject(value) &&
    typeof value['table'] === 'string' &&
    typeof value['id'] === 'string' &&
    'value' in value
  )
}

function isPack(row: unknown): row is { readonly pack: readonly unknown[] } {
  return isObject(row) && row['table'] === PACKS && Array.isArray(row['pack'])
}

/** The rows that keep what cannot be read. */
export function setAsideRows(origin: RowOrigin, unreadable: readonly StoredRecord[]): RecordRow[] {
  return unreadable.map(({ table, id, value }, index) => {
    const name = table === SET_ASIDE ? id : `${origin.revision}/${index}/${table}/${id}`
    return { ...origin, table: SET_ASIDE, id: name, value }
  })
}
