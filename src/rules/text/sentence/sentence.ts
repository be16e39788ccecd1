import { barsIn } from './bars'
import type { TextRange } from './spans'
import { languageOf, type Language } from './language'
import { normalise, type Normalised } from './normalise'
import { placeholdersIn } from './placeholders'
import { prefixLength } from './prefix'
import { namesWithNumbers, quantitiesOf, type Quantity } from './quantities'
import { blank } from './spans'
import { timeExpressions, type TimeExpression } from './time'
import { tokensIn } from './tokens'

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
  readonly bars: readonly TextRange[]
  /** What still has to be filled in: [date], TBD, XX. */
  readonly placeholders: readonly TextRange[]
  /** What the title is about, for comparing. */
  readonly tokens: ReadonlySet<string>
}

/** Reads a title; the same title always gives the same answer. Amounts are looked for once somebody asks. */
export function readSentence(title: string): Sentence {
  const normalised = normalise(title)
  const text = blank(normalised.text, [{ start: 0, end: prefixLength(normalised.text) }])
  const timesOf = once(() => timeExpressions(text))
  const bareOf = once(() => {
    const timeless = blank(
      text,
      timesOf().map(({ range }) => range),
    )
    return blank(timeless, namesWithNumbers(timeless))
  })
  const quantities = once(() => quantitiesOf(bareOf()))
  const bars = once(() => barsIn(bareOf()))
  const placeholders = once(() => placeholdersIn(text))
  const tokens = once(() => tokensIn(text))
  return {
    language: languageOf(text),
    normalised,
    text,
    get times() {
      return timesOf()
    },
    get quantities() {
      return quantities()
    },
    get bars() {
      return bars()
    },
    get placeholders() {
      return placeholders()
    },
    get tokens() {
      return tokens()
    },
  }
}

/** The same function, computed at the first call. */
function once<Value extends object | string>(compute: () => Value): () => Value {
  let value: Value | null = null
  return () => (value ??= compute())
}
