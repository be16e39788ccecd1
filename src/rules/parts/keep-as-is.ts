import { dismissFinding } from '../../domain'
import { hashEvidence } from '../engine/evidence'
import type { Remedy } from '../types'
import { inOneStep } from './mend'

/** A person says that it is right as it stands: the rule is silent about it until what it read changes. */
export function keepAsIs(ruleId: string): Remedy {
  return {
    type: 'fix',
    singly: true,
    run: (node, { evidence, related }, { document }) =>
      inOneStep(document, (map) =>
        dismissFinding(map, {
          nodeId: node.id,
          ruleId,
          evidenceHash: hashEvidence(evidence),
          relatedIds: related,
        }),
      ),
  }
}
