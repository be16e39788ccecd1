import { orderKeyBetween, type OrderKey } from '../../../lib'
import { isEqual } from '../../diff/is-equal'
import { createTransaction } from '../../diff/transaction'
import type { AgendaItemId, Instant } from '../../ids'
import { mergeRow } from '../../merge/merge-fields'
import { LIMITS } from '../../model'
import type { Operation } from '../../operation'
import type { Ids } from '../../ports/ports'
import {
  agendaItems,
  itemBeside,
  MINUTE,
  presentAgenda,
  remainingTime,
  type PresentAgenda,
} from '../../workshop/agenda'
import type { Agenda, AgendaItem, AgendaItemFields, AgendaTimer } from '../../workshop/records'
import { finish, refuse } from '../result'

interface AtMoment {
  readonly now: Instant
}

interface WithNewIds {
  readonly ids: Pick<Ids, 'agendaItem'>
}

export interface StartAgendaArgs extends AtMoment, WithNewIds {
  readonly items: readonly AgendaItemFields[]
}

/** Begins a workshop with the first of these items, in the place of one that is going on. Refuses none, and too many. */
export const startAgenda: Operation<StartAgendaArgs> = (document, { items, ids, now }) => {
  const after = inOrder(items, [], ids)
  const [first] = after
  if (first === undefined) return refuse('notFound')
  return write(document, { agenda: beginning(first, now), before: agendaItems(document), after })
}

/** An item as a person wrote it; a null id: it is new. */
type WrittenItem = AgendaItemFields & { readonly id: AgendaItemId | null }

export interface ReviseAgendaArgs extends AtMoment, WithNewIds {
  /** The items as they were when the person began to write: what others have done to them since stays. */
  readonly before: readonly AgendaItem[]
  readonly items: readonly WrittenItem[]
}

/**
 * Goes on with other items; the timer of the present one goes on, with as much more or less time as it was given. Refuses where
 * the present one is not among them.
 */
export const reviseAgenda: Operation<ReviseAgendaArgs> = (document, { before, items, ids, now }) => {
  const present = presentAgenda(document)
  const after = inOrder(items, before, ids)
  const [was, is] = [before, after].map((list) => list.find(({ id }) => id === present?.item.id))
  if (!present || !was || !is) return refuse('notFound')
  const more = is.minutes - was.minutes
  const timer = more === 0 ? present.timer : withMore(present, more, now)
  return write(document, { agenda: { itemId: is.id, timer }, before, after })
}

/** Goes on to the item after (1) or before (−1) the present one, with all of its time. */
export const turnAgenda: Operation<AtMoment & { readonly by: 1 | -1 }> = (document, { by, now }) => {
  const item = itemBeside(document, by)
  return item === null ? refuse('atEdge') : write(document, { agenda: beginning(item, now) })
}

/**
 * Gives the present item some minutes more; once its time is up they begin now. Refuses where an item cannot be that
 * long.
 */
export const extendAgenda: Operation<AtMoment & { readonly by: number }> = (document, { by, now }) => {
  const present = presentAgenda(document)
  if (!present) return refuse('notFound')
  const { item } = present
  const minutes = item.minutes + by
  if (minutes > LIMITS.agendaMinutes) return refuse('atEdge')
  const timer = withMore(present, by, now, 0)
  return write(document, {
    agenda: { itemId: item.id, timer },
    before: [item],
    after: [{ ...item, minutes }],
  })
}

/** Stops the timer, or has it go on where it was stopped. */
export const pauseOrResumeAgenda: Operation<AtMoment> = (document, { now }) => {
  const present = presentAgenda(document)
  if (!present) return refuse('notFound')
  const isPaused = present.timer.type === 'paused'
  const timer = timerWith(remainingTime(present, now), !isPaused, now)
  return write(document, { agenda: { itemId: present.item.id, timer } })
}

/** Ends the workshop: its items go. */
export const endAgenda: Operation<void> = (document) =>
  write(document, { agenda: null, before: agendaItems(document) })

interface Change {
  readonly agenda: Agenda | null
  /** The items that change, before and after; absent: none. */
  readonly before?: readonly AgendaItem[]
  readonly after?: readonly AgendaItem[]
}

const write: Operation<Change> = (document, { agenda, before = [], after = [] }) => {
  if (after.length > LIMITS.agendaItems) return refuse('tooMany', { limit: LIMITS.agendaItems })
  const transaction = createTransaction(document)
  for (const { id } of before)
    if (!after.some((item) => item.id === id)) transaction.delete('agendaItems', id)
  for (const item of after) {
    const earlier = before.find(({ id }) => id === item.id)
    if (isEqual(earlier, item)) continue
    const present = document.get('agendaItems', item.id)
    transaction.put('agendaItems', earlier && present ? mergeRow(earlier, item, present, []) : item)
  }
  transaction.patch('meta', 'meta', { agenda })
  return finish(document, transaction)
}

/** Records of these items in this order: one that stands after all that keep their keys keeps its own. */
function inOrder(
  items: readonly (AgendaItemFields & { readonly id?: AgendaItemId | null })[],
  before: readonly AgendaItem[],
  ids: WithNewIds['ids'],
): readonly AgendaItem[] {
  let last: OrderKey | null = null
  const kept = items.map(({ id }): OrderKey | null => {
    const key = before.find((item) => item.id === id)?.orderKey
    if (key === undefined || (last !== null && key <= last)) return null
    last = key
    return key
  })
  let previous: OrderKey | null = null
  return items.map(({ id, ...fields }, index) => {
    previous =
      kept[index] ?? orderKeyBetween(previous, kept.find((key, place) => place > index && key) ?? null)
    return { ...fields, id: id ?? ids.agendaItem(), orderKey: previous }
  })
}

function beginning({ id, minutes }: AgendaItem, now: Instant): Agenda {
  return { itemId: id, timer: timerWith(minutes * MINUTE, false, now) }
}

/** The timer with so many minutes more; `least` is what counts as left, in milliseconds, where less is. */
function withMore(present: PresentAgenda, minutes: number, now: Instant, least = -Infinity): AgendaTimer {
  const remaining = Math.max(least, remainingTime(present, now)) + minutes * MINUTE
  return timerWith(remaining, present.timer.type === 'paused', now)
}

function timerWith(remaining: number, isPaused: boolean, now: Instant): AgendaTimer {
  return isPaused ? { type: 'paused', remaining } : { type: 'running', endsAt: now + remaining }
}
