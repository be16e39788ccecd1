import type { DocumentContent, NodeId, NodeRecord, Rating } from '../domain'
import { compareCodeUnits } from '../lib'

/** What a writer of trees looks up. */
export interface Families {
  /** In the order of the map; the roots under null. */
  readonly children: ReadonlyMap<NodeId | null, readonly NodeRecord[]>
  /** What the person at this device says of the link to the parent. */
  readonly ownRatings: ReadonlyMap<NodeId, Rating>
}

export function familiesOf({ nodes, ratings }: DocumentContent): Families {
  const children = new Map<NodeId | null, NodeRecord[]>()
  for (const node of nodes) {
    const family = children.get(node.parentId)
    if (family) family.push(node)
    else children.set(node.parentId, [node])
  }
  for (const family of children.values())
    family.sort((a, b) => compareCodeUnits(a.orderKey, b.orderKey) || compareCodeUnits(a.id, b.id))
  const own = ratings.filter(({ rater }) => rater === '')
  return { children, ownRatings: new Map(own.map((rating) => [rating.nodeId, rating])) }
}
