import {
  changesOf,
  createDiffBuilder,
  mapTables,
  metaRecord,
  TABLE_NAMES,
  type ChangedRecords,
  type DocumentContent,
  type DocumentDiff,
  type TableName,
  type Tables,
} from '../../domain'
import { inChunks } from '../../lib'

/** The records of a document by table and id. */
export type RecordsById = { readonly [T in TableName]: Map<string, Tables[T]> }

/** What a task may take, in ms, while points are read and written. */
const TASK_BUDGET_MS = 8

export function noRecords(): RecordsById {
  return mapTables<RecordsById>(() => new Map())
}

/** The records of a document as they are now; records are immutable, so that none is copied. */
export function recordsOf(all: <T extends TableName>(table: T) => Iterable<Tables[T]>): RecordsById {
  return mapTables<RecordsById>((table) => new Map(Array.from(all(table), (record) => [record.id, record])))
}

export function contentOfRecords(records: RecordsById): DocumentContent {
  const content = mapTables<DocumentContent>((table) => [...records[table].values()])
  return content.meta.length > 0 ? content : { ...content, meta: [metaRecord()] }
}

/** Makes a change in place. */
export function applyRecords(records: RecordsById, changed: ChangedRecords): void {
  const apply = <T extends TableName>(table: T, own: Map<string, Tables[T]> = records[table]) => {
    changed[table]?.forEach((record: Tables[T] | null, id: string) => {
      if (record === null) own.delete(id)
      else own.set(id, record)
    })
  }
  TABLE_NAMES.forEach((table) => apply(table))
}

/** Takes a diff back in place. */
export function revertRecords(records: RecordsById, diff: DocumentDiff): void {
  const revert = <T extends TableName>(table: T, own: Map<string, Tables[T]> = records[table]) => {
    for (const [id, { before }] of changesOf(diff, table)) {
      if (before === undefined) own.delete(id)
      else own.set(id, before)
    }
  }
  TABLE_NAMES.forEach((table) => revert(table))
}

/** What leads from records to a document, compared in chunks. */
export async function diffInChunks(from: RecordsById, to: DocumentContent): Promise<DocumentDiff> {
  const builder = createDiffBuilder()
  const compare = async <T extends TableName>(table: T, later: readonly Tables[T][] = to[table]) => {
    const earlier: ReadonlyMap<string, Tables[T]> = from[table]
    const met = new Set<string>()
    await inChunks(
      later,
      (after) => {
        met.add(after.id)
        builder.add(table, after.id, { before: earlier.get(after.id), after })
      },
      TASK_BUDGET_MS,
    )
    for (const [id, before] of earlier) if (!met.has(id)) builder.add(table, id, { before, after: undefined })
  }
  for (const table of TABLE_NAMES) await compare(table)
  return builder.build()
}
