import type { Steps } from '../../../lib'
import type { CellSource } from '../cells/cell-text'
import { groupValue } from './arranged-rows'
import type { Display } from './display'
import type { RowData } from './row-data'
import { sortValue, wordsOf, type Value } from './row-values'

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** What rows are compared by, read once for each. */
interface Keyed {
  readonly row: RowData
  readonly group: Value
  readonly value: Value
}

export interface Order extends Pick<Display, 'group' | 'sort'> {
  /** All of them stand in a row that is shown. */
  readonly terms: readonly string[]
}

/** Rows that are read or compared between two steps. */
const PIECE = 100

/** The rows with these words, by their groups and then by a column; those without a value last, equal ones as they were. */
export function* orderRows(source: CellSource, rows: readonly RowData[], order: Order): Steps<RowData[]> {
  const { group, sort, terms } = order
  const keyed: Keyed[] = []
  for (const [index, row] of rows.entries()) {
    if (index % PIECE === 0) yield
    if (!terms.every((term) => wordsOf(row).includes(term))) continue
    keyed.push({
      row,
      group:
        group === 'objective' ? row.objectivePlace : group === 'none' ? 0 : groupValue(source, row, group),
      value: sort === null ? 0 : sortValue(source, row, sort.column),
    })
  }
  const descending = sort?.descending ?? false
  const compare = (a: Keyed, b: Keyed): number =>
    compareValues(a.group, b.group, false) || compareValues(a.value, b.value, descending)
  return (yield* mergeSort(keyed, compare)).map(({ row }) => row)
}

function compareValues(a: Value, b: Value, descending: boolean): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return descending ? -order : order
}

/** Short runs are sorted, then merged two by two: the same order as the platform's stable sort, with steps. */
function* mergeSort<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs: Item[][] = []
  for (let start = 0; start < items.length; start += PIECE) {
    runs.push(items.slice(start, start + PIECE).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const merged: Item[][] = []
    for (let at = 0; at < runs.length; at += 2) {
      const [left, right] = [runs[at], runs[at + 1]]
      if (left !== undefined) merged.push(right === undefined ? left : yield* merge(left, right, compare))
    }
    runs = merged
  }
  return runs[0] ?? []
}

function* merge<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  const merged: Item[] = []
  let [l, r] = [0, 0]
  for (;;) {
    if (merged.length % PIECE === 0) yield
    const [a, b] = [left[l], right[r]]
    if (a === undefined || b === undefined) break
    if (compare(a, b) <= 0) [l] = [l + 1, merged.push(a)]
    else [r] = [r + 1, merged.push(b)]
  }
  return [...merged, ...left.slice(l), ...right.slice(r)]
}
