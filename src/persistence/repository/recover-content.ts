import {
  changesOf,
  checkInvariants,
  createRecordReader,
  diffBetween,
  mapTables,
  metaRecord,
  repairTree,
  TABLE_NAMES,
  type DocumentContent,
  type StoredRecord,
} from '../../domain'
import { parseRows } from '../packed-diff'
import { isSound } from './is-sound'
import { salvageRecord } from './salvage-record'

/** What of a document could be read, and what could not. */
export interface ParsedTables {
  readonly content: DocumentContent
  /** Records of a table that do not fit it. */
  readonly damaged: readonly StoredRecord[]
}

export interface RecoveredContent {
  readonly content: DocumentContent
  /** How many records the repair of the tree has changed. */
  readonly repaired: number
}

/** A sound document of what could be read: damaged records as far as they go, and a tree that holds together. */
export async function recoverContent(parsed: ParsedTables): Promise<RecoveredContent> {
  const salvaged = withSalvaged(parsed)
  if (await isSound(salvaged)) return { content: salvaged, repaired: 0 }
  const whole = salvaged.meta.length > 0 ? salvaged : { ...salvaged, meta: [metaRecord()] }
  const content = checkInvariants(createRecordReader(whole)).length > 0 ? repairTree(whole) : whole
  const diff = diffBetween(salvaged, content)
  const repaired = TABLE_NAMES.reduce((count, table) => count + [...changesOf(diff, table)].length, 0)
  return { content, repaired }
}

function withSalvaged({ content, damaged }: ParsedTables): DocumentContent {
  return mapTables<DocumentContent>((table) => {
    const salvaged = damaged
      .filter((record) => record.table === table)
      .flatMap((record): readonly unknown[] => {
        return parseRows({ [table]: [salvageRecord(table, record)] })?.[table] ?? []
      })
    return [...content[table], ...salvaged]
  })
}
