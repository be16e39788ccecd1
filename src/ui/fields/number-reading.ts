import { readNumber, type NumberRefusal } from '../../domain'
import type { MessageKey } from '../../i18n'
import type { Reading } from './editing/use-field-draft'

/** What a field takes: shares of 0 to 100 only, and the unit that its number has; empty: any, undefined: none is known. */
export interface NumberRange {
  readonly percent: boolean
  readonly unit: string | undefined
}

/** Why a text is not taken. */
export type NumberRejection = NumberRefusal | 'notAPercent' | 'otherUnit'

/** The sentence that says why; its parameters are the text and the unit. */
export function numberSentence(code: NumberRejection | undefined): MessageKey {
  return SENTENCES[code ?? 'notANumber']
}

const SENTENCES = {
  empty: 'details.number.notANumber',
  notANumber: 'details.number.notANumber',
  severalNumbers: 'details.number.severalNumbers',
  time: 'details.number.time',
  tooLarge: 'details.number.tooLarge',
  notAPercent: 'details.number.notAPercent',
  otherUnit: 'details.number.otherUnit',
} as const satisfies Record<NumberRejection, `details.number.${string}`>

type FieldReading = Reading<number | null> & { readonly code?: NumberRejection }

/** Reads what is typed in a field for a number; nothing is cut off, also no unit that the field does not have. */
export function readNumberField(text: string, range: NumberRange): FieldReading {
  const reading = readNumber(text)
  if (reading.type === 'refused') {
    if (reading.code === 'empty') return { type: 'value', value: null }
    return { type: isBeginning(text) ? 'beginning' : 'invalid', code: reading.code }
  }
  const { value, unit } = reading
  if (range.percent && (value < 0 || value > 100)) return { type: 'invalid', code: 'notAPercent' }
  const wanted = plain(range.unit ?? '')
  const typed = plain(unit)
  if (typed === '' || wanted === '' || typed === wanted) return { type: 'value', value }
  return { type: wanted.startsWith(typed) ? 'beginning' : 'invalid', code: 'otherUnit' }
}

/** The unit that a text names for a number that has none yet; null where it names none. */
export function newUnitIn(text: string, unit: string | undefined): string | null {
  const reading = readNumber(text)
  return unit === '' && reading.type === 'value' && reading.unit !== '' ? reading.unit : null
}

/** Which of two possible readings is taken; null where there is one. */
export function readingsOf(text: string): { readonly taken: number; readonly other: number } | null {
  const reading = readNumber(text)
  if (reading.type !== 'value' || reading.other === null) return null
  return { taken: reading.value, other: reading.other }
}

/** A sign, a currency or groups of digits that may still be completed (`-`, `$`, `1 2`). */
function isBeginning(text: string): boolean {
  return /^\s*(?:[-+−–.,%$€£¥]+|\d{1,3}(?: \d{3})* \d{1,2})\s*$/.test(text)
}

/** A unit without its case and its width; one and many are the same. */
function plain(unit: string): string {
  return unit
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/(?<=[a-z]{2})s$/, '')
}
