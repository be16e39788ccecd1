import type { Sentence } from '../text/sentence/sentence'
import { toTitleRange } from '../text/sentence/normalise'
import type { TextRange } from '../text/sentence/spans'
import type { Finding } from '../types'

/** A finding with what is not given left empty. */
export function finding(
  messageId: string,
  parts: Pick<Finding, 'evidence'> & Partial<Omit<Finding, 'messageId'>>,
): Finding {
  return { messageId, data: {}, field: null, ranges: [], related: [], ...parts }
}

/** Titles on buttons that are read from the change when they are shown: where a card goes, and which comes back. */
export const NAMED_BY_CHANGE = { home: '', back: '' } as const

/** Ranges of a reading as ranges of the title. */
export function inTitle(sentence: Sentence, ranges: readonly TextRange[]): TextRange[] {
  return ranges.map((range) => toTitleRange(sentence.normalised, range))
}

/** The words of the title at the ranges, for a sentence about them. */
export function wordsAt(title: string, ranges: readonly TextRange[]): string {
  return ranges.map(({ start, end }) => title.slice(start, end)).join(', ')
}
