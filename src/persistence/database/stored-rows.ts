import * as v from 'valibot'
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

/** Records in one pack: browsers write and read one long text many times faster than as many small objects. */
export const PACK_SIZE = 500
/** Rows of their own from which a map is worth packing anew. */
const SCATTERED = 2_000

const records = v.array(v.unknown())
const packSchema = v.union([v.pipe(v.string(), v.parseJson(), records), records])

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

/** Every row of a document, made as they are taken: headlines alone, the rest in packs. */
export function* rowsOf(origin: RowOrigin, content: DocumentContent): Generator<RecordRow> {
  let records: StoredRecord[] = []
  let packs = 0
  const pack = (): RecordRow => {
    const row = { ...origin, table: PACKS, id: String(packs), value: null, pack: JSON.stringify(records) }
    packs += 1
    records = []
    return row
  }
  for (const table of TABLE_NAMES)
    for (const value of content[table]) {
      if (isHeadline(table, value)) yield rowOf(origin, table, value)
      else records.push({ table, id: value.id, value })
      if (records.length === PACK_SIZE) yield pack()
    }
  if (records.length > 0) yield pack()
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
    if (!isStoredRecord(record)) unreadable.push({ table: PACKS, id: '', value: record })
    else if (record.table !== SET_ASIDE) latest.set(`${record.table}/${record.id}`, record)
  }
  await inChunks(rows.filter(isPack), ({ pack }) => {
    const records = readPack(pack)
    if (records) records.forEach(take)
    else unreadable.push({ table: PACKS, id: '', value: pack })
  })
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

function isPack(row: unknown): row is { readonly pack?: unknown } {
  return isObject(row) && row['table'] === PACKS
}

/** What a pack holds; null where it is no list. Earlier versions of the tables kept the list itself, not its text. */
function readPack(pack: unknown): readonly unknown[] | null {
  const parsed = v.safeParse(packSchema, pack)
  return parsed.success ? parsed.output : null
}

/** The rows that keep what cannot be read. */
export function setAsideRows(origin: RowOrigin, unreadable: readonly StoredRecord[]): RecordRow[] {
  return unreadable.map(({ table, id, value }, index) => {
    const name = table === SET_ASIDE ? id : `${origin.revision}/${index}/${table}/${id}`
    return { ...origin, table: SET_ASIDE, id: name, value }
  })
}
