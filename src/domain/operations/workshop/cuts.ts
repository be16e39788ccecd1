import { createTransaction } from '../../diff/transaction'
import type { CutId, NodeId, PlainDate } from '../../ids'
import { LIMITS } from '../../model'
import type { Operation } from '../../operation'
import { isParked, mapRoots, topmost } from '../../tree'
import { cutId } from '../../workshop/ids'
import { dotsOn } from '../../workshop/read-rounds'
import { finish, refuse } from '../result'
import { placeNodes } from '../tree/placement'
import { unparkBranches } from '../tree/park-branches'

export interface CutCardsArgs {
  readonly cuts: readonly { readonly id: NodeId; readonly reason: string }[]
  readonly date: PlainDate
}

/** Parks branches, each with its reason, and notes in the log what was cut and why; every cut needs a reason. */
export const cutCards: Operation<CutCardsArgs> = (document, { cuts, date }) => {
  const transaction = createTransaction(document)
  const reasons = new Map(cuts.map(({ id, reason }) => [id, reason.trim()]))
  for (const id of topmost(document, [...reasons.keys()])) {
    const node = document.node(id)
    const reason = reasons.get(id) ?? ''
    if (node === undefined || isParked(document, id)) return refuse('notFound')
    if (reason === '') return refuse('invalid', { field: 'reason' })
    if (reason.length > LIMITS.shortText)
      return refuse('tooLong', { field: 'reason', limit: LIMITS.shortText })
    const { title, parentId } = node
    placeNodes(transaction, [id], { parentId: null, parked: { reason } })
    transaction.put('cuts', {
      ...{ id: cutId(id), nodeId: id, title, reason, date, parentId },
      votes: dotsOn(document, id),
    })
  }
  return finish(document, transaction)
}

/** Brings a card that was cut back to where it stood, else below the first Big O, and takes it out of the log. */
export const restoreCut: Operation<{ readonly id: CutId }> = (document, { id }) => {
  const cut = document.get('cuts', id)
  if (cut === undefined || document.node(cut.nodeId) === undefined) return refuse('notFound')
  const stood = cut.parentId !== null && isOnMap(cut.parentId) ? cut.parentId : mapRoots(document)[0]
  const transaction = createTransaction(document)
  if (isParked(document, cut.nodeId)) {
    const back = unparkBranches(document, { ids: [cut.nodeId], parentId: cut.parentId && (stood ?? null) })
    if (!back.ok) return back
    transaction.apply(back.value)
  }
  transaction.delete('cuts', id)
  return finish(document, transaction)

  function isOnMap(parentId: NodeId): boolean {
    return document.node(parentId) !== undefined && !isParked(document, parentId)
  }
}
