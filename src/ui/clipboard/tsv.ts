/** A range of cells as text, row by row. */
export type TextCells = readonly (readonly string[])[]

/** Tab-separated text as Excel and Sheets write it: a cell with a tab, a line break or a quote stands in quotes. */
export function writeTsv(rows: TextCells): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A cell in quotes with what ends it; then any other cell with what ends it. */
const CELL = /"((?:[^"]|"")*)"(\t|\r\n?|\n|$)|([^\t\r\n]*)(\t|\r\n?|\n|$)/gy

/**
 * Reads tab-separated text. Quotes count where they enclose all of a cell; the line break that programs put behind the last
 * row adds none. Line breaks within a cell are `\n`.
 */
export function readTsv(text: string): TextCells {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, inQuotes, endOfQuoted, plain, endOfPlain] of text.matchAll(CELL)) {
    row.push(inQuotes === undefined ? (plain ?? '') : unquoted(inQuotes))
    const end = endOfQuoted ?? endOfPlain
    if (end === '\t') continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  const last = rows.at(-1)
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop()
  return rows
}

function unquoted(text: string): string {
  return text.replaceAll('""', '"').replace(/\r\n?/g, '\n')
}

const NUMBER = /^-?\d+(?:\.\d+)?$/

/** The same cells as a table for programs that take formatted text; what is no number is marked as text, so that nothing becomes a date. */
export function writeTableHtml(rows: TextCells): string {
  const page = document.implementation.createHTMLDocument('')
  const table = page.createElement('table')
  for (const cells of rows) {
    const row = table.insertRow()
    for (const cell of cells) {
      const data = row.insertCell()
      if (!NUMBER.test(cell))
        data.setAttribute('style', String.raw`mso-number-format:"\@";white-space:pre-wrap`)
      cell.split('\n').forEach((line, at) => {
        if (at > 0) {
          const lineBreak = page.createElement('br')
          lineBreak.setAttribute('style', 'mso-data-placement:same-cell')
          data.append(lineBreak)
        }
        data.append(line)
      })
    }
  }
  return table.outerHTML
}
