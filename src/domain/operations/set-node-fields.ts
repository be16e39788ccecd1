import { isPlainDate } from '../dates/dates'
import { createTransaction } from '../diff/transaction'
import { LIMITS, type Metric, type NodeId, type NodeRecord } from '../model'
import type { Operation } from '../operation'
import { hasSides } from './branch-style'
import { finish, refuse } from './result'
import { tooLong } from './guards'

/** Fields that a person may set on their own; place, kind and parking have operations of their own. */
export type NodeFields = Partial<Omit<NodeRecord, 'id' | 'parentId' | 'orderKey' | 'kind' | 'parked'>>

export interface SetNodeFieldsArgs {
  readonly ids: readonly NodeId[]
  readonly fields: NodeFields
}

/** Sets the same fields on one or more nodes. An owner is trimmed, and nobody when that leaves nothing. */
export const setNodeFields: Operation<SetNodeFieldsArgs> = (document, { ids, fields }) => {
  if (ids.some((id) => document.node(id) === undefined)) return refuse('notFound')
  const values = normalised(fields)
  const long = tooLong(values)
  if (long !== null) return refuse('tooLong', long)
  const field = invalidField(values)
  if (field !== null) return refuse('invalid', { field })

  const transaction = createTransaction(document)
  for (const id of ids) {
    const parentId = document.node(id)?.parentId ?? null
    if (fields.side !== undefined && (fields.side !== null) !== hasSides(document, parentId))
      return refuse('invalid', { field: 'side' })
    transaction.patch('nodes', id, values)
  }
  return finish(document, transaction)
}

function normalised(fields: NodeFields): NodeFields {
  const { owner } = fields
  return typeof owner === 'string' ? { ...fields, owner: owner.trim() || null } : fields
}

/** The first field whose value no record may hold. */
function invalidField(fields: NodeFields): keyof NodeFields | null {
  const { start, due, effort, stretch, offset, metric } = fields
  if (typeof start === 'string' && !isPlainDate(start)) return 'start'
  if (typeof due === 'string' && !isPlainDate(due)) return 'due'
  if (typeof effort === 'number' && !(effort >= 0 && effort <= 100)) return 'effort'
  if (typeof stretch === 'number' && !Number.isFinite(stretch)) return 'stretch'
  if (offset && !(Number.isFinite(offset.away) && Number.isFinite(offset.down))) return 'offset'
  if (metric && !isSoundMetric(metric)) return 'metric'
  return null
}

function isSoundMetric(metric: Metric): boolean {
  if (metric.type !== 'milestone' && metric.unit.length > LIMITS.shortText) return false
  return Object.values(metric).every((value) => typeof value !== 'number' || Number.isFinite(value))
}
