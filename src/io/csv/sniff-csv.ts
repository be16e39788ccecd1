import type { Certainty, Head } from '../codec'
import { isKnownHeading } from '../table/columns'

const DELIMITERS = ['\t', ',', ';', '|', '^'] as const

/** Do the lines have the same number of delimiters, and a head with the words of an OKR table or the suffix of a table? */
export function sniffCsv({ text, name }: Head): Certainty {
  const [first = '', ...rest] = text.split(/\r\n?|\n/, 50).filter((line) => line.trim() !== '')
  const isNamed = /\.(?:csv|tsv|tab)$/i.test(name)
  const delimiter = DELIMITERS.find((sign) => first.includes(sign))
  if (delimiter === undefined || rest.length === 0 || /^\s*(?:[#<{[-]|mindmap)/.test(first)) return 0
  if (isNamed) return 2
  const cells = first.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))
  const known = cells.filter(isKnownHeading).length
  if (delimiter === '|') return 0
  return known >= 2 && known * 3 >= cells.filter((cell) => cell.trim() !== '').length ? 2 : 0
}
