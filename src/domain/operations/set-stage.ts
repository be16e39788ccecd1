import { createTransaction, type Transaction } from '../diff/transaction'
import { countedChildren, KINDS } from '../kinds'
import type { Instant, PeakCounts, NodeRecord, Stage } from '../model'
import type { Operation } from '../operation'
import type { DocumentReader } from '../reader'
import { baselineId } from '../record-ids'
import { mapRoots, walkBranch } from '../tree'
import { isCommitted } from '../commitment/plan'
import { putBaseline } from './agree-anew'
import { finish } from './result'

export interface SetStageArgs {
  readonly stage: Stage
  readonly now: Instant
}

/**
 * Moves the map to a stage. When it leaves the stages before commit, what it plans by then is the baseline; how full
 * it was is kept from each of them, until a brainstorm begins anew.
 */
export const setStage: Operation<SetStageArgs> = (document, { stage, now }) => {
  const { stage: from, peak } = document.meta
  const transaction = createTransaction(document)
  transaction.patch('meta', 'meta', { stage, peak: stage === 'brainstorm' ? null : peak })
  if (!isCommitted(from) && stage !== from && stage !== 'brainstorm') updatePeak(transaction)
  if (!isCommitted(from) && isCommitted(stage)) takeBaseline(transaction, now)
  return finish(document, transaction)
}

function updatePeak(transaction: Transaction): void {
  const now = countsOf(transaction)
  const before = transaction.meta.peak ?? now
  transaction.patch('meta', 'meta', {
    peak: {
      objectives: Math.max(before.objectives, now.objectives),
      keyResults: Math.max(before.keyResults, now.keyResults),
    },
  })
}

function countsOf(document: DocumentReader): PeakCounts {
  const most = { objectives: 0, keyResults: 0 }
  for (const { id, kind } of nodesOnMap(document)) {
    const { counted } = KINDS[kind]
    if (counted !== null)
      most[counted.name] = Math.max(most[counted.name], countedChildren(document, id).length)
  }
  return most
}

/** Records what every card on the map plans, in place of any baseline before. */
function takeBaseline(transaction: Transaction, now: Instant): void {
  const earlier = new Set(Array.from(transaction.all('baselines'), ({ id }) => id))
  for (const node of [...nodesOnMap(transaction)]) {
    if (!KINDS[node.kind].isPlanned) continue
    earlier.delete(baselineId(node.id))
    putBaseline(transaction, node)
  }
  for (const id of earlier) transaction.delete('baselines', id)
  transaction.patch('meta', 'meta', { committedAt: now })
}

function* nodesOnMap(document: DocumentReader): Generator<NodeRecord> {
  for (const root of mapRoots(document))
    for (const id of walkBranch(document, root)) {
      const node = document.node(id)
      if (node !== undefined) yield node
    }
}
