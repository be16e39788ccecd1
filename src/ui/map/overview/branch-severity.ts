import { ancestors, type DocumentReader, type NodeId } from '../../../domain'
import type { Checks } from '../../../editor'
import { findingOf, LEVELS, type Level } from '../../../rules'

/** The levels that the overview shows: errors and warnings. */
const SHOWN: readonly Level[] = LEVELS.filter((level) => level === 'block' || level === 'warn')

/** The most severe check of a card in each branch that has one, so that the overview shows where the trouble is. */
export function branchSeverities(document: DocumentReader, checks: Checks): ReadonlyMap<NodeId, Level> {
  const worst = new Map<NodeId, Level>()
  for (const level of SHOWN)
    for (const row of checks.rows()) {
      const { nodeId, level: own } = findingOf(row)
      if (row.type === 'card' && own === level)
        for (const id of [nodeId, ...ancestors(document, nodeId)]) if (!worst.has(id)) worst.set(id, level)
    }
  return worst
}
