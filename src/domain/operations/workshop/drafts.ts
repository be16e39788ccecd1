import { orderKeysBetween, expectDefined } from '../../../lib'
import { createTransaction } from '../../diff/transaction'
import type { DraftId, RoundId } from '../../ids'
import { LIMITS } from '../../model'
import type { Operation } from '../../operation'
import { draftsOf } from '../../workshop/read-rounds'
import { finish, refuse } from '../result'

export interface AddDraftsArgs {
  readonly roundId: RoundId
  readonly author: string
  readonly texts: readonly string[]
  /** Fresh ids. */
  readonly newId: () => DraftId
}

/** Notes ideas of one person, hidden until the round is revealed; empty ones are left out. */
export const addDrafts: Operation<AddDraftsArgs> = (document, { roundId, author, texts, newId }) => {
  if (document.get('rounds', roundId)?.revealedAt !== null) return refuse('notFound')
  const ideas = texts.map((text) => text.trim()).filter((text) => text !== '')
  if (ideas.some(isTooLong)) return refuse('tooLong', TOO_LONG)
  if (document.count('nodes') + document.count('drafts') + ideas.length > LIMITS.nodes)
    return refuse('tooMany', { limit: LIMITS.nodes })
  const last = draftsOf(document, roundId).at(-1)
  const keys = orderKeysBetween(last?.orderKey ?? null, null, ideas.length)
  const transaction = createTransaction(document)
  ideas.forEach((text, index) => {
    const orderKey = expectDefined(keys[index], 'order key')
    transaction.put('drafts', { id: newId(), roundId, author, text, orderKey })
  })
  return finish(document, transaction)
}

/** Words a hidden idea anew; without words it is removed. */
export const setDraft: Operation<{ readonly id: DraftId; readonly text: string }> = (
  document,
  { id, text },
) => {
  if (document.get('drafts', id) === undefined) return refuse('notFound')
  const words = text.trim()
  if (isTooLong(words)) return refuse('tooLong', TOO_LONG)
  const transaction = createTransaction(document)
  if (words === '') transaction.delete('drafts', id)
  else transaction.patch('drafts', id, { text: words })
  return finish(document, transaction)
}

const TOO_LONG = { field: 'title', limit: LIMITS.title }

function isTooLong(text: string): boolean {
  return text.length > LIMITS.title
}
