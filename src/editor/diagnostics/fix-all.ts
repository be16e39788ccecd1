import {
  createTransaction,
  isEmptyDiff,
  type DocumentDiff,
  type DocumentReader,
  type Ids,
  type NodeId,
} from '../../domain'
import type { Diagnostic, RuleEngine } from '../../rules'

/** Findings by node and all together. */
export interface MapFindings {
  of(id: NodeId): readonly Diagnostic[]
  /** All findings in reading order of the map. */
  all(): readonly Diagnostic[]
}

/** A fix may cause a new finding of the same rule: fixing all stops after so many rounds. */
const FIX_ROUNDS = 10

/**
 * One change that takes the first fix of every selected finding, checking again after each what it touched; null
 * when nothing can be fixed. Works on a transaction that goes on from what is found by now: the document stays as it
 * is.
 */
export function fixAll(
  {
    engine,
    document,
    ids,
  }: { readonly engine: RuleEngine; readonly document: DocumentReader; readonly ids: Ids },
  select: (found: MapFindings) => readonly Diagnostic[],
): DocumentDiff | null {
  engine.work()
  const transaction = createTransaction(document)
  const trial = engine.fork(transaction)

  function applyFix({ nodeId, key }: Diagnostic): boolean {
    const finding = trial.of(nodeId).find((each) => each.key === key)
    const offer = finding?.offers.find((each) => each.type === 'fix' && !each.requiresConfirmation)
    const diff = finding && offer ? trial.fix(finding, offer.id, ids) : null
    if (diff === null || isEmptyDiff(diff)) return false
    transaction.apply(diff)
    trial.update(diff)
    trial.work()
    return true
  }

  for (let round = 0; round < FIX_ROUNDS; round += 1) {
    const fixed = select(trial).map(applyFix)
    if (!fixed.includes(true)) break
  }
  const diff = transaction.diff()
  return isEmptyDiff(diff) ? null : diff
}
