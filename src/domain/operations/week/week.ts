import { orderKeyBetween } from '../../../lib'
import { createTransaction } from '../../diff/transaction'
import { KINDS } from '../../kinds'
import { LIMITS, type NodeId, type PlainDate } from '../../model'
import type { Operation } from '../../operation'
import { commitmentId } from '../../record-ids'
import type { Commitment, Win } from '../../week/records'
import { openFromBefore, winsOf } from '../../week/week'
import { setNodeFields } from '../set-node-fields'
import { addNode } from '../tree/add-node'
import { finish, refuse } from '../result'

type CommitToWeekArgs = Omit<Commitment, 'id'>

/** Takes an action on for a week, or gives it another priority there. Refuses what cannot be done or not done. */
export const commitToWeek: Operation<CommitToWeekArgs> = (document, commitment) => {
  const { nodeId, week } = commitment
  const node = document.node(nodeId)
  if (node === undefined) return refuse('notFound')
  if (KINDS[node.kind].progress !== 'done') return refuse('invalid', { field: 'kind' })
  const transaction = createTransaction(document)
  transaction.put('commitments', { ...commitment, id: commitmentId(week, nodeId) })
  return finish(document, transaction)
}

/** Takes an action off a week; the action itself stays. */
export const releaseFromWeek: Operation<Pick<Commitment, 'nodeId' | 'week'>> = (
  document,
  { nodeId, week },
) => {
  const id = commitmentId(week, nodeId)
  if (document.get('commitments', id) === undefined) return refuse('notFound')
  const transaction = createTransaction(document)
  transaction.delete('commitments', id)
  return finish(document, transaction)
}

/** Takes on for a week what the latest week before it left open. */
export const carryOver: Operation<{ readonly week: PlainDate }> = (document, { week }) => {
  const transaction = createTransaction(document)
  for (const { nodeId, priority } of openFromBefore(document, week))
    transaction.put('commitments', { id: commitmentId(week, nodeId), nodeId, week, priority })
  return finish(document, transaction)
}

interface AddWeekActionArgs extends Pick<Commitment, 'week' | 'priority'> {
  /** A fresh id. */
  readonly id: NodeId
  readonly parentId: NodeId
  readonly title: string
  readonly owner: string | null
}

/** Adds an action below a key result and takes it on for a week. */
export const addWeekAction: Operation<AddWeekActionArgs> = (document, args) => {
  const { id, parentId, title, owner, week, priority } = args
  const transaction = createTransaction(document)
  const added = addNode(document, { id, parentId, kind: 'action', title: title.trim() })
  if (!added.ok) return added
  transaction.apply(added.value)
  if (owner !== null) {
    const named = setNodeFields(transaction, { ids: [id], fields: { owner } })
    if (!named.ok) return named
    transaction.apply(named.value)
  }
  transaction.put('commitments', { id: commitmentId(week, id), nodeId: id, week, priority })
  return finish(document, transaction)
}

/** Adds a win to a week, after those that it has. Refuses one without words. */
export const addWin: Operation<Omit<Win, 'orderKey'>> = (document, win) => {
  const text = win.text.trim()
  if (text === '') return refuse('invalid', { field: 'text' })
  if (text.length > LIMITS.shortText) return refuse('tooLong', { limit: LIMITS.shortText })
  const transaction = createTransaction(document)
  const last = winsOf(document, win.week).at(-1)
  transaction.put('wins', { ...win, text, orderKey: orderKeyBetween(last?.orderKey ?? null, null) })
  return finish(document, transaction)
}

/** Writes a win anew; one without words goes. */
export const setWin: Operation<Pick<Win, 'id' | 'text'>> = (document, { id, text }) => {
  if (document.get('wins', id) === undefined) return refuse('notFound')
  if (text.length > LIMITS.shortText) return refuse('tooLong', { limit: LIMITS.shortText })
  const transaction = createTransaction(document)
  if (text.trim() === '') transaction.delete('wins', id)
  else transaction.patch('wins', id, { text })
  return finish(document, transaction)
}
