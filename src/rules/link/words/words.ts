import type { TextRange } from '../../text/sentence/spans'
import { stem } from '../../text/sentence/tokens'
import { STOP_WORDS } from './stop-words'

/** A word that carries meaning. */
export interface Word {
  readonly stem: string
  readonly written: string
  readonly range: TextRange
  /** The whole that it is a part of, as "open-source"; a word that stands alone is its own. */
  readonly compound: { readonly written: string; readonly range: TextRange }
}

/** Cuts a run of Chinese characters into words. */
export type Segment = (run: string) => Iterable<{ readonly segment: string; readonly index: number }>

const LETTER_BUT_HAN = String.raw`(?!\p{Script=Han})[\p{L}\p{N}`
const RUN = new RegExp(String.raw`\p{Script=Han}+|${LETTER_BUT_HAN}](?:${LETTER_BUT_HAN}&'’/.-])*`, 'gu')
const HAN = /^\p{Script=Han}/u
const PART = /[^-/]+/g
const LETTER = /\p{L}/u

/** The words of a normalised text in their order, without stop words and bare numbers. */
export function wordsOf(text: string, segment: Segment): Word[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    HAN.test(run) ? chineseWords(run, index, segment) : partsOf(run.replace(/[.'’/-]+$/, ''), index),
  )
}

function chineseWords(run: string, start: number, segment: Segment): Word[] {
  return [...segment(run)]
    .filter((piece) => !STOP_WORDS.has(piece.segment))
    .map(({ segment: written, index }) => {
      const range = rangeOf(written, start + index)
      return { stem: written, written, range, compound: { written, range } }
    })
}

function partsOf(run: string, start: number): Word[] {
  const compound = { written: run, range: rangeOf(run, start) }
  return [...run.matchAll(PART)]
    .filter(([part]) => LETTER.test(part) && !STOP_WORDS.has(part))
    .map(({ 0: written, index }) => ({
      stem: stem(written),
      written,
      range: rangeOf(written, start + index),
      compound,
    }))
}

function rangeOf({ length }: string, start: number): TextRange {
  return { start, end: start + length }
}

/** Chinese words where the browser can tell them, else every pair of characters. */
export function createSegment(): Segment {
  if (!('Segmenter' in Intl)) return pairsOf
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return (run) => segmenter.segment(run)
}

function pairsOf(run: string): { segment: string; index: number }[] {
  return Array.from({ length: Math.max(1, run.length - 1) }, (_, index) => ({
    segment: run.slice(index, index + 2),
    index,
  }))
}
