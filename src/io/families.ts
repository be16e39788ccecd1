import {
  OWN_RATER,
  type Ballot,
  type CheckIn,
  type DocumentContent,
  type NodeId,
  type NodeRecord,
  type Outcome,
  type Rating,
  type Relation,
} from '../domain'
import { compareCodeUnits } from '../lib'

/** What a writer of trees looks up. */
export interface Families {
  /** In the order of the map; the roots under null. */
  readonly children: ReadonlyMap<NodeId | null, readonly NodeRecord[]>
  /** What the person at this device says of the link to the parent. */
  readonly ownRatings: ReadonlyMap<NodeId, Rating>
  /** The oldest first. */
  readonly checkIns: ReadonlyMap<NodeId, readonly CheckIn[]>
  /** By the node that they begin at. */
  readonly relations: ReadonlyMap<NodeId, readonly Relation[]>
  readonly outcomes: ReadonlyMap<NodeId, Outcome>
  /** Dots that nodes were given in votes. */
  readonly dots: ReadonlyMap<NodeId, number>
}

export function familiesOf({
  nodes,
  ratings,
  checkIns,
  relations,
  outcomes,
  votes,
}: DocumentContent): Families {
  const children = grouped(nodes, ({ parentId }) => parentId)
  for (const family of children.values())
    family.sort((a, b) => compareCodeUnits(a.orderKey, b.orderKey) || compareCodeUnits(a.id, b.id))
  const own = ratings.filter(({ rater }) => rater === OWN_RATER)
  const byDay = [...checkIns].sort((a, b) => compareCodeUnits(a.date, b.date) || compareCodeUnits(a.id, b.id))
  return {
    children,
    ownRatings: new Map(own.map((rating) => [rating.nodeId, rating])),
    checkIns: grouped(byDay, ({ nodeId }) => nodeId),
    relations: grouped(relations, ({ from }) => from),
    outcomes: new Map(outcomes.map((outcome) => [outcome.nodeId, outcome])),
    dots: dotsIn(votes),
  }
}

function dotsIn(votes: readonly Ballot[]): ReadonlyMap<NodeId, number> {
  const dots = new Map<NodeId, number>()
  for (const { kind, nodeId, value } of votes)
    if (kind === 'dotVotes' && nodeId !== null) dots.set(nodeId, (dots.get(nodeId) ?? 0) + value)
  return dots
}

function grouped<Owner, Row>(rows: readonly Row[], ownerOf: (row: Row) => Owner): Map<Owner, Row[]> {
  const groups = new Map<Owner, Row[]>()
  for (const row of rows) {
    const group = groups.get(ownerOf(row))
    if (group) group.push(row)
    else groups.set(ownerOf(row), [row])
  }
  return groups
}

/** Numbers for the nodes that relations lead to, in the order of the map: by these a text names them. */
export function referencesOf(families: Families): ReadonlyMap<NodeId, string> {
  const targets = new Set([...families.relations.values()].flat().map(({ to }) => to))
  const found = targets.size === 0 ? [] : outlineNodes(families).filter(({ node }) => targets.has(node.id))
  return new Map(found.map(({ node }, at) => [node.id, String(at + 1)]))
}

/** A node with its place in the tree. */
export interface OutlineNode {
  readonly node: NodeRecord
  /** 0 for a root. */
  readonly depth: number
  readonly parent: NodeRecord | null
  /** In the parking lot, as a root or below one. */
  readonly parked: boolean
}

/** Every node in the order of the map, parents before children; what is parked comes last. */
export function outlineNodes({ children }: Families): readonly OutlineNode[] {
  const result: OutlineNode[] = []
  const roots = children.get(null) ?? []
  const ordered = [
    ...roots.filter(({ parked }) => parked === null),
    ...roots.filter(({ parked }) => parked !== null),
  ]
  const waiting = ordered
    .map((node): OutlineNode => ({ node, depth: 0, parent: null, parked: node.parked !== null }))
    .reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    result.push(next)
    const { node: parent, depth, parked } = next
    const family = children.get(parent.id) ?? []
    for (let at = family.length - 1; at >= 0; at -= 1) {
      const node = family[at]
      if (node) waiting.push({ node, depth: depth + 1, parent, parked })
    }
  }
  return result
}
