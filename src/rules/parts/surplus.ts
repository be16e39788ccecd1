import {
  convertKind,
  insertParent,
  moveNodes,
  parkBranches,
  type DocumentReader,
  type NodeKind,
  type NodeRecord,
} from '../../domain'
import type { Finding, FixContext, Remedy } from '../types'
import { childrenOf } from './family'
import { combineOperations } from './remedies/combine-operations'
import { bestMatch } from './most-alike'

/** How many children of a kind stand over the limit that the finding named. */
function surplusOf(finding: Finding): number {
  return Number(finding.data['surplus'])
}

/** Parks the children over the limit that come last. */
export function parkLast(kind: NodeKind): Remedy {
  return {
    type: 'fix',
    requiresConfirmation: true,
    run: (node, finding, { document }) => {
      const ids = lastOf(childrenOf(document, node.id, kind), surplusOf(finding)).map(({ id }) => id)
      return combineOperations(document, (map) => parkBranches(map, { ids, reason: '' }))
    },
  }
}

/** Parks the children over the limit that take the least effort, of equal ones the last. */
export function parkLeastEffort(kind: NodeKind): Remedy {
  return {
    type: 'fix',
    requiresConfirmation: true,
    run: (node, finding, { document }) => {
      const byEffort = childrenOf(document, node.id, kind).sort((a, b) => (b.effort ?? 0) - (a.effort ?? 0))
      const ids = lastOf(byEffort, surplusOf(finding)).map(({ id }) => id)
      return combineOperations(document, (map) => parkBranches(map, { ids, reason: '' }))
    },
  }
}

/** Puts the last children under a new objective of their own, so that the limit is kept. */
export function groupLast(kind: NodeKind, extra: number): Remedy {
  return {
    type: 'fix',
    requiresConfirmation: true,
    followUp: 'added',
    run: (node, finding, { document, newNodeId }) => {
      const ids = lastOf(childrenOf(document, node.id, kind), surplusOf(finding) + extra).map(({ id }) => id)
      return combineOperations(document, (map) =>
        insertParent(map, { id: newNodeId(), ids, kind: 'objective' }),
      )
    },
  }
}

interface Turning {
  readonly kind: NodeKind
  /** Those that are turned, so many of the children. */
  readonly surplus: (
    children: readonly NodeRecord[],
    count: number,
    context: FixContext,
  ) => readonly NodeRecord[]
}

/** Turns surplus children into another kind, each below the one among the others that it fits best. */
export function turnInto(from: NodeKind, { kind, surplus }: Turning): Remedy {
  return {
    type: 'fix',
    requiresConfirmation: true,
    run: (node, finding, context) => {
      const children = childrenOf(context.document, node.id, from)
      const turned = surplus(children, surplusOf(finding), context)
      const others = children.filter((child) => !turned.includes(child))
      const ids = turned.map(({ id }) => id)
      if (others.length === 0) return null
      return combineOperations(
        context.document,
        ...turned.map((child) => (map: DocumentReader) => {
          const home = bestMatch(child, others, context)?.id ?? node.id
          return moveNodes(map, { ids: [child.id], parentId: home })
        }),
        (map) => convertKind(map, { ids, kind }),
      )
    },
  }
}

/** Remedies for a surplus, without the one by effort where not every child has a share. */
export function remediesFor(children: readonly NodeRecord[], ids: readonly string[]): readonly string[] {
  const weighed = children.every(({ effort }) => effort !== null)
  return ids.filter((id) => weighed || id !== 'parkLeastEffort')
}

export function lastOf<Item>(items: readonly Item[], count: number): readonly Item[] {
  return items.slice(items.length - count)
}
