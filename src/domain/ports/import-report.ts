import type { Cycle } from '../model'
import type { DocumentContent } from './ports'

/** Why a file or a text cannot be read; sentences are below `io.failed`. */
export const CODEC_FAILURES = [
  'backup',
  'cancelled',
  'cycle',
  'dangling',
  'duplicateId',
  'empty',
  'encrypted',
  'invalid',
  'missingParent',
  'noteTooLong',
  'notLoaded',
  'notOurs',
  'notText',
  'titleTooLong',
  'tooDeep',
  'tooLarge',
  'tooLong',
  'tooMany',
  'tooNew',
  'truncated',
  'unpacksTooLarge',
  'unreadable',
] as const

export interface CodecFailure {
  readonly code: (typeof CODEC_FAILURES)[number]
  readonly data: Readonly<Record<string, string | number>>
}

/** What of a foreign text cannot be taken; sentences are below `io.lost`. */
export const IMPORT_LOSSES = [
  'attributeDropped',
  'attachmentDropped',
  'boundaryDropped',
  'columnIgnored',
  'dateUnread',
  'encodingGuessed',
  'encryptedDropped',
  'frontMatterIgnored',
  'groupHeading',
  'imageDropped',
  'invisibleRemoved',
  'leftOut',
  'linkFlattened',
  'parentMissing',
  'pinyinRemoved',
  'relationDropped',
  'sheetSkipped',
  'textAroundOutline',
  'textBeforeOutline',
  'yearAssumed',
] as const

/** What could not be taken from foreign text, and why: a code below, a sentence on the screen. */
export interface ImportLoss {
  readonly code: (typeof IMPORT_LOSSES)[number]
  /** Number of the line in the source; null where it has none. */
  readonly line: number | null
  readonly text: string
}

/** What a column of a foreign table holds; words are below `dialogs.import.roles`. */
export const COLUMN_ROLES = [
  'bigObjective',
  'objective',
  'keyResult',
  'action',
  'title',
  'kind',
  'id',
  'parent',
  'note',
  'because',
  'owner',
  'start',
  'due',
  'done',
  'from',
  'target',
  'current',
  'unit',
  'progress',
  'status',
  'confidence',
  'effort',
  'checkIn',
  'ignored',
] as const

export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** A column of a foreign table. */
export interface TableColumn {
  readonly role: ColumnRole
  /** Number of the key result that the column is about, where a row holds several; else 0. */
  readonly group: number
}

/** How a foreign table is taken: a person may set the columns otherwise and read it again. */
export interface TableReading {
  /** What the columns are called; empty where the table does not say. */
  readonly headings: readonly string[]
  readonly columns: readonly TableColumn[]
  /** Some cells below each heading, row by row. */
  readonly samples: readonly (readonly string[])[]
}

/** How a file is read that can be read in several ways. */
export interface ReadChoice {
  /** By the number of the sheet, from 0; absent: the usual one, or all. */
  readonly sheet?: number
  readonly columns?: readonly TableColumn[]
  /** Of the map that it is read for: days without a year are read within it, unless the file has a cycle. */
  readonly cycle?: Cycle
}

/** A map read from foreign text or a file, shown before it is taken. */
export interface ImportPreview {
  readonly name: string
  readonly format: string
  readonly content: DocumentContent
  /** What the map held when it left for the file; absent where the file does not say. */
  readonly base?: DocumentContent
  readonly losses: readonly ImportLoss[]
  /** Names of the sheets, where there are several. */
  readonly sheets?: readonly string[]
  /** Of them, the one that was read; absent: all. */
  readonly sheet?: number
  /** Where the file holds a table with columns to choose. */
  readonly table?: TableReading
}
