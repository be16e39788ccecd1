import { createDraft, type Draft } from '../draft'
import type { Agreed, Fullness, NodeRecord, Stage } from '../model'
import type { Operation } from '../operation'
import type { DocumentReader } from '../reader'
import { sameValue } from '../same-value'
import { mapRoots, walkBranch } from '../tree'
import { conclude } from './conclude'

export interface SetStageArgs {
  readonly stage: Stage
}

/**
 * Moves the map to a stage. When it leaves the stages before commit, what it says by then is what was agreed; how full
 * it was is kept from each of them, until a brainstorm begins anew.
 */
export const setStage: Operation<SetStageArgs> = (document, { stage }) => {
  const { stage: from, fullest } = document.meta
  const draft = createDraft(document)
  draft.patch('meta', 'meta', { stage, fullest: stage === 'brainstorm' ? null : fullest })
  if (isOpen(from) && stage !== from && stage !== 'brainstorm') keepFullest(draft)
  if (isOpen(from) && !isOpen(stage)) agree(draft)
  return conclude(document, draft)
}

/** Before commit everything is still open. */
function isOpen(stage: Stage): boolean {
  return stage === 'brainstorm' || stage === 'draft'
}

function keepFullest(draft: Draft): void {
  const now = fullnessOf(draft)
  const before = draft.meta.fullest ?? now
  draft.patch('meta', 'meta', {
    fullest: {
      objectives: Math.max(before.objectives, now.objectives),
      keyResults: Math.max(before.keyResults, now.keyResults),
    },
  })
}

function fullnessOf(document: DocumentReader): Fullness {
  let [objectives, keyResults] = [0, 0]
  for (const { id, kind } of nodesOnMap(document)) {
    const children = document.children(id).map((child) => document.node(child)?.kind)
    const count = (wanted: NodeRecord['kind']): number => children.filter((each) => each === wanted).length
    if (kind === 'bigObjective') objectives = Math.max(objectives, count('objective'))
    if (kind === 'objective') keyResults = Math.max(keyResults, count('keyResult'))
  }
  return { objectives, keyResults }
}

function agree(draft: Draft): void {
  for (const node of [...nodesOnMap(draft)]) {
    if (node.kind === 'action' || node.kind === 'idea') continue
    const agreed: Agreed = { title: node.title, target: targetOf(node) }
    if (!sameValue(agreed, node.agreed)) draft.patch('nodes', node.id, { agreed })
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
