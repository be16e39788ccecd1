import {
  changesOf,
  createRecordReader,
  checkInvariants,
  diffBetween,
  LIMITS,
  mapTables,
  metaRecord,
  migrate,
  repairTree,
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
import { salvageRecord } from './salvage-record'
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
  const isNew = parsed.unreadable.length > 0
  const { content, repaired } = await repairContent(parsed.content)
  if (content.nodes.length > LIMITS.nodes) return err({ type: 'corrupt', detail: 'too many nodes' })
  return ok({
    content,
    damage: { unreadable: [...setAside(rows), ...parsed.unreadable], isNew, repaired },
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

interface ParsedTables {
  readonly content: DocumentContent
  readonly unreadable: readonly StoredRecord[]
}

async function parseTables({ records, unreadable }: UnpackedRows): Promise<ParsedTables> {
  const parsed = new Map<TableName, DocumentContent[]>(TABLE_NAMES.map((table) => [table, []]))
  const tableNames: readonly string[] = TABLE_NAMES
  const damaged = [...unreadable, ...records.filter(({ table }) => !tableNames.includes(table))]
  const parse = (table: TableName, chunk: readonly StoredRecord[]): void => {
    const part = chunk.every(hasItsId) ? parseRows({ [table]: chunk.map(({ value }) => value) }) : null
    if (part) parsed.get(table)?.push(part)
    else if (chunk.length > 1) chunk.forEach((record) => parse(table, [record]))
    else {
      damaged.push(...chunk)
      const salvaged = parseRows({ [table]: chunk.map((record) => salvageRecord(table, record)) })
      if (salvaged) parsed.get(table)?.push(salvaged)
    }
  }
  for (const table of TABLE_NAMES) {
    const own = records.filter((record) => record.table === table)
    await inChunks(chunksOf(own, CHECKED_TOGETHER), (chunk) => parse(table, chunk))
  }
  const content = mapTables<DocumentContent>(
    (table) => parsed.get(table)?.flatMap((part): readonly unknown[] => part[table]) ?? [],
  )
  return { content, unreadable: damaged }
}

function hasItsId({ id, value }: StoredRecord): boolean {
  return idOf(value) === id
}

async function repairContent(
  parsed: DocumentContent,
): Promise<{ readonly content: DocumentContent; readonly repaired: number }> {
  if (await isSound(parsed)) return { content: parsed, repaired: 0 }
  const whole = parsed.meta.length > 0 ? parsed : { ...parsed, meta: [metaRecord()] }
  const content = checkInvariants(createRecordReader(whole)).length > 0 ? repairTree(whole) : whole
  const diff = diffBetween(parsed, content)
  const repaired = TABLE_NAMES.reduce((count, table) => count + [...changesOf(diff, table)].length, 0)
  return { content, repaired }
}
