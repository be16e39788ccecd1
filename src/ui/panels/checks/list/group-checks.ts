import { ancestors, type DocumentReader, type NodeId } from '../../../../domain'
import { LEVELS, type Diagnostic, type Level } from '../../../../rules'

/** Findings under one heading. */
interface CheckGroup<Heading> {
  readonly heading: Heading
  readonly found: readonly Diagnostic[]
}

/** By level, the most pressing first. */
export function groupByLevel(all: readonly Diagnostic[]): readonly CheckGroup<Level>[] {
  return LEVELS.map((heading) => ({
    heading,
    found: all.filter(({ level }) => level === heading),
  })).filter(({ found }) => found.length > 0)
}

/** By the branch of the Big O in which the node stands, in the order of the map; a root is a branch of its own. */
export function groupByBranch(
  document: DocumentReader,
  all: readonly Diagnostic[],
): readonly CheckGroup<NodeId>[] {
  return groupBy(all, ({ nodeId }) => branchOf(document, nodeId))
}

/** Rule by rule, each rule's findings in the order of the map. */
export function groupByRule(found: readonly Diagnostic[]): readonly CheckGroup<string>[] {
  return groupBy(found, ({ ruleId }) => ruleId)
}

function branchOf(document: DocumentReader, id: NodeId): NodeId {
  const path = [id, ...ancestors(document, id)]
  return path.at(-2) ?? id
}

function groupBy<Heading>(
  all: readonly Diagnostic[],
  headingOf: (diagnostic: Diagnostic) => Heading,
): readonly CheckGroup<Heading>[] {
  const groups = new Map<Heading, Diagnostic[]>()
  for (const diagnostic of all) {
    const heading = headingOf(diagnostic)
    const group = groups.get(heading)
    if (group === undefined) groups.set(heading, [diagnostic])
    else group.push(diagnostic)
  }
  return [...groups].map(([heading, found]) => ({ heading, found }))
}
