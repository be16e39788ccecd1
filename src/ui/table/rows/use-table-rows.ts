import {
  columnFilteringFeature,
  columnGroupingFeature,
  createColumnHelper,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type Row,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { NodeId } from '../../../domain'
import { termsOf, visibleRoots } from '../../../editor'
import { useEditor } from '../../hooks/editor'
import type { CellSource } from '../cells/cell-text'
import { COLUMN_IDS } from '../columns'
import type { Display, Grouping } from './display'
import { isSameRows, rowsOf, type RowData } from './row-data'
import { dueTimeOf, sortValue, statusOf, wordsOf } from './row-values'

/** One line of the table: a node, or the heading of a group. */
export type Item =
  | {
      readonly type: 'node'
      readonly key: NodeId
      readonly id: NodeId
      readonly isHead: boolean
      readonly depth: number
    }
  | {
      readonly type: 'heading'
      readonly key: string
      readonly group: Grouping
      /** Who, or the place in the list of statuses or times; undefined: nobody. */
      readonly value: string | number | undefined
      readonly count: number
    }

const features = tableFeatures({
  columnFilteringFeature,
  columnGroupingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
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

/** The columns that rows are sorted, grouped and filtered by; what a cell shows is not their matter. */
function columnsOf(source: CellSource) {
  const helper = createColumnHelper<Features, RowData>()
  const sorted = { sortFn: compareValues, sortUndefined: 'last' } as const
  return helper.columns([
    ...COLUMN_IDS.map((id) =>
      helper.accessor((row: RowData) => sortValue(source, row, id), { id, ...sorted }),
    ),
    helper.accessor((row: RowData) => row.objectivePlace, { id: 'group:objective', ...sorted }),
    helper.accessor((row: RowData) => row.node.owner ?? undefined, { id: 'group:owner', ...sorted }),
    helper.accessor((row: RowData) => statusOf(source, row), { id: 'group:status', ...sorted }),
    helper.accessor((row: RowData) => dueTimeOf(source, row), { id: 'group:due', ...sorted }),
    helper.accessor(wordsOf, {
      id: 'words',
      filterFn: (row: TableRow, column: string, terms: readonly string[]) =>
        terms.every((term) => String(row.getValue(column)).includes(term)),
    }),
  ])
}

/** The rows as they are arranged, and where each node stands among them. */
export interface TableRows {
  readonly items: readonly Item[]
  readonly indexOf: ReadonlyMap<NodeId, number>
  /** How many nodes are shown. */
  readonly count: number
}

/** The nodes of the map as rows: filtered by words, grouped and sorted. What does not change the order does not cost it. */
export function useTableRows(source: CellSource, { group, sort }: Display, filter: string): TableRows {
  const terms = useMemo(() => termsOf(filter), [filter])
  const usesValues = sort !== null || terms.length > 0 || (group !== 'objective' && group !== 'none')
  const data = useRowData(usesValues, sort?.column === 'checks')
  const columns = useMemo(() => columnsOf(source), [source])
  const state = useMemo(
    () => ({
      columnFilters: terms.length === 0 ? [] : [{ id: 'words', value: terms }],
      grouping: group === 'none' ? [] : [`group:${group}`],
      sorting: [
        ...(group === 'none' || group === 'objective' ? [] : [{ id: `group:${group}`, desc: false }]),
        ...(sort === null ? [] : [{ id: sort.column, desc: sort.descending }]),
      ],
    }),
    [terms, group, sort],
  )
  const table = useTable({ features, columns, data, state, getRowId: ({ id }: RowData) => id })
  const { rows } = table.getRowModel()
  return useMemo(() => arranged(rows, group, sort === null), [rows, group, sort])
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

function arranged(rows: readonly TableRow[], group: Grouping, inOrder: boolean): TableRows {
  const items = rows.flatMap((row): Item[] =>
    row.subRows.length === 0 ? [nodeItem(row, inOrder)] : groupItems(row, group, inOrder),
  )
  const indexOf = new Map<NodeId, number>()
  items.forEach((item, index) => item.type === 'node' && indexOf.set(item.id, index))
  return { items, indexOf, count: indexOf.size }
}

/** A group with its heading; that of an objective is the row of the objective, also where the filter leaves it out. */
function groupItems(row: TableRow, group: Grouping, inOrder: boolean): Item[] {
  const { objective } = row.original
  if (group !== 'objective') {
    const value = row.subRows[0]?.getValue<string | number | undefined>(`group:${group}`)
    const key = `${group}:${String(value)}`
    return [
      { type: 'heading', key, group, value, count: row.subRows.length },
      ...row.subRows.map((each) => nodeItem(each, false)),
    ]
  }
  const members = row.subRows.filter(({ original }) => original.id !== objective)
  const nodes = members.map((each) => nodeItem(each, inOrder))
  if (objective === null) return nodes
  return [{ type: 'node', key: objective, id: objective, isHead: true, depth: 0 }, ...nodes]
}

function nodeItem({ original: { id, depth } }: TableRow, inOrder: boolean): Item {
  return { type: 'node', key: id, id, isHead: false, depth: inOrder ? depth : 0 }
}
