import { KINDS, type DocumentReader, type NodeId } from '../domain'
import { hashEvidence } from './engine/diagnose'
import type { LinkEvidence } from './link/types'
import { RULE_ID } from './rule-ids'
import { evidenceOfSupport } from './parts/support-finding'

/** What is known of the support that a node gives its parent; a person's word goes before a computed one. */
export type SupportState =
  'strong' | 'declared' | 'weak' | 'contested' | 'supported' | 'unsupported' | 'unrated' | 'better-elsewhere'

/** Ratings that lie this far apart are a disagreement. */
const CONTESTED_SPREAD = 2
const STRONG = 2.5
const WEAK = 1.5

/**
 * What is known of the link between a node and its parent; null where there is no such link.
 * Somebody's "not at all", or ratings two or more apart, contest it. Else the mean decides: strong from 2.5, weak
 * below 1.5, declared between. Without any rating, a because declares it; without that, the titles may show something.
 */
export function supportOf(
  document: DocumentReader,
  id: NodeId,
  evidence: LinkEvidence | null = null,
): SupportState | null {
  if (!isSupportLink(document, id)) return null
  const ratings = document.rowsOf('ratings', id)
  const strengths = ratings.flatMap(({ strength }) => (strength === null ? [] : [strength]))
  if (strengths.length > 0) return verdictOf(strengths)
  if (ratings.some(({ because }) => because.trim() !== '')) return 'declared'
  if (evidence === null) return 'unrated'
  if (evidence.state === 'better-elsewhere' && isDismissed(document, id))
    return hasCommon(evidence) ? 'supported' : 'unsupported'
  return evidence.state
}

/** Did anyone rate the link or give a reason, or dismiss the question about it with its present texts? */
export function hasStatedSupport(document: DocumentReader, id: NodeId): boolean {
  return supportOf(document, id) !== 'unrated' || isDismissed(document, id)
}

function isDismissed(document: DocumentReader, id: NodeId): boolean {
  const node = document.node(id)
  const dismissal = document
    .rowsOf('dismissals', id)
    .find(({ ruleId }) => ruleId === RULE_ID.keyResultSupportsObjective)
  if (node === undefined || dismissal === undefined) return false
  return dismissal.evidenceHash === hashEvidence(evidenceOfSupport(document, node))
}

function hasCommon({ common }: LinkEvidence): boolean {
  return common.words.length > 0 || common.themes.length > 0
}

function verdictOf(strengths: readonly number[]): SupportState {
  const lowest = Math.min(...strengths)
  if (lowest === 0 || Math.max(...strengths) - lowest >= CONTESTED_SPREAD) return 'contested'
  const mean = strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length
  return mean >= STRONG ? 'strong' : mean < WEAK ? 'weak' : 'declared'
}

function isSupportLink(document: DocumentReader, id: NodeId): boolean {
  const node = document.node(id)
  const parent = node?.parentId ? document.node(node.parentId) : undefined
  return node !== undefined && parent !== undefined && KINDS[node.kind].supports.includes(parent.kind)
}
