import type { CodecFailure, ImportLoss } from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { ReadContext, Reading } from '../codec'
import { readTable } from '../table/read-table'
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/parse-xml'
import { unzip, type Entries } from '../zip/zip'
import { readSheet } from './read-sheet'
import { readStyles } from './read-styles'
import { textIn } from './sheet-text'

interface SheetPart {
  readonly name: string
  /** Inside the archive. */
  readonly path: string
  readonly hidden: boolean
}

/** Reads one sheet of a workbook, the first that is shown and holds something, and names the others. */
export function readXlsx(
  bytes: Uint8Array,
  { choice, onProgress }: ReadContext,
): Result<Reading, CodecFailure> {
  const unpacked = unzip(bytes, (name) =>
    /^\/?xl\/(?:[\w-]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i.test(name),
  )
  if (!unpacked.ok) return unpacked
  const parts = unpacked.value
  const workbook = partOf(parts, 'xl/workbook.xml')
  if (!workbook.ok) return workbook
  onProgress?.(0.2)
  const sheets = sheetsOf(workbook.value, parts)
  const strings = partOf(parts, 'xl/sharedStrings.xml')
  const texts = strings.ok
    ? childrenOf(strings.value)
        .filter(({ name }) => name === 'si')
        .map(textIn)
    : []
  const styles = readStyles(partOf(parts, 'xl/styles.xml'))
  const properties = childOf(workbook.value, 'workbookPr')
  const from1904 = /^(?:1|true)$/.test(properties?.attributes.get('date1904') ?? '')
  const rowsOf = ({ path }: SheetPart) => {
    const part = partOf(parts, path)
    return part.ok ? ok(readSheet(part.value, { texts, styles, from1904 })) : part
  }
  const candidates = sheets
    .map((sheet, at) => ({ sheet, at }))
    .filter(({ sheet, at }) => (choice?.sheet === undefined ? !sheet.hidden : choice.sheet === at))
  for (const { sheet, at } of candidates) {
    const rows = rowsOf(sheet)
    if (!rows.ok) return rows
    if (rows.value.length === 0 && choice?.sheet === undefined) continue
    onProgress?.(0.4)
    const read = readTable(rows.value, choice?.columns)
    const losses = [...skipped(sheets, at), ...read.losses]
    const ways = sheets.length > 1 ? { sheets: sheets.map(({ name }) => name), sheet: at } : {}
    return ok({ type: 'tree', tree: { ...read, ...ways, losses } })
  }
  return err({ code: 'empty', data: {} })
}

function skipped(sheets: readonly SheetPart[], read: number): readonly ImportLoss[] {
  return sheets.flatMap(({ name }, at) =>
    at === read ? [] : [{ code: 'sheetSkipped' as const, line: null, text: name }],
  )
}

function sheetsOf(workbook: XmlElement, parts: Entries): readonly SheetPart[] {
  const relations = partOf(parts, 'xl/_rels/workbook.xml.rels')
  const targets = new Map(
    (relations.ok ? childrenOf(relations.value) : []).map(({ attributes }) => [
      attributes.get('Id') ?? '',
      attributes.get('Target') ?? '',
    ]),
  )
  const list = childOf(workbook, 'sheets')
  return (list ? childrenOf(list) : []).map(({ attributes }, at) => {
    const id = [...attributes].find(([name]) => /(?:^|:)id$/.test(name))?.[1] ?? ''
    const target = targets.get(id) ?? `worksheets/sheet${at + 1}.xml`
    return {
      name: attributes.get('name') ?? '',
      path: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
      hidden: /hidden/i.test(attributes.get('state') ?? ''),
    }
  })
}

/** A part of the workbook as its root element, whatever prefix its names have. Fails with `invalid` where it is missing. */
function partOf(parts: Entries, path: string): Result<XmlElement, CodecFailure> {
  const bytes = parts.get(path) ?? parts.get(`/${path}`)
  if (!bytes) return err({ code: 'invalid', data: { path } })
  const parsed = parseXml(bytes)
  return parsed.ok ? ok(parsed.value.root) : parsed
}
