import type { NodeId, NodeRecord } from '../../../domain'
import type { CellWrite } from '../../../editor'
import type { TextCells } from '../../clipboard/tsv'
import { cellText, nodeOf, type CellSource } from '../cells/cell-text'
import { readCell, type CellReading, type ReadingContext } from '../cells/read-cell'
import { isWritable, tickOf, tickValue, type ColumnId } from '../columns'

/** Cells of nodes, the rows from the top on. */
export interface Cells {
  readonly ids: readonly NodeId[]
  readonly columns: readonly ColumnId[]
}

function nodesOf(source: CellSource, { ids }: Cells): NodeRecord[] {
  return ids.flatMap((id) => nodeOf(source, id) ?? [])
}

/** The texts of cells. */
export function textsOf(source: CellSource, cells: Cells): TextCells {
  return nodesOf(source, cells).map((node) => cells.columns.map((column) => cellText(source, node, column)))
}

/** What empties cells; those that cannot be empty, or be written at all, stay as they are. */
export function emptied(source: CellSource, cells: Cells): CellWrite[] {
  return nodesOf(source, cells).flatMap((node) =>
    cells.columns.flatMap((column): CellWrite[] => {
      if (!isWritable(source.document, node, column) || column === 'kind') return []
      if (cellText(source, node, column) === '') return []
      if (tickOf(node, column) !== null) return [{ nodeId: node.id, ...tickValue(column, false) }]
      const reading = readCell({ ...source, year: 0 }, node, column, '')
      return reading.type === 'value' ? [{ nodeId: node.id, ...reading.value }] : []
    }),
  )
}

/** A text that a cell did not take, or that can be read in two ways. */
export interface PastedCell {
  readonly node: NodeRecord
  readonly column: ColumnId
  readonly text: string
  readonly reading: CellReading
}

/** What pasting does. */
export interface Pasting {
  readonly writes: readonly CellWrite[]
  /** Those that stay as they were. */
  readonly kept: readonly PastedCell[]
  readonly twofold: readonly PastedCell[]
  /** Texts for which there was no row or column. */
  readonly beyond: number
}

/** The texts again and again until they fill a range that is a multiple of them; else as they are. */
export function fillRange(texts: TextCells, rows: number, columns: number): TextCells {
  const [height, width] = [texts.length, texts[0]?.length ?? 0]
  if (height === 0 || width === 0 || rows % height !== 0 || columns % width !== 0) return texts
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => texts[row % height]?.[column % width] ?? ''),
  )
}

/** Reads texts for cells, the first for the first. */
export function readPasted(context: ReadingContext, cells: Cells, texts: TextCells): Pasting {
  const nodes = nodesOf(context, cells)
  const read = texts.flatMap((row, at) =>
    row.flatMap((text, across): PastedCell[] => {
      const [node, column] = [nodes[at], cells.columns[across]]
      if (node === undefined || column === undefined) return []
      return [{ node, column, text, reading: readCell(context, node, column, text) }]
    }),
  )
  const total = texts.reduce((sum, row) => sum + row.length, 0)
  return {
    writes: read.flatMap(({ node, reading }) =>
      reading.type === 'value' ? [{ nodeId: node.id, ...reading.value }] : [],
    ),
    kept: read.filter(({ reading, text }) => reading.type === 'refused' && text.trim() !== ''),
    twofold: read.filter(({ reading }) => reading.type === 'value' && reading.readings !== null),
    beyond: total - read.length,
  }
}
