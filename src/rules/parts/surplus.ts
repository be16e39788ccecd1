import { insertParent, parkBranches, type NodeKind, type NodeRecord } from '../../domain'
import type { Finding, Remedy } from '../types'
import { childrenOf } from './family'
import { inOneStep } from './mend'

/** How many children of a kind stand over the limit that the finding named. */
function surplusOf(finding: Finding): number {
  return Number(finding.data['surplus'])
}

/** Parks the children over the limit that come last. */
export function parkLast(kind: NodeKind): Remedy {
  return {
    type: 'fix',
    singly: true,
    run: (node, finding, { document }) => {
      const ids = lastOf(childrenOf(document, node.id, kind), surplusOf(finding)).map(({ id }) => id)
      return inOneStep(document, (map) => parkBranches(map, { ids, reason: '' }))
    },
  }
}

/** Parks the children over the limit that take the least effort, of equal ones the last. */
export function parkLeastEffort(kind: NodeKind): Remedy {
  return {
    type: 'fix',
    singly: true,
    run: (node, finding, { document }) => {
      const byEffort = childrenOf(document, node.id, kind).sort((a, b) => (b.effort ?? 0) - (a.effort ?? 0))
      const ids = lastOf(byEffort, surplusOf(finding)).map(({ id }) => id)
      return inOneStep(document, (map) => parkBranches(map, { ids, reason: '' }))
    },
  }
}

/** Puts the last children under a new objective of their own, so that the limit is kept. */
export function groupLast(kind: NodeKind, extra: number): Remedy {
  return {
    type: 'fix',
    singly: true,
    run: (node, finding, { document, newNodeId }) => {
      const ids = lastOf(childrenOf(document, node.id, kind), surplusOf(finding) + extra).map(({ id }) => id)
      return inOneStep(document, (map) => insertParent(map, { id: newNodeId(), ids, kind: 'objective' }))
    },
  }
}

/** Remedies for a surplus, without the one by effort where not every child has a share. */
export function remediesFor(children: readonly NodeRecord[], ids: readonly string[]): readonly string[] {
  const weighed = children.every(({ effort }) => effort !== null)
  return ids.filter((id) => weighed || id !== 'parkLeastEffort')
}

function lastOf<Item>(items: readonly Item[], count: number): readonly Item[] {
  return items.slice(items.length - count)
}
