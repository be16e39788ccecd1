import { KINDS, type Cycle, type DocumentReader, type NodeId, type NodeRecord } from '../../../domain'
import { compareCodeUnits } from '../../../lib'
import type { Grouping } from '../display'
import { loadOf, type LoadedWeek } from './load'
import { joined, NO_PHASES, phasesOf, spanOfDates, type Dated, type Phase } from './phases'

/** Where a line stands: at the head of a group, or below one. */
interface Placed {
  readonly isHead: boolean
  /** Among the heads, or the lines of its group, counted from 1. */
  readonly position: number
  readonly siblings: number
}

/** A node, or an objective at the head of its group. */
interface NodeRow extends Placed {
  readonly type: 'node'
  readonly key: NodeId
  readonly id: NodeId
  /** How many others it stands below, within its group. */
  readonly depth: number
  /** Of what is in its group. */
  readonly phases: readonly Phase[]
}

/** A person: the head of a group, or a line of the section about load. */
interface OwnerRow extends Placed {
  readonly type: 'owner'
  readonly key: string
  /** Null: nobody. */
  readonly owner: string | null
  readonly weeks: readonly LoadedWeek[]
  readonly phases: readonly Phase[]
}

/** The heading of what is no group. */
interface SectionRow extends Placed {
  readonly type: 'section'
  readonly key: 'load' | 'undated'
  /** Of the lines below it. */
  readonly count: number
}

/** One line of the timeline. */
export type TimelineRow = NodeRow | OwnerRow | SectionRow

type Unplaced = Lacking<NodeRow> | Lacking<OwnerRow> | Lacking<SectionRow>
type Lacking<Row> = Omit<Row, 'position' | 'siblings'>

export interface TimelineRows {
  readonly rows: readonly TimelineRow[]
  /** Where each node stands. */
  readonly indexOf: ReadonlyMap<NodeId, number>
  /** From the first to the last date; null without any. */
  readonly span: Cycle | null
}

/** Something with dates, and what it stands below. */
interface Item extends Dated {
  /** The objective at the head of its group. */
  readonly head: NodeRecord | null
  readonly depth: number
}

export interface RowOptions {
  readonly group: Grouping
  readonly reach: Cycle
  /** More things than this in a week are too much for one person. */
  readonly limit: number
}

/** The lines of the map below some roots. */
export function timelineRows(
  document: DocumentReader,
  roots: readonly NodeId[],
  options: RowOptions,
): TimelineRows {
  const { heads, dated, undated } = collect(document, roots)
  const owners = ownerRows(document, dated, options)
  const lines: Unplaced[] =
    options.group === 'owner' ? byOwner(dated, owners) : [...byObjective(heads, dated), ...loadRows(owners)]
  if (undated.length > 0) lines.push(section('undated', undated.length))
  for (const id of undated) lines.push(nodeRow(id, 0))
  const rows = placed(lines)
  const indexOf = new Map<NodeId, number>()
  for (const [index, row] of rows.entries()) if (row.type === 'node') indexOf.set(row.id, index)
  return { rows, indexOf, span: spanOf(dated) }
}

/** Objectives, and what is scheduled below them, in the order of the map. */
function collect(document: DocumentReader, roots: readonly NodeId[]) {
  const heads: NodeRecord[] = []
  const dated: Item[] = []
  const undated: NodeId[] = []
  const waiting: { id: NodeId; head: NodeRecord | null; depth: number }[] = roots
    .toReversed()
    .map((id) => ({ id, head: null, depth: 0 }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = document.node(next.id)
    if (node === undefined) continue
    const { progress, isScheduled } = KINDS[node.kind]
    const isHead = progress === 'children'
    if (isHead) heads.push(node)
    const span = isScheduled ? spanOfDates(node) : null
    if (span !== null) dated.push({ node, span, head: next.head, depth: next.depth })
    else if (isScheduled) undated.push(node.id)
    const [head, depth] = isHead ? [node, 0] : [next.head, next.depth + 1]
    const children = document.children(node.id)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const id = children[index]
      if (id !== undefined) waiting.push({ id, head, depth })
    }
  }
  return { heads, dated, undated }
}

/** Objectives at the head of what stands below them; before them what stands below none. */
function byObjective(heads: readonly NodeRecord[], dated: readonly Item[]): Unplaced[] {
  const groups = grouped(dated, ({ head }) => head)
  const rowsOf = (head: NodeRecord | null): Unplaced[] =>
    (groups.get(head) ?? []).map(({ node, depth }) => nodeRow(node.id, depth))
  return [
    ...rowsOf(null),
    ...heads.flatMap((head) => {
      const phases = phasesOf(groups.get(head) ?? [])
      return [{ ...nodeRow(head.id, 0, phases), isHead: true }, ...rowsOf(head)]
    }),
  ]
}

/** People at the head of what they do, by the day on which it begins; at the end what nobody does. */
function byOwner(dated: readonly Item[], owners: readonly Lacking<OwnerRow>[]): Unplaced[] {
  const groups = grouped(dated, ({ node }) => node.owner)
  const nobody: Lacking<OwnerRow> = {
    type: 'owner',
    key: 'nobody',
    owner: null,
    isHead: true,
    weeks: [],
    phases: [],
  }
  return [...owners, nobody].flatMap((row): Unplaced[] => {
    const items = groups.get(row.owner) ?? []
    if (items.length === 0) return []
    const sorted = items.toSorted((a, b) => compareCodeUnits(a.span.start, b.span.start))
    return [
      { ...row, isHead: true, phases: phasesOf(items) },
      ...sorted.map(({ node }) => nodeRow(node.id, 0)),
    ]
  })
}

function loadRows(owners: readonly Lacking<OwnerRow>[]): Unplaced[] {
  return owners.length === 0 ? [] : [section('load', owners.length), ...owners]
}

function section(key: SectionRow['key'], count: number): Lacking<SectionRow> {
  return { type: 'section', key, isHead: true, count }
}

/** Lines with their positions: those up to the next head are its group. */
function placed(lines: readonly Unplaced[]): readonly TimelineRow[] {
  const heads = lines.filter(({ isHead }) => isHead).length
  const rows: TimelineRow[] = []
  let head = 0
  for (let at = 0; at < lines.length;) {
    let end = at
    while (lines[end]?.isHead === false) end += 1
    for (const line of lines.slice(at, end))
      rows.push({ ...line, position: rows.length + 1 - at, siblings: end - at })
    const next = lines[end]
    if (next !== undefined) rows.push({ ...next, position: (head += 1), siblings: heads })
    at = end + 1
  }
  return rows
}

/** Everybody who has something with dates, by name, with what they are at in each week. */
function ownerRows(
  document: DocumentReader,
  dated: readonly Item[],
  options: RowOptions,
): readonly Lacking<OwnerRow>[] {
  const splits = splitNodes(document, dated)
  return [...grouped(dated, ({ node }) => node.owner)]
    .flatMap(([owner, items]) => (owner === null ? [] : [{ owner, items }]))
    .sort((a, b) => NAMES.compare(a.owner, b.owner))
    .map(({ owner, items }) => ({
      type: 'owner',
      key: `owner:${owner}`,
      owner,
      isHead: false,
      weeks: loadOf(document, items, splits, options),
      phases: [],
    }))
}

const NAMES = new Intl.Collator(undefined, { numeric: true })

/** What has something open with dates below it. */
function splitNodes(document: DocumentReader, dated: readonly Item[]): ReadonlySet<NodeId> {
  const splits = new Set<NodeId>()
  for (const { node } of dated) {
    if (node.done) continue
    for (let above = node.parentId; above !== null && !splits.has(above);) {
      splits.add(above)
      above = document.node(above)?.parentId ?? null
    }
  }
  return splits
}

function nodeRow(id: NodeId, depth: number, phases: readonly Phase[] = NO_PHASES): Lacking<NodeRow> {
  return { type: 'node', key: id, id, isHead: false, depth, phases }
}

function spanOf(dated: readonly Item[]): Cycle | null {
  const [first, ...others] = dated
  if (first === undefined) return null
  const { start, due } = others.reduce((span, item) => joined(span, item.span), first.span)
  return { start, end: due }
}

function grouped<Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
