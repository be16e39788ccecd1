import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import type { TextRange } from './spans'
import { languageOf, type Language } from './language'
import { normalise, type Normalised } from './normalise'
import { prefixLength } from './prefix'
import { namesWithNumbers, quantitiesOf, type Quantity } from './quantities'
import { anyOf, blank, findAll } from './spans'
import { timeExpressions, type TimeExpression } from './time'

/** What can be read from a title. Ranges count in the normalised text; `toTitleRange` leads back. */
export interface Sentence {
  readonly language: Language
  readonly normalised: Normalised
  /** Normalised, the label and list mark blanked. */
  readonly text: string
  readonly times: readonly TimeExpression[]
  /** Amounts outside of time expressions and names. */
  readonly quantities: readonly Quantity[]
  /** Words that set a bar without a number: all, zero, 全部, 零. */
  readonly thresholds: readonly TextRange[]
}

const THRESHOLD = new RegExp(String.raw`\b${anyOf(en.thresholds)}\b|${anyOf(zh.thresholds)}`, 'gu')

/** Reads a title; the same title always gives the same answer. */
export function readSentence(title: string): Sentence {
  const normalised = normalise(title)
  const text = blank(normalised.text, [{ start: 0, end: prefixLength(normalised.text) }])
  const times = timeExpressions(text)
  const timeless = blank(
    text,
    times.map(({ range }) => range),
  )
  const bare = blank(timeless, namesWithNumbers(timeless))
  return {
    language: languageOf(text),
    normalised,
    text,
    times,
    quantities: quantitiesOf(bare),
    thresholds: findAll(THRESHOLD, bare),
  }
}
