import type { Instant } from '../ids'
import type { DocumentReader } from '../reader'
import type { AgendaItem, AgendaTimer } from './records'
import { WORKSHOP_TABLES } from './tables'

/** Milliseconds of a minute. */
export const MINUTE = 60_000

/** The items of the agenda in their order. */
export function agendaItems(document: DocumentReader): readonly AgendaItem[] {
  return [...document.all('agendaItems')].sort(WORKSHOP_TABLES.agendaItems.compare)
}

/** What a workshop is at, and how much time is left. */
export interface PresentAgenda {
  readonly item: AgendaItem
  readonly timer: AgendaTimer
}

/** Where the workshop is; null where none is going on. */
export function presentAgenda(document: DocumentReader): PresentAgenda | null {
  const { agenda } = document.meta
  const item = agenda && document.get('agendaItems', agenda.itemId)
  return item ? { item, timer: agenda.timer } : null
}

/** What the workshop is at; null where none is going on. */
export function presentItem(document: DocumentReader): AgendaItem | null {
  return presentAgenda(document)?.item ?? null
}

/** The item after (1) or before (−1) the present one; null where there is none. */
export function itemBeside(document: DocumentReader, by: 1 | -1): AgendaItem | null {
  const items = agendaItems(document)
  const at = items.findIndex(({ id }) => id === presentItem(document)?.id)
  return (at < 0 ? null : items[at + by]) ?? null
}

/**
 * Milliseconds left of the present item, below 0 once its time is up. It comes from the moment at which the
 * item ends, so sleep, reloads and throttled timers do not matter; a clock that was set back never gives more than the item has.
 */
export function remainingTime({ item, timer }: PresentAgenda, now: Instant): number {
  return timer.type === 'paused' ? timer.remaining : Math.min(timer.endsAt - now, item.minutes * MINUTE)
}
