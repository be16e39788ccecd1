import type { NodeId } from '../../../domain'
import type { CellSource } from '../cells/cell-text'
import type { Grouping } from './display'
import type { RowData } from './row-data'
import { dueTimeOf, statusOf } from './row-values'

/** One line of the table: a node, or the heading of a group. */
export type Item =
  | {
      readonly type: 'node'
      readonly key: NodeId
      readonly id: NodeId
      readonly isHead: boolean
      readonly depth: number
    }
  | Readonly<Heading>

/** The heading of a group. */
interface Heading {
  readonly type: 'heading'
  readonly key: string
  readonly group: GroupByValue
  /** Who, or the place in the list of statuses or times; undefined: nobody. */
  readonly value: string | number | undefined
  count: number
}

type GroupByValue = Exclude<Grouping, 'none' | 'objective'>

/** What rows of one group have in common. */
export function groupValue(source: CellSource, row: RowData, group: GroupByValue): Heading['value'] {
  if (group === 'owner') return row.node.owner ?? undefined
  return group === 'status' ? statusOf(source, row) : dueTimeOf(source, row)
}

/** The rows as they are arranged, and where each node stands among them. */
export interface TableRows {
  readonly items: readonly Item[]
  readonly indexOf: ReadonlyMap<NodeId, number>
  /** How many nodes are shown. */
  readonly count: number
}

/** Rows that stand together by group, with a heading before each group. */
export function arranged(
  source: CellSource,
  rows: readonly RowData[],
  group: Grouping,
  isInOrder: boolean,
): TableRows {
  const items: Item[] = []
  const indexOf = new Map<NodeId, number>()
  const add = (id: NodeId, isHead: boolean, depth: number): void => {
    indexOf.set(id, items.length)
    items.push({ type: 'node', key: id, id, isHead, depth })
  }
  const headings = new Map<string, Heading>()
  for (const row of rows) {
    const { id, objective, depth } = row
    if (group === 'objective') {
      // The head of a group is the row of its objective, also where the filter leaves it out.
      if (objective !== null && !indexOf.has(objective)) add(objective, true, 0)
    } else if (group !== 'none') {
      const heading = headingOf(source, row, group, headings)
      if (heading.count === 1) items.push(heading)
    }
    if (!indexOf.has(id)) add(id, false, isInOrder ? depth : 0)
  }
  return { items, indexOf, count: indexOf.size }
}

/** The heading of the group that a row belongs to, with that row counted. */
function headingOf(
  source: CellSource,
  row: RowData,
  group: GroupByValue,
  headings: Map<string, Heading>,
): Heading {
  const value = groupValue(source, row, group)
  const key = `${group}:${String(value)}`
  const heading = headings.get(key) ?? { type: 'heading', key, group, value, count: 0 }
  heading.count += 1
  headings.set(key, heading)
  return heading
}

/** An objective may stand within another: each keeps its rows together. */
export function byObjective(rows: readonly RowData[]): RowData[] {
  return rows.toSorted((a, b) => a.objectivePlace - b.objectivePlace)
}
