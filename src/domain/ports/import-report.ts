import type { DocumentContent } from './ports'

/** Why a file or a text cannot be read; sentences are below `io.failed`. */
export const CODEC_FAILURES = [
  'cancelled',
  'cycle',
  'dangling',
  'duplicateId',
  'empty',
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
  'unreadable',
] as const

export interface CodecFailure {
  readonly code: (typeof CODEC_FAILURES)[number]
  readonly data: Readonly<Record<string, string | number>>
}

/** What of a foreign text cannot be taken; sentences are below `io.lost`. */
export const IMPORT_LOSSES = [
  'attributeDropped',
  'dateUnread',
  'encodingGuessed',
  'frontMatterIgnored',
  'groupHeading',
  'imageDropped',
  'invisibleRemoved',
  'linkFlattened',
  'pinyinRemoved',
  'relationDropped',
  'textAroundOutline',
  'textBeforeOutline',
] as const

/** What could not be taken from foreign text, and why: a code below, a sentence on the screen. */
export interface ImportLoss {
  readonly code: (typeof IMPORT_LOSSES)[number]
  /** Number of the line in the source; null where it has none. */
  readonly line: number | null
  readonly text: string
}

/** A map read from foreign text or a file, shown before it is taken. */
export interface ImportPreview {
  readonly name: string
  readonly format: string
  readonly content: DocumentContent
  readonly losses: readonly ImportLoss[]
}
