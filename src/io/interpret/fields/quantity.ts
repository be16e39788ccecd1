import { readNumber } from '../../../domain'

/** A number with its unit: `24%`, `$5`, `1,200 users`, `10万元`. */
export interface Quantity {
  readonly value: number
  readonly unit: string
}

const CURRENCY = '[$€£¥₩₹]'

/** Reads all of the text as one number with an optional unit; null if it is anything else. */
export function readQuantity(text: string): Quantity | null {
  const reading = readNumber(text)
  return reading.type === 'value' ? { value: reading.value, unit: reading.unit } : null
}

/** `24%` and `$5` carry their unit at every number, other units follow the last one. */
export function isSymbolUnit(unit: string): boolean {
  return unit === '%' || new RegExp(`^${CURRENCY}$`).test(unit)
}

export function writeQuantity(value: number | null, unit: string): string {
  if (value === null) return '?'
  if (unit === '%') return `${value}%`
  if (isSymbolUnit(unit)) return `${unit}${value}`
  return unit === '' ? String(value) : `${value} ${unit}`
}

const UNIT_IN_WORDS = '[%‰个家人名次元天份场篇分件单条位]'
const MULTIPLIER = String.raw`[万萬亿億]|(?:[kKMwW]|bn)(?![\p{Script=Latin}])`
const IN_WORDS = `${CURRENCY}?\\d+(?:[.,'’]\\d+)*(?:${MULTIPLIER})?${UNIT_IN_WORDS}?(?![\\d:/年月日号]|[-.,'’]\\d)`
const PAIRS = [
  new RegExp(`\\bfrom\\s+(${IN_WORDS})\\s+to\\s+(${IN_WORDS})`, 'iu'),
  new RegExp(`[从從由]\\s?(${IN_WORDS})\\s?[^\\d\\s,。;]{0,6}[到至]\\s?(${IN_WORDS})`, 'u'),
  new RegExp(`(?<![\\d.,/-])(${IN_WORDS})\\s?(?:→|->)\\s?(${IN_WORDS})`, 'u'),
]

/** A from–to pair in running words, e.g. "from 24% to 31.2%", "从24%提升到31.2%"; null if there is none. */
export function quantityPairIn(words: string): readonly [from: Quantity, to: Quantity] | null {
  const text = words.normalize('NFKC')
  for (const pattern of PAIRS) {
    const [, first = '', second = ''] = pattern.exec(text) ?? []
    const from = readQuantity(first)
    const to = readQuantity(second)
    if (from && to && !looksLikeYears(from, to)) return [from, to]
  }
  return null
}

function looksLikeYears(from: Quantity, to: Quantity): boolean {
  return [from, to].every(({ value, unit }) => unit === '' && value >= 1900 && value <= 2100)
}
