import { readNumber } from '../../../domain'
import type { Sentence } from '../sentence/sentence'
import type { TextRange } from '../sentence/spans'

const NUMBER =
  /(\d+(?:[.,，'’]\d{3})*(?:[.,]\d+)?)\s*(万亿|千万|百万|十万|亿|万|千|百|w|k|mm|mio|mn|million|bn|b|billion|thousand|m)?/u

const FACTORS: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
  百: 100,
  w: 1e4,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mio: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}

/** A number within an amount: where it stands, with its scale, and whether it is written without one. */
export interface WrittenNumber {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly isPlain: boolean
}

/** The number in digits within an amount, "10W" as 100,000; null for one in words. */
export function numberIn(written: string): WrittenNumber | null {
  const found = NUMBER.exec(written.toLowerCase())
  const [whole = '', digits, scale] = found ?? []
  if (found === null || digits === undefined) return null
  const reading = readNumber(digits)
  if (reading.type === 'refused') return null
  const value = reading.value * (scale === undefined ? 1 : (FACTORS[scale] ?? 1))
  const end = found.index + (scale === undefined ? digits.length : whole.length)
  return { start: found.index, end, value, isPlain: scale === undefined }
}

function valueOf(written: string): number | null {
  return numberIn(written)?.value ?? null
}

/** An amount as its value and what is left as its unit, "31.2 %" as 31.2 and "%"; null for one in words. */
export function amountOf(written: string): { readonly value: number; readonly unit: string } | null {
  const folded = written.normalize('NFKC')
  const value = valueOf(folded)
  if (value === null) return null
  const unit = folded.replace(new RegExp(NUMBER, 'iu'), '').replace('+', '').trim()
  return { value, unit }
}

/** "From X to Y" as two numbers, where two amounts stand with such words between and before them. */
export function fromTo(sentence: Sentence): readonly [from: number, to: number] | null {
  const [from, to] = (fromToRanges(sentence) ?? []).map(({ start, end }) =>
    valueOf(sentence.text.slice(start, end)),
  )
  return from == null || to == null ? null : [from, to]
}

/** Where the two amounts of "from X to Y" stand, both in digits. */
export function fromToRanges({ text, quantities }: Sentence): readonly [TextRange, TextRange] | null {
  const inDigits = ({ start, end }: TextRange): boolean => valueOf(text.slice(start, end)) !== null
  for (const [index, { range }] of quantities.entries()) {
    const next = quantities[index + 1]?.range
    if (next === undefined || !JOINS_PAIR.test(text.slice(range.end, next.start))) continue
    if (inDigits(range) && inDigits(next)) return [range, next]
  }
  return null
}

const JOINS_PAIR =
  /^\s*(?:to|→|->|=>|至|到|(?:,?\s*)(?:提升|提高|降低|增长|减少|缩短|下降|上升|增加|压缩|升|降)(?:了)?(?:至|到|为))\s*(?:a|the|约|近)?\s*$/u
