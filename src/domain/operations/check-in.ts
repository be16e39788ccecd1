import { isPlainDate } from '../dates/dates'
import { createTransaction } from '../diff/transaction'
import { LIMITS, type CheckIn, type NodeRecord, type PlainDate } from '../model'
import type { Operation } from '../operation'
import { checkInsUpTo, presentMetric, withPresentValue } from '../present-value'
import type { DocumentReader } from '../reader'
import { finish, refuse } from './result'

export type CheckInArgs = Pick<CheckIn, 'id' | 'nodeId' | 'date'> &
  Partial<Pick<CheckIn, 'value' | 'confidence' | 'note'>> & {
    /** Check-ins of later days do not count yet; absent: all count. */
    readonly today?: PlainDate
  }

/**
 * Notes where a node stands on a day and, when it is its latest check-in, makes that its present value and
 * confidence. A second check-in on one day corrects the first. A milestone is reached from a value of 1 on.
 */
export const checkIn: Operation<CheckInArgs> = (document, { id, nodeId, date, today, ...fields }) => {
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
  if (isLatest(document, record, today)) {
    const metric = presentMetric(document, node, record.date)
    transaction.patch('nodes', nodeId, latestValues({ ...node, metric }, record))
  }
  return finish(document, transaction)
}

function isLatest(
  document: DocumentReader,
  { nodeId, date }: CheckIn,
  today: PlainDate | undefined,
): boolean {
  const counted =
    today === undefined ? document.rowsOf('checkIns', nodeId) : checkInsUpTo(document, nodeId, today)
  return (today === undefined || date <= today) && counted.every((other) => other.date <= date)
}

/** What a node keeps of its latest check-in; one without a value leaves the metric as it stood before. */
function latestValues({ metric }: NodeRecord, { value, confidence }: CheckIn): Partial<NodeRecord> {
  return {
    ...(confidence === null ? {} : { confidence }),
    ...(metric === null ? {} : { metric: value === null ? metric : withPresentValue(metric, value) }),
  }
}
