import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/io'
import { xlsxCodec } from '../../../src/io/xlsx/xlsx-codec'
import { bigObjective, okr, range } from '../../support/builders'
import { archive } from './archives'
import { failureOf, inOrder, outlineOf, previewOf, readContext } from './support'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

interface Sheet {
  readonly name: string
  readonly state?: string
  readonly rows: string
}

/** A workbook as Excel writes it. */
function workbook(sheets: readonly Sheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const list = sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="rId${at + 1}"/>`)
  const relations = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/page${at + 1}.xml"/>`)
  return archive({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${MAIN}><workbookPr/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>Reach</t></si><si><r><t>Ten </t></r><r><rPr><b/></rPr><t>shops</t></r><rPh><t>spoken</t></rPh></si></sst>`,
    ...Object.fromEntries(sheets.map(({ rows }, at) => [`xl/worksheets/page${at + 1}.xml`, `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`])),
    ...more,
  })
} // prettier-ignore

const text = (reference: string, words: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`
const read = async (bytes: Uint8Array) => previewOf(await readFile(bytes, readContext('plan.xlsx')))

const OKR = `<row r="1">${text('A1', 'Plan of the north')}</row><row r="3">${text('B3', 'Objective')}${text('C3', 'Key result')}${text('D3', 'From')}${text('E3', 'Target')}${text('F3', 'Due')}</row>
<row r="4"><c r="B4" t="s"><v>0</v></c><c r="C4" t="s"><v>1</v></c><c r="D4" s="1"><v>0.1</v></c><c r="E4" s="3"><f>0.2*2</f><v>0.4</v></c><c r="F4" s="2"><v>46477</v></c></row>
<row r="5">${text('C5', 'Two towns')}${text('F5', '2027年3月26日17:47:23')}</row>`

test('a sheet with its head below and to the right: shared strings, percents, formulas, dates, merged cells', async () => {
  const { format, content, losses } = await read(workbook([{ name: 'Plan', rows: OKR }]))
  expect(format).toBe('xlsx')
  expect(outlineOf(content)).toBe('O Reach\n  K Ten shops\n  K Two towns')
  const [, first, second] = inOrder(content)
  expect(first).toMatchObject({ metric: range(10, 40, '%'), due: '2027-03-31' })
  expect(second?.due).toBe('2027-03-26')
  expect(losses).toEqual([{ code: 'textBeforeOutline', line: 1, text: 'Plan of the north' }])
})

test('hidden and further sheets are named, and can be chosen', async () => {
  const sheets = [
    { name: 'Lists', state: 'veryHidden', rows: `<row r="1">${text('A1', 'x')}</row>` },
    { name: 'Empty', rows: '' },
    { name: 'Q1', rows: OKR },
    { name: 'Q2', rows: `<row r="1">${text('A1', 'Objective')}</row><row r="2">${text('A2', 'Care')}</row>` },
  ]
  const first = await read(workbook(sheets))
  expect(first).toMatchObject({ sheets: ['Lists', 'Empty', 'Q1', 'Q2'], sheet: 2 })
  expect(first.losses.filter(({ code }) => code === 'sheetSkipped').map((loss) => loss.text)).toEqual(['Lists', 'Empty', 'Q2'])
  const context = { ...readContext('plan.xlsx'), choice: { sheet: 3 } }
  expect(outlineOf(previewOf(await readFile(workbook(sheets), context)).content)).toBe('O Care')
}) // prettier-ignore

test('days counted from 1904', async () => {
  const rows = `<row r="1">${text('A1', 'Objective')}${text('B1', 'Due')}</row><row r="2">${text('A2', 'Care')}<c r="B2" s="2"><v>45015</v></c></row>`
  const bytes = workbook([{ name: 'A', rows }], {
    'xl/workbook.xml': `<workbook ${MAIN}><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`,
  })
  expect((await read(bytes)).content.nodes[0]?.due).toBe('2027-03-31')
})

test('a note longer than a cell goes on in further columns', () => {
  const note = `${'长'.repeat(40_000)}\nend`
  const read = xlsxCodec.read(xlsxCodec.write(okr(bigObjective('A', { note }))), readContext())
  expect(read.ok && read.value.type === 'tree' && read.value.tree.roots[0]?.note.join('\n')).toBe(note)
})

describe('what is broken is refused by name', () => {
  const bytes = workbook([{ name: 'Plan', rows: OKR }])
  test.each([
    ['cut in the middle', bytes.slice(0, bytes.length - 400), 'truncated'],
    ['without a workbook', archive({ 'xl/styles.xml': '<styleSheet/>' }), 'invalid'],
    ['without rows', workbook([{ name: 'Plan', rows: '' }]), 'empty'],
    ['a sheet cut in the middle', workbook([{ name: 'Plan', rows: '<row>' }], { 'xl/worksheets/page1.xml': '<worksheet><sheetData><row>' }), 'truncated'],
    ['a bomb', archive({ 'xl/workbook.xml': ' '.repeat(40_000_000) }), 'unpacksTooLarge'],
  ] as const)('%s', async (_, broken, code) => {
    expect(failureOf(await readFile(broken, readContext('plan.xlsx')))).toBe(code)
  }) // prettier-ignore
})
