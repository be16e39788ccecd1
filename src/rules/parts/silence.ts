import { dismissFinding, type NodeRecord } from '../../domain'
import { hashEvidence } from '../engine/diagnose'
import type { Finding } from '../types'
import type { Step } from './remedies/mend'

/** Dismisses what a rule found: it is silent about the node until what it read changes. */
export function silence(
  ruleId: string,
  node: NodeRecord,
  { evidence, related }: Pick<Finding, 'evidence' | 'related'>,
  reason = '',
): Step {
  return (map) =>
    dismissFinding(map, {
      nodeId: node.id,
      ruleId,
      evidenceHash: hashEvidence(evidence),
      relatedIds: related,
      reason,
    })
}
