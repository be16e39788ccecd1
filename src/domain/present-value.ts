import type { CheckIn, Metric, NodeId, NodeRecord, PlainDate } from './model'
import type { DocumentContent } from './ports/ports'
import type { DocumentReader } from './reader'

/** The check-ins of a node up to a day, the oldest first. */
export function checkInsUpTo(document: DocumentReader, nodeId: NodeId, day: PlainDate): readonly CheckIn[] {
  return document.rowsOf('checkIns', nodeId).filter(({ date }) => date <= day)
}

/**
 * The metric of a node as it stands on a day: with the value of its latest check-in up to that day, else as it was
 * noted. A check-in of a later day counts when its day comes.
 */
export function presentMetric(
  document: DocumentReader,
  { id, metric }: Pick<NodeRecord, 'id' | 'metric'>,
  today: PlainDate,
): Metric | null {
  return metric === null ? null : withCheckIn(metric, checkInsUpTo(document, id, today).at(-1))
}

/** The node with its metric as it stands on a day; the same record where that is as it was noted. */
export function presentNode(document: DocumentReader, node: NodeRecord, today: PlainDate): NodeRecord {
  const metric = presentMetric(document, node, today)
  return metric === node.metric ? node : { ...node, metric }
}

/** The metric with another present value; a milestone is reached from 1 on. */
export function withPresentValue(metric: Metric, value: number): Metric {
  if (metric.type === 'milestone') {
    const reached = value >= 1
    return metric.reached === reached ? metric : { ...metric, reached }
  }
  return metric.current === value ? metric : { ...metric, current: value }
}

/** Content whose metrics stand as on a day, for readers that know no check-ins. */
export function contentOnDay(content: DocumentContent, today: PlainDate): DocumentContent {
  const latest = new Map<NodeId, CheckIn>()
  for (const checkIn of content.checkIns) {
    const known = latest.get(checkIn.nodeId)
    if (checkIn.date <= today && (known === undefined || known.date <= checkIn.date))
      latest.set(checkIn.nodeId, checkIn)
  }
  const nodes = content.nodes.map((node) => {
    const metric = node.metric && withCheckIn(node.metric, latest.get(node.id))
    return metric === node.metric ? node : { ...node, metric }
  })
  return { ...content, nodes }
}

function withCheckIn(metric: Metric, latest: CheckIn | undefined): Metric {
  const value = latest?.value ?? null
  // A milestone that was measured in numbers before was not reached by them.
  const isForeign = metric.type === 'milestone' && value !== 0 && value !== 1
  return value === null || isForeign ? metric : withPresentValue(metric, value)
}
