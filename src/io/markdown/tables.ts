import { tableNodes, type TableRow } from '../table/table-nodes'
import type { ScannedLine } from './scan'

type PlainLine = ScannedLine & { readonly type: 'plain' }

/** The lines with every table of pipes replaced by its rows as nodes. */
export function readTables(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const result: ScannedLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOfTable(lines, at)
    const head = lines[at]
    if (end === at || !head) {
      if (head) result.push(head)
      continue
    }
    const rows = lines
      .slice(at, end)
      .filter(isRow)
      .filter((_, index) => index !== 1)
    const nodes = tableNodes(rows.map(rowOf), true)
    result.push({ type: 'table', nodes, text: '', line: head.line })
    at = end - 1
  }
  return result
}

/** The index after the last row of a table that begins here; the same index where none does. */
function endOfTable(lines: readonly ScannedLine[], start: number): number {
  const [head, rule] = [lines[start], lines[start + 1]]
  if (!head || !rule || !isRow(head) || !isRow(rule)) return start
  if (!/^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/.test(rule.text.trim())) return start
  let end = start + 2
  for (let line = lines[end]; line && isRow(line); line = lines[end]) end += 1
  return end
}

function isRow(line: ScannedLine): line is PlainLine {
  return line.type === 'plain' && line.text.includes('|')
}

function rowOf({ text, line }: PlainLine): TableRow {
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  const cells = inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .trim()
      .replaceAll('\\|', '|')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/^\*\*(.*)\*\*$/s, '$1'),
  )
  return { cells, line }
}
