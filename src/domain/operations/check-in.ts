import { isPlainDate } from '../dates'
import { createTransaction } from '../transaction'
import { LIMITS, type CheckIn, type Metric, type NodeRecord } from '../model'
import type { Operation } from '../operation'
import type { DocumentReader } from '../reader'
import { finish, refuse } from './result'

export type CheckInArgs = Pick<CheckIn, 'id' | 'nodeId' | 'date'> &
  Partial<Pick<CheckIn, 'value' | 'confidence' | 'note'>>

/**
 * Notes where a node stands on a day and, when it is its latest check-in, makes that its present value and
 * confidence. A second check-in on one day corrects the first. A milestone is reached from a value of 1 on.
 */
export const checkIn: Operation<CheckInArgs> = (document, { id, nodeId, date, ...fields }) => {
  const node = document.node(nodeId)
  if (node === undefined) return refuse('notFound')
  if (!isPlainDate(date)) return refuse('invalid', { field: 'date' })
  if (typeof fields.value === 'number' && !Number.isFinite(fields.value))
    return refuse('invalid', { field: 'value' })
  if ((fields.note?.length ?? 0) > LIMITS.note)
    return refuse('tooLong', { field: 'note', limit: LIMITS.note })

  const sameDay = document.rowsOf('checkIns', nodeId).find((other) => other.date === date)
  const record: CheckIn = {
    ...(sameDay ?? { id, nodeId, date, value: null, confidence: null, note: '' }),
    ...fields,
  }
  const transaction = createTransaction(document)
  transaction.put('checkIns', record)
  if (isLatest(document, record)) transaction.patch('nodes', nodeId, latestValues(node, record))
  return finish(document, transaction)
}

function isLatest(document: DocumentReader, { nodeId, date }: CheckIn): boolean {
  return document.rowsOf('checkIns', nodeId).every((other) => other.date <= date)
}

function latestValues(node: NodeRecord, { value, confidence }: CheckIn): Partial<NodeRecord> {
  return {
    ...(confidence === null ? {} : { confidence }),
    ...(value === null || node.metric === null ? {} : { metric: withCurrent(node.metric, value) }),
  }
}

function withCurrent(metric: Metric, value: number): Metric {
  return metric.type === 'milestone' ? { ...metric, reached: value >= 1 } : { ...metric, current: value }
}
