import {
  changesOf,
  mapRoots,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type Relation,
} from '../../domain'

/** What a change made worth another look, by how it was touched. */
export interface Touched {
  readonly nodes: ReadonlySet<NodeId>
  /** Their parents, before and after. */
  readonly parents: ReadonlySet<NodeId>
  /** Their children. */
  readonly children: ReadonlySet<NodeId>
  /** Roots of branches that came, moved or were parked or brought back: all below them too. */
  readonly branches: ReadonlySet<NodeId>
  /** Roots of branches that stand elsewhere among their siblings, and so before or after other nodes of the map. */
  readonly reordered: ReadonlySet<NodeId>
  /** Stage, profile or settings changed: everything. */
  readonly everything: boolean
}

const READ_OF_META = ['stage', 'profile', 'basedOn', 'ruleSettings', 'cycle', 'cadence', 'fullest'] as const

/** What a change, already made to the document, touched. */
export function touchedBy(diff: DocumentDiff, document: DocumentReader): Touched {
  const nodes = new Set<NodeId>()
  const branches = new Set<NodeId>()
  const reordered = new Set<NodeId>()
  const parents = new Set<NodeId>()
  const children = new Set<NodeId>()
  for (const [, { before, after }] of changesOf(diff, 'nodes')) {
    for (const row of [before, after]) if (row !== undefined) nodes.add(row.id)
    if (before?.parentId) parents.add(before.parentId)
    if (after !== undefined && changedPlace(before, after)) branches.add(after.id)
    else if (after !== undefined && before?.orderKey !== after.orderKey) reordered.add(after.id)
    if (changedParkingLot(before, after)) for (const root of mapRoots(document)) nodes.add(root)
  }
  for (const table of ['checkIns', 'ratings', 'dismissals'] as const)
    for (const [, { before, after }] of changesOf(diff, table))
      for (const row of [before, after]) if (row !== undefined) nodes.add(row.nodeId)
  for (const [, { before, after }] of changesOf(diff, 'relations'))
    for (const row of [before, after]) if (row !== undefined) for (const end of endsOf(row)) nodes.add(end)
  for (const id of nodes) {
    const parentId = document.node(id)?.parentId ?? null
    if (parentId !== null) parents.add(parentId)
    for (const child of document.children(id)) children.add(child)
  }
  return { nodes, parents, children, branches, reordered, everything: changesRules(diff) }
}

function changesRules(diff: DocumentDiff): boolean {
  for (const [, { before, after }] of changesOf(diff, 'meta'))
    if (READ_OF_META.some((field) => before?.[field] !== after?.[field])) return true
  return false
}

function changedPlace(before: NodeRecord | undefined, after: NodeRecord): boolean {
  return before === undefined || before.parentId !== after.parentId || before.parked !== after.parked
}

/** Did something come into the parking lot, or go? A root of the map may have something to say of it. */
function changedParkingLot(before: NodeRecord | undefined, after: NodeRecord | undefined): boolean {
  return (before?.parked ?? null) !== null
    ? (after?.parked ?? null) === null
    : (after?.parked ?? null) !== null
}

function endsOf(relation: Relation): readonly NodeId[] {
  return [relation.from, relation.to]
}
