import { CHINESE_NUMERAL, readChineseNumeral } from './chinese-numerals'
import { readDecimal, type DecimalReading } from './decimal-marks'

export const NUMBER_REFUSALS = ['empty', 'notANumber', 'severalNumbers', 'time', 'tooLarge'] as const
/** Why a text is not read as a number. */
export type NumberRefusal = (typeof NUMBER_REFUSALS)[number]

export interface NumberValue {
  readonly type: 'value'
  readonly value: number
  /** What follows the number, or the currency or percent sign before it; empty where there is none. */
  readonly unit: string
  /** What the text would be in the other common notation (1,234 is 1234 here and 1.234 elsewhere). */
  readonly other: number | null
}

export type NumberReading = NumberValue | { readonly type: 'refused'; readonly code: NumberRefusal }

/** The largest number that is read; beyond it neighbouring whole numbers cannot be told apart. */
const LARGEST = 1e15

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
])

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['千', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['w', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['億', 1e8],
  ['万亿', 1e12],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
])
const MULTIPLIER_CHARACTER = /^ ?(万亿|百万|千万|[千万萬亿億]|[kKwWM](?!\p{Script=Latin}))/u
const MULTIPLIER_WORD = /^ ?(thousand|million|billion|mn|bn)(?![a-z])/iu

const CURRENCIES = '(?:US|HK|A|C)?\\$|[€£¥₩₹]|(?:USD|EUR|GBP|CHF|CNY|RMB|JPY|HKD)(?= ?[-+\\d.,])'
const SIGN = '[-+−–‒﹣]'
const HEAD = new RegExp(`^(${SIGN})?\\s*(%|百分之|${CURRENCIES})?\\s*(${SIGN})?\\s*`, 'u')
const DIGITS = /^(?:\d(?:[\d.,'’_]| (?=\d))*|[.,]\d+)(?:e[+-]?\d{1,3}(?![\p{L}\d]))?/iu

/**
 * Reads all of a text as one number with an optional unit, in the ways English and Chinese write numbers and
 * other languages mark thousands and decimals: `1.234,5`, `1 234`, `.5`, `½`, `10万`, `一万五千`, `5 million`, `$5`,
 * `30 %`, `％30`, `–5`. A text of two numbers, a time of day or anything else is refused; nothing is cut off.
 */
export function readNumber(text: string): NumberReading {
  if (text.trim() === '') return refused('empty')
  if (/[\t\n\r\v\f\u2028\u2029]/.test(text.trim())) return refused('severalNumbers')
  const plain = normalised(text)
  if (/^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?$/i.test(plain)) return refused('time')
  const [head = '', sign, prefix, innerSign] = HEAD.exec(plain) ?? []
  if (sign !== undefined && innerSign !== undefined) return refused('notANumber')
  const found = readAmount(plain.slice(head.length))
  if (found.type === 'refused') return found
  const unit = prefix === undefined ? found.unit : prefix === '%' || prefix === '百分之' ? '%' : prefix
  if (prefix !== undefined && found.unit !== '' && found.unit !== unit) return refused('notANumber')
  const factor = ['', '+'].includes(sign ?? innerSign ?? '') ? 1 : -1
  return checked({ ...found, unit }, factor)
}

/** One width and one kind of blank; vulgar fractions stay, since their plain form would join the digits. */
function normalised(text: string): string {
  return Array.from(text, (character) => (FRACTIONS.has(character) ? character : character.normalize('NFKC')))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

function readAmount(text: string): NumberReading {
  const fraction = /^(?:(\d{1,6}) ?)?([½⅓⅔¼¾⅕⅛])/u.exec(text)
  if (fraction) {
    const [all, whole = '0', sign = ''] = fraction
    return withUnit(Number(whole) + (FRACTIONS.get(sign) ?? 0), null, text.slice(all.length))
  }
  const quotient = /^(\d{1,4})\/(\d{1,4})(?![\d/.])/.exec(text)
  if (quotient && Number(quotient[2]) !== 0)
    return withUnit(Number(quotient[1]) / Number(quotient[2]), null, text.slice(quotient[0].length))
  const chinese = readChinese(text)
  if (chinese !== null) return chinese
  const digits = DIGITS.exec(text)?.[0]
  if (digits === undefined) return refused('notANumber')
  const decimal = /e/i.test(digits) ? readScientific(digits) : readDecimal(digits.replace(/(?<=\d)[.,]$/, ''))
  if (decimal === null) return refused(/ /.test(digits) ? 'severalNumbers' : 'notANumber')
  return withUnit(decimal.value, decimal.other, text.slice(digits.length))
}

/** Digits with an exponent, as programs write them: without groups, read as exactly as they are written. */
function readScientific(digits: string): DecimalReading | null {
  const value = Number(digits.replace(',', '.'))
  return Number.isNaN(value) ? null : { value, other: null }
}

/** A number with at least one Chinese digit, or digits on both sides of a multiplier (1万5千). */
function readChinese(text: string): NumberReading | null {
  const numeral = new RegExp(`^${CHINESE_NUMERAL}`, 'u').exec(text)?.[0] ?? ''
  if (!/^[^\d.]|\d[十百千万萬亿億]+[\d一二三四五六七八九]/u.test(numeral)) return null
  const value = readChineseNumeral(numeral)
  return value === null ? null : withUnit(value, null, text.slice(numeral.length))
}

function withUnit(value: number, other: number | null, rest: string): NumberReading {
  const [all = '', word = ''] = MULTIPLIER_CHARACTER.exec(rest) ?? MULTIPLIER_WORD.exec(rest) ?? []
  const factor = MULTIPLIERS.get(word.toLowerCase()) ?? 1
  const unit = rest.slice(all.length).trim()
  if (/^[-−–~～至到/:]?\s*\d/u.test(unit) || /\s\d/.test(unit)) return refused('severalNumbers')
  if (/^[.,:/'’_+*=-]/u.test(unit)) return refused('notANumber')
  return {
    type: 'value',
    value: scaled(value, factor),
    unit: /^per ?cent$/i.test(unit) ? '%' : unit,
    other: other === null ? null : scaled(other, factor),
  }
}

/** The product without the noise of binary fractions: 1.1 × 10,000 is 11,000. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}

function checked(reading: NumberValue, factor: 1 | -1): NumberReading {
  const signed = (value: number): number => (value === 0 ? 0 : value * factor)
  if (!(Math.abs(reading.value) <= LARGEST)) return refused('tooLarge')
  const other = reading.other === null ? null : signed(reading.other)
  return { ...reading, value: signed(reading.value), other: other === signed(reading.value) ? null : other }
}

function refused(code: NumberRefusal): NumberReading {
  return { type: 'refused', code }
}
