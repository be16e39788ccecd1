const SPACES = /[\s\u00a0\u2007\u2009\u202f'’_]/g
const GROUPED_BY_COMMA = /^-?\d{1,3}(,\d{3})+$/

/**
 * The number that a person typed, in any width of digits, with a point or a comma for decimals and spaces,
 * apostrophes or commas between thousands; a percent sign at the end is left out. Null when it is no number.
 */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(SPACES, '').replace(/^[−–]/, '-').replace(/%$/, '')
  const point = withDecimalPoint(plain)
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(point) ? Number(point) : null
}

/** Of two kinds of separators the last one stands before the decimals. */
function withDecimalPoint(text: string): string {
  const comma = text.lastIndexOf(',')
  const point = text.lastIndexOf('.')
  if (comma < 0) return text
  if (GROUPED_BY_COMMA.test(text)) return text.replaceAll(',', '')
  return comma > point ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
}
