import * as v from 'valibot'
import {
  SCHEMA_VERSION,
  TABLE_NAMES,
  type DocumentContent,
  type DocumentId,
  type Instant,
} from '../../domain'

/** The shape of the file itself; what a map holds has the version of the schema. */
const FILE_VERSION = 1
const FORMAT = 'objectree-backup'

/** A map as a backup holds it. */
export interface BackupMap {
  readonly id: DocumentId
  readonly title: string
  readonly changedAt: Instant
  readonly content: DocumentContent
  /** Its restore points, as `RestorePoints.copyOut` gives them. */
  readonly history: readonly unknown[]
}

/** Records written as one piece of text. */
const RECORDS_IN_PIECE = 500

/** The beginning of a file; the texts of the maps follow, with commas between them, and then `FILE_END`. */
export function fileStart(savedAt: Instant): string {
  const head = { format: FORMAT, version: FILE_VERSION, schemaVersion: SCHEMA_VERSION, savedAt }
  return `${JSON.stringify(head).slice(0, -1)},"maps":[`
}

export const FILE_END = ']}'

/** The text of one map in pieces, so that none of them is long in the making. */
export function* mapPieces({ id, title, changedAt, content, history }: BackupMap): Generator<string> {
  yield `${JSON.stringify({ id, title, changedAt }).slice(0, -1)},"tables":{`
  for (const [index, table] of TABLE_NAMES.entries()) {
    yield `${index === 0 ? '' : ','}${JSON.stringify(table)}:[`
    yield* listPieces(content[table], RECORDS_IN_PIECE)
    yield ']'
  }
  yield '},"history":['
  yield* listPieces(history, 1)
  yield ']}'
}

function* listPieces(items: readonly unknown[], size: number): Generator<string> {
  for (let start = 0; start < items.length; start += size)
    yield `${start === 0 ? '' : ','}${JSON.stringify(items.slice(start, start + size)).slice(1, -1)}`
}

const mapSchema = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[\w-]{1,100}$/),
    v.transform((id) => id as DocumentId),
  ),
  title: v.fallback(v.string(), ''),
  changedAt: v.pipe(v.number(), v.finite()),
  tables: v.record(v.string(), v.array(v.unknown())),
  history: v.fallback(v.array(v.unknown()), []),
})

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  schemaVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  maps: v.array(v.unknown()),
})

/** A map of a file, its records not yet checked. */
export type StoredBackupMap = v.InferOutput<typeof mapSchema>

export type ParsedFile =
  | {
      readonly type: 'backup'
      readonly schemaVersion: number
      /** Null for each one that is no map. */
      readonly maps: readonly (StoredBackupMap | null)[]
    }
  | { readonly type: 'notBackup' | 'newerBackup' }

/** What a text holds: a backup, something else, or a backup of a later version of the app. */
export function parseFile(text: string): ParsedFile {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text)
  if (!parsed.success) return { type: 'notBackup' }
  const { version, schemaVersion, maps } = parsed.output
  if (version > FILE_VERSION || schemaVersion > SCHEMA_VERSION) return { type: 'newerBackup' }
  return {
    type: 'backup',
    schemaVersion,
    maps: maps.map((map) => {
      const read = v.safeParse(mapSchema, map)
      return read.success ? read.output : null
    }),
  }
}
