/** A number as digits and a decimal point, and the other way to read the same text where there is one. */
export interface DecimalReading {
  readonly value: number
  readonly other: number | null
}

/**
 * Reads digits with separators. Spaces, apostrophes and underscores stand between groups of three digits; of
 * commas and points the last kind stands before the decimals, and several of one kind stand between groups. One
 * comma before three digits is read as a thousand and one point as a decimal point; the other reading is told.
 * Null where the groups are no groups (12 34, 1.2.3).
 */
export function readDecimal(text: string): DecimalReading | null {
  const compact = withoutSpacers(text)
  if (compact === null) return null
  const { digits, hadSpacers } = compact
  const commas = digits.split(',').length - 1
  const points = digits.split('.').length - 1
  if (commas > 0 && points > 0) return single(bothMarks(digits))
  if (commas + points === 0) return single(digits)
  if (commas + points > 1) return single(ungrouped(digits, commas > 0 ? ',' : '.'))
  const mark = commas > 0 ? ',' : '.'
  const decimal = Number(digits.replace(mark, '.'))
  const grouped = hadSpacers ? null : ungrouped(digits, mark)
  if (grouped === null) return { value: decimal, other: null }
  return mark === ','
    ? { value: Number(grouped), other: decimal }
    : { value: decimal, other: Number(grouped) }
}

const SPACERS = /[ '’_]/
const SPACED_GROUPS = /^\d{1,3}(?:([ '’_])\d{3})(?:\1\d{3})*(?:[.,]\d*)?$/

function withoutSpacers(text: string): { readonly digits: string; readonly hadSpacers: boolean } | null {
  const hadSpacers = SPACERS.test(text)
  if (hadSpacers && !SPACED_GROUPS.test(text)) return null
  return { digits: text.replace(/[ '’_]/g, ''), hadSpacers }
}

/** The last of the two kinds of marks stands before the decimals. */
function bothMarks(digits: string): string | null {
  const decimalMark = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.'
  const at = digits.lastIndexOf(decimalMark)
  const whole = ungrouped(digits.slice(0, at), decimalMark === ',' ? '.' : ',')
  return whole === null ? null : `${whole}.${digits.slice(at + 1)}`
}

/** Digits without the marks between their groups of three (or of two above the thousands, as in 12,34,567). */
function ungrouped(digits: string, mark: ',' | '.'): string | null {
  const groups = digits.split(mark)
  const [first = '', ...rest] = groups
  const last = rest.at(-1) ?? ''
  const isGrouped =
    /^[1-9]\d{0,2}$/.test(first) &&
    last.length === 3 &&
    (rest.every((group) => group.length === 3) ||
      (mark === ',' && first.length <= 2 && rest.slice(0, -1).every((group) => group.length === 2)))
  return isGrouped ? groups.join('') : null
}

function single(digits: string | null): DecimalReading | null {
  const value = digits === null ? Number.NaN : Number(digits)
  return Number.isFinite(value) ? { value, other: null } : null
}
