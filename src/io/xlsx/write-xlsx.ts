import { isPlainDate, type DocumentContent } from '../../domain'
import { itemRows, type Rows } from '../table/write-table'
import { escapeText } from '../xml/write-xml'
import { zipTexts } from '../zip/zip'

/**
 * A workbook with one sheet, a row a node, as Office Open XML (ECMA-376). Texts are inline, so nothing in them can be
 * taken for a formula; numbers and days are what they are.
 */
export function writeXlsx(content: DocumentContent): Uint8Array<ArrayBuffer> {
  return zipTexts({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="OKR" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': writeSheet(itemRows(content)),
  })
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Sheets count a day in February 1900 that was none. */
const FIRST_DAY = '1900-03-01'

/** Indexes into `cellXfs` above. */
const STYLES = { text: 0, head: 1, day: 2, number: 3 } as const
/** Of the columns, in characters. */
const WIDTHS: Readonly<Partial<Record<string, number>>> = { Title: 60, Note: 40, Because: 40, Owner: 20 }

function writeSheet(rows: Rows): string {
  const head = rows[0] ?? []
  const columns = head.map(
    (name, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDTHS[name] ?? 14}" customWidth="1"/>`,
  )
  const view =
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => writeCell(cell, `${columnName(column)}${row + 1}`, row === 0))
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews>${view}</sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function writeCell(text: string, reference: string, isHead: boolean): string {
  if (text === '') return ''
  if (isPlainDate(text) && text > FIRST_DAY)
    return `<c r="${reference}" s="${STYLES.day}"><v>${serialOf(text)}</v></c>`
  // A number that the sheet would show otherwise, such as 007, is a text.
  if (text === String(Number(text)) && Number.isFinite(Number(text)))
    return `<c r="${reference}" s="${STYLES.number}"><v>${text}</v></c>`
  return `<c r="${reference}" s="${isHead ? STYLES.head : STYLES.text}" t="inlineStr"><is><t xml:space="preserve">${writeText(text)}</t></is></c>`
}

/** Sheets read `_x0041_` in a text as the sign of that number. */
function writeText(text: string): string {
  return escapeText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

/** Days since the last day of 1899. */
function serialOf(day: string): number {
  return Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

/** 0 → A, 25 → Z, 26 → AA */
function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
