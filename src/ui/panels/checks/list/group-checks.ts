import { ancestors, type DocumentReader, type NodeId } from '../../../../domain'
import { findingOf, LEVELS, type CheckRow, type Level } from '../../../../rules'

/** Rows under one heading. */
interface CheckGroup<Heading> {
  readonly heading: Heading
  readonly rows: readonly CheckRow[]
}

/** By level, the most pressing first. */
export function groupByLevel(rows: readonly CheckRow[]): readonly CheckGroup<Level>[] {
  return LEVELS.map((heading) => ({
    heading,
    rows: rows.filter((row) => findingOf(row).level === heading),
  })).filter((group) => group.rows.length > 0)
}

/**
 * By the branch of the Big O in which the card stands, in the order of the map; a root is a branch of its own, and null
 * stands for what is said of the whole map.
 */
export function groupByBranch(
  document: DocumentReader,
  rows: readonly CheckRow[],
): readonly CheckGroup<NodeId | null>[] {
  return groupBy(rows, (row) => (row.type === 'card' ? branchOf(document, findingOf(row).nodeId) : null))
}

/** Rule by rule, each rule's rows in the order of the map. */
export function groupByRule(rows: readonly CheckRow[]): readonly CheckGroup<string>[] {
  return groupBy(rows, (row) => findingOf(row).ruleId)
}

function branchOf(document: DocumentReader, id: NodeId): NodeId {
  const path = [id, ...ancestors(document, id)]
  return path.at(-2) ?? id
}

function groupBy<Heading>(
  rows: readonly CheckRow[],
  headingOf: (row: CheckRow) => Heading,
): readonly CheckGroup<Heading>[] {
  const groups = new Map<Heading, CheckRow[]>()
  for (const row of rows) {
    const heading = headingOf(row)
    const group = groups.get(heading)
    if (group === undefined) groups.set(heading, [row])
    else group.push(row)
  }
  return [...groups].map(([heading, grouped]) => ({ heading, rows: grouped }))
}
