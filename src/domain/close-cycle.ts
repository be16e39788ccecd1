import { orderKeysBetween } from '../lib'
import { nextCycle } from './dates/dates'
import { emptyContent, nodeRecord } from './document/content'
import type { Metric, NodeId, NodeRecord, PlainDate } from './model'
import type { DocumentContent, Ids } from './ports/ports'
import { presentMetric } from './present-value'
import { progressOf } from './progress'
import type { DocumentReader } from './reader'
import { outcomeId } from './record-ids'
import { inDocumentOrder, mapRoots } from './tree'

/** Below this a score asks for its cause (open-okr, METHOD §8). */
export const GOOD_SCORE = 0.7
/** Below this hardly anything was reached. */
const LOW_SCORE = 0.3

/** The score that the progress up to today suggests, in tenths; null where nothing is measured. */
export function proposedScore(document: DocumentReader, id: NodeId, today: PlainDate): number | null {
  const { value } = progressOf(document, id, today)
  return value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 10) / 10
}

/**
 * What a score says: of what was committed only 1 is enough, of all else 0.7 is good, and 1 asks whether it was bold
 * enough (re:Work, "Set goals with OKRs").
 */
export function scoreReading(
  score: number,
  commitment: NodeRecord['commitment'],
): 'met' | 'missed' | 'full' | 'good' | 'partly' | 'hardly' {
  if (commitment === 'committed') return score >= 1 ? 'met' : 'missed'
  if (score >= 1) return 'full'
  if (score >= GOOD_SCORE) return 'good'
  return score >= LOW_SCORE ? 'partly' : 'hardly'
}

/**
 * The map of the next cycle: the Big O and, in its parking lot, what is to be kept or changed, measured from where it
 * stands now; nothing else.
 */
export function nextCycleContent(
  document: DocumentReader,
  ids: Pick<Ids, 'node'>,
  today: PlainDate,
): DocumentContent {
  const [root] = mapRoots(document)
  const { cycle } = document.meta
  const content = emptyContent({
    bigObjective: (root === undefined ? undefined : document.node(root)?.title) ?? '',
    ids,
    ...(cycle !== null && { cycle: nextCycle(cycle) }),
  })
  const kept = [...document.all('outcomes')].filter(({ next }) => next === 'keep' || next === 'change')
  const nodes = inDocumentOrder(
    document,
    kept.map(({ nodeId }) => nodeId),
  ).flatMap((id) => document.node(id) ?? [])
  const keys = orderKeysBetween(content.nodes[0]?.orderKey ?? null, null, nodes.length)
  const parked = nodes.flatMap((node, index) => {
    const orderKey = keys[index]
    return orderKey === undefined ? [] : [{ ...goingOn(document, node, today), id: ids.node(), orderKey }]
  })
  return { ...content, nodes: [...content.nodes, ...parked] }
}

function goingOn(document: DocumentReader, node: NodeRecord, today: PlainDate): NodeRecord {
  const { id, orderKey, kind, title, note, owner, commitment, role } = node
  const metric = presentMetric(document, node, today)
  const reason = document.get('outcomes', outcomeId(id))?.cause ?? ''
  return nodeRecord({
    ...{ id, orderKey, kind, title, note, owner, commitment, role },
    parentId: null,
    metric: metric && startedAgain(metric),
    parked: { reason },
  })
}

function startedAgain(metric: Metric): Metric {
  if (metric.type === 'milestone') return { ...metric, reached: false }
  if (metric.type === 'range')
    return { ...metric, baseline: metric.current ?? metric.baseline, current: null }
  return { ...metric, current: null }
}
