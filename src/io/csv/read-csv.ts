import Papa from 'papaparse'
import type { CodecFailure } from '../../domain'
import { ok, type Result } from '../../lib'
import type { ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { rearmCell } from './formulas'
import { readTable } from '../table/read-table'

const DELIMITERS = [',', ';', '\t', '|', '^']

/** Reads a table whatever parts its cells; Excel may say it in a first line, `sep=;`. */
export function readCsv(
  bytes: Uint8Array,
  { choice, onProgress }: ReadContext,
): Result<Reading, CodecFailure> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, losses } = decoded.value
  const [, said] = /^sep=(.)\n/.exec(text) ?? []
  const body = said === undefined ? text : text.slice(text.indexOf('\n') + 1)
  const parsed = Papa.parse<string[]>(body, {
    delimiter: said ?? delimiterOf(body),
    newline: '\n',
    delimitersToGuess: DELIMITERS,
  })
  onProgress?.(0.3)
  const rows = parsed.data.map((cells, at) => ({ cells: cells.map(rearmCell), line: at + 1 }))
  const read = readTable(rows, choice?.columns)
  onProgress?.(0.5)
  return ok({ type: 'tree', tree: { ...read, losses: [...losses, ...read.losses] } })
}

/** A tab or a semicolon in the head is one; a comma may be part of the words. Empty: to be guessed. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n')).replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((sign) => [sign, head.split(sign).length - 1] as const)
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best && best[1] > 0 ? best[0] : ''
}
