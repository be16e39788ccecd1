import type { NodeId } from '../model'
import { hasOtherParent, hasOtherPlace, PLACE_FIELDS } from '../place'
import type { DocumentDiff } from './diff'
import { isEqual } from './is-equal'
import { BOUND_TABLES } from '../table-names'
import { touchedNodes } from './touched-nodes'

export const NODE_CHANGES = ['added', 'changed', 'moved', 'deleted'] as const
/** What became of a node: `moved` to another parent or only to another place, `changed` in what it says or has. */
export type NodeChange = (typeof NODE_CHANGES)[number]

/** How many nodes were added, changed, moved and deleted. */
export type NodeChangeCounts = Readonly<Record<NodeChange, number>>

const TABLES_OF_CARDS = ['nodes', ...BOUND_TABLES] as const

/**
 * What a diff does to each node; a change to a record of a node, such as a check-in, is one of the node. Its baseline
 * and its log are not.
 */
export function nodeChanges(diff: DocumentDiff): ReadonlyMap<NodeId, NodeChange> {
  return new Map(Array.from(touchedNodes(diff, TABLES_OF_CARDS), (id) => [id, nodeChange(diff, id)]))
}

function nodeChange({ nodes }: DocumentDiff, id: NodeId): NodeChange {
  if (nodes?.added.has(id)) return 'added'
  if (nodes?.removed.has(id)) return 'deleted'
  const updated = nodes?.updated.get(id)
  if (updated === undefined) return 'changed'
  const [before, after] = updated
  if (hasOtherParent({ before, after })) return 'moved'
  const saysTheSame = isEqual({ ...before, ...NO_PLACE }, { ...after, ...NO_PLACE })
  return saysTheSame && hasOtherPlace({ before, after }) ? 'moved' : 'changed'
}

const NO_PLACE = Object.fromEntries(PLACE_FIELDS.map((field) => [field, null]))

export function countNodeChanges(diff: DocumentDiff): NodeChangeCounts {
  const changes = [...nodeChanges(diff).values()]
  const count = (kind: NodeChange): number => changes.filter((change) => change === kind).length
  return {
    added: count('added'),
    changed: count('changed'),
    moved: count('moved'),
    deleted: count('deleted'),
  }
}
