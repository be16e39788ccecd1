import * as v from 'valibot'
import {
  changesOf,
  mapTables,
  SCHEMA_VERSION,
  TABLE_NAMES,
  type ChangedRecords,
  type DocumentDiff,
  type TableName,
  type Tables,
} from '../../domain'
import { yieldToMain } from '../../lib'
import { parseRows } from '../packed-diff'
import { compressText, decompressText } from './compressed-text'
import type { PointParts } from './point-store'

/** Records of one part: so many are written or read in one task. */
const RECORDS_IN_PART = 200

const partSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    schemaVersion: v.pipe(v.number(), v.maxValue(SCHEMA_VERSION)),
    rows: v.record(v.string(), v.array(v.unknown())),
    deleted: v.record(v.string(), v.array(v.string())),
  }),
)

type AnyRecord = Tables[TableName]
type Change = readonly [table: TableName, id: string, after: AnyRecord | undefined]

/** What the records hold after a diff, in parts of bounded length, each written in a task of its own. */
export async function packChanges(diff: DocumentDiff): Promise<PointParts> {
  const parts: (string | Uint8Array)[] = []
  let batch: Change[] = []
  const pack = async () => {
    parts.push(await compressText(textOf(batch)))
    batch = []
    await yieldToMain()
  }
  for (const table of TABLE_NAMES)
    for (const [id, { after }] of changesOf(diff, table)) {
      batch.push([table, id, after])
      if (batch.length === RECORDS_IN_PART) await pack()
    }
  if (batch.length > 0) await pack()
  return parts
}

function textOf(changes: readonly Change[]): string {
  const rows: Partial<Record<TableName, AnyRecord[]>> = {}
  const deleted: Partial<Record<TableName, string[]>> = {}
  for (const [table, id, after] of changes) {
    if (after === undefined) (deleted[table] ??= []).push(id)
    else (rows[table] ??= []).push(after)
  }
  return JSON.stringify({ schemaVersion: SCHEMA_VERSION, rows, deleted })
}

/** The parts of a point one after another, each in a task of its own; null for one that cannot be read. */
export async function* readParts(parts: unknown): AsyncGenerator<ChangedRecords | null> {
  if (!Array.isArray(parts)) yield null
  else
    for (const part of parts as readonly unknown[]) {
      yield await readPart(part)
      await yieldToMain()
    }
}

const jsonSchema = v.pipe(v.string(), v.parseJson())

/** What each part holds, as plain data; null where one cannot be read. */
export async function valuesOf(parts: unknown): Promise<readonly unknown[] | null> {
  if (!Array.isArray(parts)) return null
  const values: unknown[] = []
  for (const part of parts as readonly unknown[]) {
    const parsed = v.safeParse(jsonSchema, await textOfPart(part))
    if (!parsed.success) return null
    values.push(parsed.output)
    await yieldToMain()
  }
  return values
}

/** Parts again from their texts; null where one holds no changes. */
export async function partsOf(texts: readonly string[]): Promise<PointParts | null> {
  for await (const changed of readParts(texts)) if (changed === null) return null
  return Promise.all(texts.map(compressText))
}

async function readPart(part: unknown): Promise<ChangedRecords | null> {
  const parsed = v.safeParse(partSchema, await textOfPart(part))
  return parsed.success ? changedRecordsOf(parsed.output) : null
}

async function textOfPart(part: unknown): Promise<string | null> {
  if (typeof part === 'string') return part
  if (!ArrayBuffer.isView(part)) return null
  try {
    return await decompressText(bytesOf(part))
  } catch {
    return null
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function changedRecordsOf({
  schemaVersion,
  rows,
  deleted,
}: v.InferOutput<typeof partSchema>): ChangedRecords | null {
  const content = parseRows(rows, schemaVersion)
  if (content === null) return null
  const hasMeta = (rows['meta'] ?? []).length > 0
  const changed = <T extends TableName>(table: T): Map<string, Tables[T] | null> => {
    const records: readonly Tables[T][] = table === 'meta' && !hasMeta ? [] : content[table]
    const values = new Map<string, Tables[T] | null>(records.map((record) => [record.id, record]))
    for (const id of deleted[table] ?? []) values.set(id, null)
    return values
  }
  return mapTables<Required<ChangedRecords>>(changed)
}

/** On disk, in bytes, about. */
export function sizeOf(parts: PointParts): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}
