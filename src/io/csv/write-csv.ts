import Papa from 'papaparse'
import type { DocumentContent } from '../../domain'
import { itemRows, objectiveRows, type Rows } from '../table/write-table'
import { disarmCell } from './formulas'

/** A row a node. Begins with a byte order mark, without which Excel takes UTF-8 for another encoding. */
export function writeItemsCsv(content: DocumentContent): string {
  return writeRows(itemRows(content))
}

/** A row an objective with its key results side by side. */
export function writeObjectivesCsv(content: DocumentContent): string {
  return writeRows(objectiveRows(content))
}

function writeRows(rows: Rows): string {
  return `\uFEFF${Papa.unparse(
    rows.map((cells) => cells.map(disarmCell)),
    { newline: '\r\n' },
  )}\r\n`
}
