import { AGENDA_STEPS, LIMITS, type Agenda, type AgendaItem, type AgendaStep, type Instant } from './model'

const MINUTE = 60_000

/** How long the six steps of the method take in a workshop of 60, 90 and 120 minutes. */
export const AGENDA_TEMPLATES: readonly { readonly total: number; readonly items: readonly AgendaItem[] }[] =
  [
    template({ gather: 10, cluster: 5, cut: 10, decompose: 20, link: 10, commit: 5 }),
    template({ gather: 15, cluster: 10, cut: 10, decompose: 30, link: 15, commit: 10 }),
    template({ gather: 20, cluster: 15, cut: 15, decompose: 40, link: 20, commit: 10 }),
  ]

function template(minutes: Readonly<Record<AgendaStep, number>>) {
  const items = AGENDA_STEPS.map((step) => ({ step, name: '', task: '', minutes: minutes[step] }))
  return { total: totalMinutes(items), items }
}

/** How long all items take together. */
export function totalMinutes(items: readonly AgendaItem[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** A workshop that begins now with its first item; null where there is none. */
export function startAgenda(items: readonly AgendaItem[], now: Instant): Agenda | null {
  return atItem(items, 0, now)
}

/** What the workshop is at. */
export function presentItem({ items, at }: Agenda): AgendaItem | null {
  return items[at] ?? null
}

/**
 * Milliseconds left of the present item, below 0 once its time is up. It comes from the moment at which the item ends, so
 * sleep, reloads and throttled timers do not matter; a clock that was set back never gives more than the item has.
 */
export function remainingTime(agenda: Agenda, now: Instant): number {
  const { timer } = agenda
  if (timer.type === 'paused') return timer.remaining
  return Math.min(timer.endsAt - now, minutesOf(agenda) * MINUTE)
}

/** The agenda at the item after (1) or before (−1) the present one, with all of its time; null where there is none. */
export function turnAgenda({ items, at }: Agenda, by: 1 | -1, now: Instant): Agenda | null {
  return atItem(items, at + by, now)
}

/** The agenda with more minutes for the present item; once its time is up they begin now. Null where an item cannot be that long. */
export function extendAgenda(agenda: Agenda, by: number, now: Instant): Agenda | null {
  const minutes = minutesOf(agenda) + by
  if (minutes > LIMITS.agendaMinutes) return null
  const items = agenda.items.map((item, index) => (index === agenda.at ? { ...item, minutes } : item))
  return withRemaining({ ...agenda, items }, Math.max(0, remainingTime(agenda, now)) + by * MINUTE, now)
}

/**
 * The agenda with other items; `at` is where the present one stands among them now, and its timer goes on, with as much
 * more or less time as it was given. Null where there is no such item.
 */
export function reviseAgenda(
  agenda: Agenda,
  { items, at }: Pick<Agenda, 'items' | 'at'>,
  now: Instant,
): Agenda | null {
  const item = items[at]
  if (item === undefined) return null
  const more = (item.minutes - minutesOf(agenda)) * MINUTE
  return withRemaining({ ...agenda, items, at }, remainingTime(agenda, now) + more, now)
}

/** The agenda with its timer stopped, or going on where it was stopped. */
export function pauseOrResumeAgenda(agenda: Agenda, now: Instant): Agenda {
  const remaining = remainingTime(agenda, now)
  return {
    ...agenda,
    timer: agenda.timer.type === 'paused' ? running(remaining, now) : { type: 'paused', remaining },
  }
}

function atItem(items: readonly AgendaItem[], at: number, now: Instant): Agenda | null {
  const item = items[at]
  return item === undefined ? null : { items, at, timer: running(item.minutes * MINUTE, now) }
}

function minutesOf(agenda: Agenda): number {
  return presentItem(agenda)?.minutes ?? 0
}

function withRemaining(agenda: Agenda, remaining: number, now: Instant): Agenda {
  const isPaused = agenda.timer.type === 'paused'
  return { ...agenda, timer: isPaused ? { type: 'paused', remaining } : running(remaining, now) }
}

function running(remaining: number, now: Instant): Agenda['timer'] {
  return { type: 'running', endsAt: now + remaining }
}
