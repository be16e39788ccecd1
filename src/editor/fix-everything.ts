import { createTransaction, isEmptyDiff, type DocumentDiff, type DocumentReader } from '../domain'
import type { Diagnostic, RuleEngine } from '../rules'
import type { MapFindings } from './checks'
import type { Services } from './command'

/** A fix may bring up a new finding of the same rule; a rule that never comes to rest is left after so many rounds. */
const ROUNDS = 10

/**
 * One change that takes the first fix of every finding that is meant, checking again after each what it touched; null
 * when nothing can be mended. Works on a transaction that goes on from what is found by now: the document stays as it is.
 */
export function fixEverything(
  { engine, document }: { readonly engine: RuleEngine; readonly document: DocumentReader },
  meant: (found: MapFindings) => readonly Diagnostic[],
  { ids }: Pick<Services, 'ids'>,
): DocumentDiff | null {
  engine.work()
  const transaction = createTransaction(document)
  const trial = engine.fork(transaction)

  function mend({ nodeId, key }: Diagnostic): boolean {
    const finding = trial.of(nodeId).find((each) => each.key === key)
    const offer = finding?.offers.find((each) => each.type === 'fix' && !each.requiresConfirmation)
    const diff = finding && offer ? trial.fix(finding, offer.id, ids) : null
    if (diff === null || isEmptyDiff(diff)) return false
    transaction.apply(diff)
    trial.update(diff)
    trial.work()
    return true
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    const mended = meant(trial).map(mend)
    if (!mended.includes(true)) break
  }
  const diff = transaction.diff()
  return isEmptyDiff(diff) ? null : diff
}
