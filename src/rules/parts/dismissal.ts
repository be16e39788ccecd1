import { dismissFinding, type NodeRecord } from '../../domain'
import { hashEvidence } from '../engine/diagnose'
import type { Finding } from '../types'
import type { OperationStep } from './remedies/combine-operations'

/** Dismisses what a rule found: it reports nothing of the node until what it read changes. */
export function dismissal(
  ruleId: string,
  node: NodeRecord,
  { evidence, related }: Pick<Finding, 'evidence' | 'related'>,
  reason = '',
): OperationStep {
  return (map) =>
    dismissFinding(map, {
      nodeId: node.id,
      ruleId,
      evidenceHash: hashEvidence(evidence),
      relatedIds: related,
      reason,
    })
}
