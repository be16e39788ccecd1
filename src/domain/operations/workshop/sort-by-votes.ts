import { createTransaction } from '../../diff/transaction'
import type { NodeId } from '../../ids'
import type { Operation } from '../../operation'
import { cardsOf, dotsOn, type CardChoice } from '../../workshop/read-rounds'
import { finish } from '../result'

/** Puts cards of a vote in the order of their dots, most dots first: each among its siblings, whose other places stay. */
export const sortByVotes: Operation<CardChoice> = (document, choice) => {
  const families = new Map<NodeId | null, NodeId[]>()
  for (const id of cardsOf(document, choice)) {
    const parentId = document.node(id)?.parentId ?? null
    families.set(parentId, [...(families.get(parentId) ?? []), id])
  }
  const transaction = createTransaction(document)
  for (const cards of families.values()) {
    const keys = cards.flatMap((id) => document.node(id)?.orderKey ?? [])
    const sorted = cards.toSorted((a, b) => dotsOn(document, b) - dotsOn(document, a))
    sorted.forEach((id, place) => {
      const orderKey = keys[place]
      if (orderKey !== undefined) transaction.patch('nodes', id, { orderKey })
    })
  }
  return finish(document, transaction)
}
