import type { DocumentReader, NodeId, NodeKind } from '../../domain'
import { allRules, optionOf, RULE_ID, type RuleId } from '../../rules'
import { expectDefined } from '../../lib'
import type { Checks } from '../diagnostics'

/** How many of the children that the method limits a node has. */
export interface ChildLimit {
  readonly count: number
  readonly limit: number
  readonly over: boolean
}

interface Limit {
  readonly childKind: NodeKind
  readonly ruleId: RuleId
}

const LIMITED: Readonly<Partial<Record<NodeKind, Limit>>> = {
  bigObjective: { childKind: 'objective', ruleId: RULE_ID.objectivesWithinLimit },
  objective: { childKind: 'keyResult', ruleId: RULE_ID.keyResultsWithinLimit },
}

/** Objectives of a Big O, or key results of an objective, against their limit; null for other kinds. */
export function childLimitOf(document: DocumentReader, id: NodeId): ChildLimit | null {
  const kind = document.node(id)?.kind
  const limited = kind === undefined ? undefined : LIMITED[kind]
  if (limited === undefined) return null
  const count = document
    .children(id)
    .filter((child) => document.node(child)?.kind === limited.childKind).length
  const rule = expectDefined(
    allRules.find(({ id }) => id === limited.ruleId),
    limited.ruleId,
  )
  const limit = optionOf(rule, document.meta, 'limit')
  return { count, limit, over: count > limit }
}

/** Is this an objective that the check of too many objectives counts as surplus, those that come last? */
export function isSurplusObjective(document: DocumentReader, checks: Checks, id: NodeId): boolean {
  const node = document.node(id)
  if (node?.kind !== 'objective' || node.parentId === null) return false
  return checks
    .of(node.parentId)
    .some(({ ruleId, related }) => ruleId === RULE_ID.objectivesWithinLimit && related.includes(id))
}
