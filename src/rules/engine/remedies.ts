import { setNodeFields, type DocumentDiff, type NodeRecord } from '../../domain'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Finding, FixContext, FreshIds, Remedy, RemedyOffer, Rule, RuleContext } from '../types'

/** What a rule offers beside a finding, the best first. */
export function offersOf(rule: Rule, { remedies }: Finding): readonly RemedyOffer[] {
  return (remedies ?? Object.keys(rule.remedies)).flatMap((id) => {
    const remedy = rule.remedies[id]
    return remedy === undefined ? [] : [offerOf(id, remedy)]
  })
}

/** A remedy without its functions. */
function offerOf(id: string, remedy: Remedy): RemedyOffer {
  switch (remedy.type) {
    case 'fix': {
      const { type, requiresConfirmation, followUp } = remedy
      return {
        id,
        type,
        ...(requiresConfirmation && { requiresConfirmation }),
        ...(followUp && { followUp }),
      }
    }
    case 'open': {
      const { type, commandId, field, atRelated } = remedy
      return { id, type, commandId, ...(field !== undefined && { field }), ...(atRelated && { atRelated }) }
    }
    case 'write': {
      const { type, withDetails } = remedy
      return { id, type, ...(withDetails && { withDetails }) }
    }
  }
}

/** What a remedy changes; null when it is nothing, or no longer applies. */
export function changeBy(
  remedy: Remedy,
  node: NodeRecord,
  finding: Finding,
  context: FixContext,
): DocumentDiff | null {
  switch (remedy.type) {
    case 'fix':
      return remedy.run(node, finding, context)
    case 'open':
      return remedy.prepare?.(node, finding, context) ?? null
    case 'write': {
      const title = remedy.title(node, finding, context)
      return combineOperations(context.document, (map) =>
        setNodeFields(map, { ids: [node.id], fields: { title } }),
      )
    }
  }
}

/** The context of a rule with ids for what a fix adds. */
export function withIds(context: RuleContext, ids: FreshIds): FixContext {
  return { ...context, newNodeId: () => ids.node(), newRelationId: () => ids.relation() }
}
