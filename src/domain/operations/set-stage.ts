import { createTransaction, type Transaction } from '../diff/transaction'
import { countedChildren, KINDS } from '../kinds'
import type { Agreed, PeakCounts, NodeRecord, Stage } from '../model'
import type { Operation } from '../operation'
import type { DocumentReader } from '../reader'
import { isEqual } from '../diff/is-equal'
import { mapRoots, walkBranch } from '../tree'
import { finish } from './result'

export interface SetStageArgs {
  readonly stage: Stage
}

/**
 * Moves the map to a stage. When it leaves the stages before commit, what it says by then is what was agreed; how full
 * it was is kept from each of them, until a brainstorm begins anew.
 */
export const setStage: Operation<SetStageArgs> = (document, { stage }) => {
  const { stage: from, peak } = document.meta
  const transaction = createTransaction(document)
  transaction.patch('meta', 'meta', { stage, peak: stage === 'brainstorm' ? null : peak })
  if (isBeforeCommit(from) && stage !== from && stage !== 'brainstorm') updatePeak(transaction)
  if (isBeforeCommit(from) && !isBeforeCommit(stage)) recordAgreement(transaction)
  return finish(document, transaction)
}

/** Before commit everything is still open. */
function isBeforeCommit(stage: Stage): boolean {
  return stage === 'brainstorm' || stage === 'draft'
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

function recordAgreement(transaction: Transaction): void {
  for (const node of [...nodesOnMap(transaction)]) {
    if (!KINDS[node.kind].isAgreed) continue
    const agreed: Agreed = { title: node.title, target: targetOf(node) }
    if (!isEqual(agreed, node.agreed)) transaction.patch('nodes', node.id, { agreed })
  }
}

function targetOf({ metric }: NodeRecord): number | null {
  return metric?.type === 'range' ? metric.target : null
}

function* nodesOnMap(document: DocumentReader): Generator<NodeRecord> {
  for (const root of mapRoots(document))
    for (const id of walkBranch(document, root)) {
      const node = document.node(id)
      if (node !== undefined) yield node
    }
}
