// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTsv, writeTableHtml, writeTsv } from '../../../src/ui/clipboard/tsv'

test('rows and cells as Excel and Sheets write them', () => {
  expect(readTsv('a\tb\r\n1\t2\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(readTsv('a\tb\n1\t')).toEqual([
    ['a', 'b'],
    ['1', ''],
  ])
  expect(readTsv('"two\r\nlines"\t"say ""hi"""\r\nc\td')).toEqual([
    ['two\nlines', 'say "hi"'],
    ['c', 'd'],
  ])
})

test('quotes that do not enclose a cell are its own', () => {
  expect(readTsv('5" pipe\t"A" and "B"\n"open\tx')).toEqual([
    ['5" pipe', '"A" and "B"'],
    ['"open', 'x'],
  ])
})

test('one cell is one row, an empty one too', () => {
  expect(readTsv('42')).toEqual([['42']])
  expect(readTsv('')).toEqual([['']])
  expect(readTsv('a\r\n\r\nb')).toEqual([['a'], [''], ['b']])
})

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '"', 'a\tb', 'two\nlines', '"quoted"', '关键结果', '=1+1', ' spaced '),
)
/** A line break within a cell is `\n`; the last row is not one empty cell, which nobody could tell from none. */
const range = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )
  .map((rows) => rows.map((row) => row.map((text) => text.replaceAll('\r', ''))))
  .filter((rows) => rows.length === 1 || rows.at(-1)?.length !== 1 || rows.at(-1)?.[0] !== '')

test('any range comes back as it went out', () => {
  fc.assert(
    fc.property(range, (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows)
      expect(readTsv(`${writeTsv(rows)}\r\n`)).toEqual(rows)
    }),
    { seed: 20_271, numRuns: 300 },
  )
})

test('formatted, the cells are those of a table, and text stays text', () => {
  const page = new DOMParser().parseFromString(
    writeTableHtml([
      ['1-2', '12.5'],
      ['a\nb', '<b>'],
    ]),
    'text/html',
  )
  const cells = [...page.querySelectorAll('td')]
  expect(cells.map(({ textContent }) => textContent)).toEqual(['1-2', '12.5', 'ab', '<b>'])
  expect(cells.map((data) => data.outerHTML.includes('mso-number-format'))).toEqual([true, false, true, true])
  expect(cells[2]?.querySelectorAll('br')).toHaveLength(1)
})
