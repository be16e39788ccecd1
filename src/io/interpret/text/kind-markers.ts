import { KINDS, NODE_KINDS, type NodeKind } from '../../../domain'
import { kindInBrackets } from './kind-words'

/** The kind that a box to tick says. */
const TASK_KIND = NODE_KINDS.find((kind) => KINDS[kind].progress === 'done') ?? null

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
  const isBox = /^[ xX]$/.test(word)
  const kind = isBox ? TASK_KIND : kindInBrackets(word)
  return kind === null ? null : { kind, done: isBox && word !== ' ', length: all.length }
}

const GROUP =
  /^(?:objectives|key results|krs|actions|initiatives|action plan|目标|关键结果|關鍵結果|行动|行动计划)[:：]?$/iu

/** Is this heading only a caption for the kind of what follows, such as "Key results"? */
export function isGroupHeading(text: string): boolean {
  return GROUP.test(text.trim())
}

const CUT_LOG = /^(?:cut log|取舍记录|取捨記錄)$/iu
const PARKING_LOT = /^(?:parking lot|停车场|停車場)$/iu

/** Is this heading the one above the parked branches? */
export function isParkingHeading(text: string): boolean {
  return PARKING_LOT.test(text.trim())
}

/** Does a heading stand over the log of what was cut? */
export function isCutHeading(title: string): boolean {
  return CUT_LOG.test(title.trim())
}
