import { convertKind, moveNodes, setNodeFields, type DocumentReader, type NodeRecord } from '../../domain'
import type { Remedy } from '../types'
import { childrenOf, parentOf } from './family'
import { combineOperations } from './remedies/combine-operations'
import { bestMatch } from './most-alike'

/** The other objectives beside one: those that could take it in. */
export function objectivesBeside(document: DocumentReader, node: NodeRecord): readonly NodeRecord[] {
  const parent = parentOf(document, node)
  if (parent === undefined) return []
  return childrenOf(document, parent.id, 'objective').filter(({ id }) => id !== node.id)
}

/** A key result that shall only stay as it is becomes a health metric: a guard beside the others. */
export const keyResultToHealthMetrics: Remedy = {
  type: 'fix',
  run: (node, _finding, { document }) =>
    combineOperations(document, (map) => setNodeFields(map, { ids: [node.id], fields: { role: 'guard' } })),
}

/** An objective that only keeps things as they are becomes, with its key results, health metrics of the one it fits best. */
export const objectiveToHealthMetrics: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  run: (node, _finding, context) => {
    const { document } = context
    const home = bestMatch(node, objectivesBeside(document, node), context)
    if (home === undefined) return null
    const own = childrenOf(document, node.id, 'keyResult').map(({ id }) => id)
    const ids = [node.id, ...own]
    return combineOperations(
      document,
      ...(own.length === 0 ? [] : [(map: DocumentReader) => moveNodes(map, { ids: own, parentId: home.id })]),
      (map) => moveNodes(map, { ids: [node.id], parentId: home.id }),
      (map) => convertKind(map, { ids: [node.id], kind: 'keyResult' }),
      (map) => setNodeFields(map, { ids, fields: { role: 'guard' } }),
    )
  },
}
