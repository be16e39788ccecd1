import fc from 'fast-check'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { csvCodec } from '../../src/io/csv/csv-codec'
import { xlsxCodec } from '../../src/io/xlsx/xlsx-codec'
import type { DocumentContent } from '../../src/domain'
import { readWith } from '../../src/io/read-file'
import { previewOf, readContext } from '../unit/io/support'
import { carriedContent, nastyText } from './io-arbitraries'
import { carried } from './support/carried'

/** A cell that is empty says nothing, and a table has no place for the settings of the map. */
function asTable(content: DocumentContent): DocumentContent {
  const nodes = content.nodes.map((node) => ({ ...node, phase: node.phase === '' ? null : node.phase }))
  return { ...content, nodes, meta: [] }
}

const bytesOf = (file: string | Uint8Array) =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file

describe.each([
  ['CSV', csvCodec],
  ['XLSX', xlsxCodec],
] as const)('%s', (_, codec) => {
  test('loses nothing that it promises', () => {
    fc.assert(
      fc.property(carriedContent, (content) => {
        const preview = previewOf(readWith('test', codec, bytesOf(codec.write(content)), readContext()))
        expect(carried(asTable({ ...preview.content, meta: [] }))).toEqual(carried(asTable(content)))
        expect(preview.losses).toEqual([])
      }),
      { seed: 21, numRuns: 200 },
    )
  })
})

test('reading answers whatever the cells', () => {
  const row = fc.array(fc.oneof(nastyText, fc.constantFrom('Id', 'Parent Id', 'Title', 'Objective', 'KR 1', 'Key result 2 target')), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const result = readWith('test', csvCodec, bytesOf(Papa.unparse(rows)), readContext())
      expect(result.ok || result.error.code).toMatchObject(result.ok ? true : expect.any(String))
    }),
    { seed: 22, numRuns: 300 },
  )
}) // prettier-ignore

test('another program reads the same titles in the sheet', async () => {
  await fc.assert(
    fc.asyncProperty(carriedContent, async (content) => {
      const rows = await readSheet(Buffer.from(xlsxCodec.write(content)))
      const at = rows[0]?.indexOf('Title') ?? -1
      const titles = rows.slice(1).map((cells) => cellText(cells[at]))
      const expected = content.nodes.map(({ title }) => title.trim())
      expect(titles.map((title) => title.trim()).sort()).toEqual(expected.sort())
    }),
    { seed: 23, numRuns: 40 },
  )
})

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''
}

test('no cell of a CSV is run as a formula', () => {
  fc.assert(
    fc.property(carriedContent, (content) => {
      const { data } = Papa.parse<string[]>(csvCodec.write(content).slice(1))
      for (const cell of data.flat())
        expect(/^[=+\-@\t\r＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell))).toBe(false)
    }),
    { seed: 24, numRuns: 100 },
  )
})
