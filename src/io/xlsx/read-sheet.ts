import type { PlainRow } from '../table/plain-row'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/parse-xml'
import type { NumberLook } from './read-styles'
import { textIn } from './sheet-text'

/** What the cells of a sheet look up in its workbook. */
export interface SheetContext {
  readonly texts: readonly string[]
  readonly styles: readonly NumberLook[]
  /** Days are counted from 1904 rather than from 1900. */
  readonly from1904: boolean
}

/** The widest sheet there is, in columns. */
const MOST_COLUMNS = 16_384

/** The rows of a sheet as people see them; rows without words are left out. A formula is what it came to. */
export function readSheet(sheet: XmlElement, context: SheetContext): readonly PlainRow[] {
  const data = childOf(sheet, 'sheetData')
  let next = 1
  return (data ? childrenOf(data) : []).flatMap((row) => {
    const line = Number(row.attributes.get('r') ?? next)
    next = line + 1
    const cells: string[] = []
    for (const cell of childrenOf(row)) {
      if (cell.name !== 'c') continue
      const at = columnAt(cell.attributes.get('r') ?? '') ?? cells.length
      const text = textOfCell(cell, context)
      if (text === '' || at >= MOST_COLUMNS) continue
      while (cells.length < at) cells.push('')
      cells[at] = text
    }
    return cells.length === 0 ? [] : [{ cells, line }]
  })
}

function textOfCell(cell: XmlElement, { texts, styles, from1904 }: SheetContext): string {
  const value = textOf(childOf(cell, 'v'))
  switch (cell.attributes.get('t')) {
    case 's':
      return texts[Number(value)] ?? ''
    case 'inlineStr': {
      const text = childOf(cell, 'is')
      return text ? textIn(text) : ''
    }
    case 'b':
      return value === '1' ? 'yes' : 'no'
    case 'e':
      return ''
    case 'str':
      return value
    case 'd':
      return value.slice(0, 10)
    case undefined:
    default:
      return value === ''
        ? ''
        : numberText(Number(value), styles[Number(cell.attributes.get('s') ?? 0)], from1904)
  }
}

function numberText(value: number, look: NumberLook = 'number', from1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  if (look === 'percent') return `${Number((value * 100).toPrecision(12))}%`
  const days = Math.floor(value) + (from1904 ? 1462 : 0)
  // From the year 1900 to 9999; what is no day is a number however it looks.
  if (look === 'day' && days > 60 && days < 2_958_466)
    return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
  return String(value)
}

/** `B3` → 1; null where the cell does not say. */
function columnAt(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (letters === undefined) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
