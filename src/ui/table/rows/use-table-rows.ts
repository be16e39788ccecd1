import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type Row,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { termsOf, visibleRoots } from '../../../editor'
import { useEditor } from '../../hooks/editor'
import type { CellSource } from '../cells/cell-text'
import { COLUMN_IDS } from '../columns'
import { arranged, byObjective, groupValue, VALUE_GROUPS, type TableRows } from './arranged-rows'
import type { Display } from './display'
import { isSameRows, rowsOf, type RowData } from './row-data'
import { sortValue, wordsOf } from './row-values'

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})
type Features = typeof features
type TableRow = Row<Features, RowData>

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

function compareValues(a: TableRow, b: TableRow, column: string): number {
  const [left, right] = [a.getValue(column), b.getValue(column)]
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return collator.compare(String(left), String(right))
}

/** The columns that rows are sorted and filtered by, those of the groups first; what a cell shows is not their matter. */
function columnsOf(source: CellSource) {
  const helper = createColumnHelper<Features, RowData>()
  const sorted = { sortFn: compareValues, sortUndefined: 'last' } as const
  return helper.columns([
    ...COLUMN_IDS.map((id) =>
      helper.accessor((row: RowData) => sortValue(source, row, id), { id, ...sorted }),
    ),
    helper.accessor((row: RowData) => row.objectivePlace, { id: 'group:objective', ...sorted }),
    ...VALUE_GROUPS.map((group) =>
      helper.accessor((row: RowData) => groupValue(source, row, group), { id: `group:${group}`, ...sorted }),
    ),
    helper.accessor(wordsOf, {
      id: 'words',
      filterFn: (row: TableRow, column: string, terms: readonly string[]) =>
        terms.every((term) => String(row.getValue(column)).includes(term)),
    }),
  ])
}

/** The nodes of the map as rows: filtered by words, grouped and sorted. What does not change the order does not cost it. */
export function useTableRows(source: CellSource, { group, sort }: Display, filter: string): TableRows {
  const terms = useMemo(() => termsOf(filter), [filter])
  const isInOrder = sort === null && (group === 'objective' || group === 'none')
  const usesValues = !isInOrder || terms.length > 0
  const data = useRowData(usesValues, sort?.column === 'checks')
  const columns = useMemo(() => columnsOf(source), [source])
  const state = useMemo(
    () => ({
      columnFilters: terms.length === 0 ? [] : [{ id: 'words', value: terms }],
      sorting: [
        ...(group === 'none' ? [] : [{ id: `group:${group}`, desc: false }]),
        ...(sort === null ? [] : [{ id: sort.column, desc: sort.descending }]),
      ],
    }),
    [terms, group, sort],
  )
  const table = useTable({ features, columns, state, data: usesValues ? data : NO_ROWS, getRowId: idOf })
  // The order of the map needs no table.
  const rows = usesValues ? table.getRowModel().rows : data
  return useMemo(() => {
    const ordered = rows.map((row) => ('original' in row ? row.original : row))
    return arranged(source, group === 'objective' ? byObjective(ordered) : ordered, group, isInOrder)
  }, [source, rows, group, isInOrder])
}

const NO_ROWS: RowData[] = []

function idOf({ id }: RowData): string {
  return id
}

/** The rows of the map as it is; the same array as long as nothing changes that they are arranged by. */
function useRowData(usesValues: boolean, usesChecks: boolean): RowData[] {
  const document = useEditor((state) => state.document)
  const focusBranch = useEditor(({ session }) => session.focusBranch)
  const revision = useEditor((state) => state.document.revision)
  const checks = useEditor((state) => (usesChecks ? state.checks.revision : 0))
  const [keep] = useState(createRowKeeper)
  return useMemo(
    () => keep({ revision, checks, rows: rowsOf(document, visibleRoots(document, focusBranch)) }, usesValues),
    [keep, document, focusBranch, revision, checks, usesValues],
  )
}

interface KeptRows {
  readonly revision: number
  readonly checks: number
  readonly rows: RowData[]
}

/** Answers with the rows of before where the new ones are the same. */
function createRowKeeper(): (next: KeptRows, deeply: boolean) => RowData[] {
  let last: KeptRows = { revision: -1, checks: 0, rows: [] }
  return (next, deeply) => {
    const isSame = next.checks === last.checks && isSameRows(last.rows, next.rows, deeply)
    last = isSame ? { ...next, rows: last.rows } : next
    return last.rows
  }
}
