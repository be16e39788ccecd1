import type { NodeKind } from '../../../domain'

/** What the writer puts before a title whose kind its depth cannot say. */
export const KIND_MARKERS: Readonly<Record<NodeKind, string>> = {
  bigObjective: '[Big O]',
  objective: '[O]',
  keyResult: '[KR]',
  action: '[A]',
  idea: '[idea]',
}

const WORDS: ReadonlyMap<string, NodeKind> = new Map([
  ['big o', 'bigObjective'],
  ['大目标', 'bigObjective'],
  ['o', 'objective'],
  ['objective', 'objective'],
  ['目标', 'objective'],
  ['kr', 'keyResult'],
  ['key result', 'keyResult'],
  ['关键结果', 'keyResult'],
  ['a', 'action'],
  ['action', 'action'],
  ['行动', 'action'],
  ['idea', 'idea'],
  ['想法', 'idea'],
])

interface Marker {
  readonly kind: NodeKind
  readonly done: boolean
  readonly length: number
}

/** A task box or kind marker at the beginning of a line whose escaped pairs are blanked out. */
export function markerOf(mask: string): Marker | null {
  const found = /^\[([^[\]\n]{1,12})\](?:[^\S\n]+|$)/u.exec(mask)
  if (!found) return null
  const [all, word = ''] = found
  if (/^[ xX]$/.test(word)) return { kind: 'action', done: word !== ' ', length: all.length }
  const kind = WORDS.get(word.trim().toLowerCase())
  return kind === undefined ? null : { kind, done: false, length: all.length }
}

const GROUP =
  /^(?:objectives|key results|krs|actions|initiatives|action plan|目标|关键结果|關鍵結果|行动|行动计划)[:：]?$/iu

/** Is this heading only a caption for the kind of what follows, such as "Key results"? */
export function isGroupHeading(text: string): boolean {
  return GROUP.test(text.trim())
}

const PARKING_LOT = /^(?:parking lot|停车场|停車場)$/iu

/** Is this heading the one above the parked branches? */
export function isParkingHeading(text: string): boolean {
  return PARKING_LOT.test(text.trim())
}
