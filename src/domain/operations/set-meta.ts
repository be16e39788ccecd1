import { isPlainDate } from '../dates/dates'
import { createTransaction } from '../diff/transaction'
import { LIMITS, type Cycle, type Meta } from '../model'
import type { Operation } from '../operation'
import { finish, refuse } from './result'

export interface SetMetaArgs {
  readonly fields: Partial<Omit<Meta, 'id'>>
}

/** Sets fields of the map as a whole. An empty title means: called like its Big O. */
export const setMeta: Operation<SetMetaArgs> = (document, { fields }) => {
  const { cycle, cadence, title } = fields
  if (title && title.length > LIMITS.title) return refuse('tooLong', { field: 'title', limit: LIMITS.title })
  if (cycle && !isCycle(cycle)) return refuse('invalid', { field: 'cycle' })
  if (cadence !== undefined && !(Number.isInteger(cadence) && cadence >= 1))
    return refuse('invalid', { field: 'cadence' })
  const transaction = createTransaction(document)
  transaction.patch('meta', 'meta', title?.trim() === '' ? { ...fields, title: null } : fields)
  return finish(document, transaction)
}

function isCycle({ start, end }: Cycle): boolean {
  return isPlainDate(start) && isPlainDate(end) && start <= end
}
