import {
  LIMITS,
  mapTables,
  migrate,
  SCHEMA_VERSION,
  TABLE_NAMES,
  type Damage,
  type DocumentContent,
  type RepositoryFailure,
  type StoredRecord,
  type TableName,
} from '../../domain'
import { err, inChunks, ok, type Result } from '../../lib'
import { chunksOf } from './chunks'
import { isSound } from './is-sound'
import { parseRows } from '../packed-diff'
import type { RecordRow } from '../database/row-store'
import type { ParsedTables, RecoveredContent } from './recover-content'
import { SET_ASIDE, unpackRows, type UnpackedRows } from '../database/stored-rows'

export interface ReadDocument {
  readonly content: DocumentContent
  readonly damage: Damage
  /** Do the rows hold just this, in the shape of this version? */
  readonly isStored: boolean
}

/**
 * The document in rows that some version wrote: valid, sound and of this version. Records that are none are left out
 * and named; a tree that does not hold together is repaired. Works in chunks and changes nothing on disk.
 */
export async function readDocument(
  schemaVersion: number,
  rows: readonly RecordRow[],
): Promise<Result<ReadDocument, RepositoryFailure>> {
  if (schemaVersion > SCHEMA_VERSION) return err({ type: 'tooNew', schemaVersion })
  const unpacked = await unpackRows(rows)
  const parsed = await parseTables(
    schemaVersion < SCHEMA_VERSION ? migrated(unpacked, schemaVersion) : unpacked,
  )
  const unreadable = [...parsed.unknown, ...parsed.damaged]
  const isNew = unreadable.length > 0
  const { content, repaired } = await wholeContent(parsed)
  if (content.nodes.length > LIMITS.nodes) return err({ type: 'corrupt', detail: 'too many nodes' })
  return ok({
    content,
    damage: { unreadable: [...setAside(rows), ...unreadable], isNew, repaired },
    isStored: schemaVersion === SCHEMA_VERSION && !isNew && repaired === 0,
  })
}

/** What earlier readings have set aside. */
function setAside(rows: readonly RecordRow[]): StoredRecord[] {
  return rows
    .filter(({ table }) => table === SET_ASIDE)
    .map(({ id, value }) => ({ table: SET_ASIDE, id, value }))
}

/** The same records in the shape of this version, as far as they can be migrated. */
function migrated({ records, unreadable }: UnpackedRows, schemaVersion: number): UnpackedRows {
  const values = Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      records.filter((record) => record.table === table).map(({ value }) => value),
    ]),
  )
  const tables = new Map(Object.entries(migrate(values, schemaVersion) ?? {}) as Iterable<[string, unknown]>)
  const rowsOf = (table: string): StoredRecord[] => {
    const rows = tables.get(table)
    return Array.isArray(rows) ? rows.map((value: unknown) => ({ table, id: idOf(value), value })) : []
  }
  return { records: [...tables.keys()].flatMap(rowsOf), unreadable }
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
}

/** Records that are checked together: one that is none costs a check of each of them. */
const CHECKED_TOGETHER = 200

interface ParsedRecords extends ParsedTables {
  /** Rows that hold no records, and records of no table. */
  readonly unknown: readonly StoredRecord[]
}

async function parseTables({ records, unreadable }: UnpackedRows): Promise<ParsedRecords> {
  const parsed = new Map<TableName, DocumentContent[]>(TABLE_NAMES.map((table) => [table, []]))
  const tableNames: readonly string[] = TABLE_NAMES
  const damaged: StoredRecord[] = []
  const parse = (table: TableName, chunk: readonly StoredRecord[]): void => {
    const part = chunk.every(hasItsId) ? parseRows({ [table]: chunk.map(({ value }) => value) }) : null
    if (part) parsed.get(table)?.push(part)
    else if (chunk.length > 1) chunk.forEach((record) => parse(table, [record]))
    else damaged.push(...chunk)
  }
  for (const table of TABLE_NAMES) {
    const own = records.filter((record) => record.table === table)
    await inChunks(chunksOf(own, CHECKED_TOGETHER), (chunk) => parse(table, chunk))
  }
  const content = mapTables<DocumentContent>(
    (table) => parsed.get(table)?.flatMap((part): readonly unknown[] => part[table]) ?? [],
  )
  const unknown = [...unreadable, ...records.filter(({ table }) => !tableNames.includes(table))]
  return { content, damaged, unknown }
}

function hasItsId({ id, value }: StoredRecord): boolean {
  return idOf(value) === id
}

/** What was read, where it is whole; else what can be recovered of it, by code that is fetched only then. */
async function wholeContent(parsed: ParsedTables): Promise<RecoveredContent> {
  if (parsed.damaged.length === 0 && (await isSound(parsed.content)))
    return { content: parsed.content, repaired: 0 }
  const { recoverContent } = await import('./recover-content')
  return recoverContent(parsed)
}
