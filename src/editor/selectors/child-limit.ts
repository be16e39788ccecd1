import {
  countedChildren,
  KINDS,
  nextKind,
  ROOT_KIND,
  type DocumentReader,
  type PeakCounts,
  type NodeId,
} from '../../domain'
import { allRules, optionOf, RULE_ID, type RuleId } from '../../rules'
import { expectDefined } from '../../lib'
import type { Checks } from '../diagnostics/checks'

/** How many of the children that the method limits a node has. */
export interface ChildLimit {
  readonly count: number
  readonly limit: number
  readonly over: boolean
}

const LIMITING_RULES: Readonly<Record<keyof PeakCounts, RuleId>> = {
  objectives: RULE_ID.objectivesWithinLimit,
  keyResults: RULE_ID.keyResultsWithinLimit,
}

/** Objectives of a Big O, or key results of an objective, against their limit; null for other kinds. */
export function childLimitOf(document: DocumentReader, id: NodeId): ChildLimit | null {
  const kind = document.node(id)?.kind
  const counted = kind === undefined ? null : KINDS[kind].counted
  if (counted === null) return null
  const count = countedChildren(document, id).length
  const ruleId = LIMITING_RULES[counted.name]
  const rule = expectDefined(
    allRules.find(({ id }) => id === ruleId),
    ruleId,
  )
  const limit = optionOf(rule, document.meta, 'limit')
  return { count, limit, over: count > limit }
}

/** Is this an objective that the check of too many objectives counts as surplus, those that come last? */
export function isSurplusObjective(document: DocumentReader, checks: Checks, id: NodeId): boolean {
  const node = document.node(id)
  if (node?.kind !== nextKind(ROOT_KIND) || node.parentId === null) return false
  return checks
    .of(node.parentId)
    .some(({ ruleId, related }) => ruleId === RULE_ID.objectivesWithinLimit && related.includes(id))
}
