import { orderKeyBetween, orderKeysBetween } from '../../../lib'
import { createTransaction, type Transaction } from '../../diff/transaction'
import { LIMITS, type PlainDate } from '../../model'
import type { Operation } from '../../operation'
import type { DocumentReader } from '../../reader'
import { healthStateId } from '../../record-ids'
import { healthMetrics, stateOfValue } from '../../week/health'
import type { HealthMetric, HealthMetricId, HealthStateRecord } from '../../week/records'
import { finish, refuse } from '../result'

export type HealthMetricFields = Partial<Omit<HealthMetric, 'id' | 'orderKey'>>

type AddHealthMetricArgs = HealthMetricFields & Pick<HealthMetric, 'id' | 'name'>

/** Adds a health metric after those that there are. Refuses a name without words. */
export const addHealthMetric: Operation<AddHealthMetricArgs> = (document, { id, ...fields }) => {
  if (document.get('healthMetrics', id) !== undefined) return refuse('invalid', { field: 'id' })
  const refusal = refusalOf(document, fields)
  if (refusal !== null) return refusal
  const transaction = createTransaction(document)
  const last = healthMetrics(document).at(-1)
  transaction.put('healthMetrics', {
    ...{ nodeId: null, unit: '', lower: null, upper: null, note: '' },
    ...fields,
    name: fields.name.trim(),
    id,
    orderKey: orderKeyBetween(last?.orderKey ?? null, null),
  })
  return finish(document, transaction)
}

interface SetHealthMetricArgs {
  readonly id: HealthMetricId
  readonly fields: HealthMetricFields
}

/** Changes what is said of a health metric itself. Refuses a name without words. */
export const setHealthMetric: Operation<SetHealthMetricArgs> = (document, { id, fields }) => {
  if (document.get('healthMetrics', id) === undefined) return refuse('notFound')
  const refusal = refusalOf(document, fields)
  if (refusal !== null) return refusal
  const transaction = createTransaction(document)
  transaction.patch('healthMetrics', id, fields)
  return finish(document, transaction)
}

function refusalOf(document: DocumentReader, { nodeId, name, unit, note }: HealthMetricFields) {
  if (name !== undefined && name.trim() === '') return refuse('invalid', { field: 'name' })
  if (nodeId && document.node(nodeId) === undefined) return refuse('notFound')
  for (const [field, text] of Object.entries({ name, unit, note }))
    if ((text?.length ?? 0) > LIMITS.shortText) return refuse('tooLong', { field, limit: LIMITS.shortText })
  return null
}

interface MoveHealthMetricArgs {
  readonly id: HealthMetricId
  /** One place up or down. */
  readonly by: 1 | -1
}

/** Lets a health metric change places with its neighbour. Refuses at either end. */
export const moveHealthMetric: Operation<MoveHealthMetricArgs> = (document, { id, by }) => {
  const order = healthMetrics(document)
  const at = order.findIndex((metric) => metric.id === id)
  const [moved, other] = [order[at], order[at + by]]
  if (moved === undefined) return refuse('notFound')
  if (other === undefined) return refuse('atEdge')
  const transaction = createTransaction(document)
  const keys = orderKeysBetween(null, null, order.length)
  // Two tabs may have given the same key: then all are given anew.
  if (moved.orderKey === other.orderKey)
    order
      .with(at, other)
      .with(at + by, moved)
      .forEach((metric, index) => setOrderKey(transaction, metric.id, keys[index]))
  else {
    setOrderKey(transaction, moved.id, other.orderKey)
    setOrderKey(transaction, other.id, moved.orderKey)
  }
  return finish(document, transaction)
}

function setOrderKey(
  transaction: Transaction,
  id: HealthMetricId,
  orderKey: HealthMetric['orderKey'] | undefined,
): void {
  if (orderKey !== undefined) transaction.patch('healthMetrics', id, { orderKey })
}

/** Deletes a health metric with all that was said of it. */
export const removeHealthMetric: Operation<{ readonly id: HealthMetricId }> = (document, { id }) => {
  if (document.get('healthMetrics', id) === undefined) return refuse('notFound')
  const transaction = createTransaction(document)
  transaction.delete('healthMetrics', id)
  for (const record of document.all('healthStates'))
    if (record.metricId === id) transaction.delete('healthStates', record.id)
  return finish(document, transaction)
}

interface SetHealthArgs extends Partial<Pick<HealthStateRecord, 'value'>> {
  readonly metricId: HealthMetricId
  /** A Monday. */
  readonly week: PlainDate
  /** Null takes back what was said of the week. Absent: what the value says by the bounds, else as it stood. */
  readonly state?: HealthStateRecord['state'] | null
}

/** Says how a health metric stands in a week. A value outside its bounds is bad, one inside fine, unless a person says otherwise. */
export const setHealth: Operation<SetHealthArgs> = (document, { metricId, week, ...said }) => {
  const metric = document.get('healthMetrics', metricId)
  if (metric === undefined) return refuse('notFound')
  if (typeof said.value === 'number' && !Number.isFinite(said.value))
    return refuse('invalid', { field: 'value' })
  const id = healthStateId(metricId, week)
  const before = document.get('healthStates', id)
  const transaction = createTransaction(document)
  if (said.state === null) transaction.delete('healthStates', id)
  else {
    const value = said.value === undefined ? (before?.value ?? null) : said.value
    const byBounds = typeof said.value === 'number' ? stateOfValue(metric, said.value) : null
    const state = said.state ?? byBounds ?? before?.state ?? 'fine'
    transaction.put('healthStates', { id, metricId, week, state, value })
  }
  return finish(document, transaction)
}
