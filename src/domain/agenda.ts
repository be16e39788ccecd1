import { AGENDA_STEPS, LIMITS, type Agenda, type AgendaStep, type Instant } from './model'

const MINUTE = 60_000

/** Minutes for each step of a workshop. */
export type AgendaMinutes = Agenda['minutes']

/** How long the steps of a workshop of 60, 90 and 120 minutes take. */
export const AGENDA_TEMPLATES: readonly { readonly total: number; readonly minutes: AgendaMinutes }[] = [
  { total: 60, minutes: { gather: 10, cluster: 5, cut: 10, decompose: 20, link: 10, commit: 5 } },
  { total: 90, minutes: { gather: 15, cluster: 10, cut: 10, decompose: 30, link: 15, commit: 10 } },
  { total: 120, minutes: { gather: 20, cluster: 15, cut: 15, decompose: 40, link: 20, commit: 10 } },
]

/** A workshop that begins now. */
export function startAgenda(minutes: AgendaMinutes, now: Instant): Agenda {
  return atStep(minutes, AGENDA_STEPS[0], now)
}

/**
 * Milliseconds left of the present step, below 0 once its time is up. It comes from the moment at which the step ends, so
 * sleep, reloads and throttled timers do not matter; a clock that was set back never gives more than the step has.
 */
export function remainingTime({ timer, minutes, step }: Agenda, now: Instant): number {
  if (timer.type === 'paused') return timer.remaining
  return Math.min(timer.endsAt - now, minutes[step] * MINUTE)
}

/** The agenda at the step after (1) or before (−1) the present one, with all of its time; null where there is none. */
export function turnAgenda({ minutes, step }: Agenda, by: 1 | -1, now: Instant): Agenda | null {
  const next = AGENDA_STEPS[AGENDA_STEPS.indexOf(step) + by]
  return next === undefined ? null : atStep(minutes, next, now)
}

/** The agenda with more minutes for the present step; once its time is up they begin now. Null where a step cannot be that long. */
export function extendAgenda(agenda: Agenda, by: number, now: Instant): Agenda | null {
  const { minutes, step, timer } = agenda
  const longer = { ...minutes, [step]: minutes[step] + by }
  if (longer[step] > LIMITS.agendaMinutes) return null
  const remaining = Math.max(0, remainingTime(agenda, now)) + by * MINUTE
  return {
    ...agenda,
    minutes: longer,
    timer: timer.type === 'paused' ? { type: 'paused', remaining } : running(remaining, now),
  }
}

/** The agenda with its timer stopped, or going on where it was stopped. */
export function pauseOrResumeAgenda(agenda: Agenda, now: Instant): Agenda {
  const remaining = remainingTime(agenda, now)
  return {
    ...agenda,
    timer: agenda.timer.type === 'paused' ? running(remaining, now) : { type: 'paused', remaining },
  }
}

function atStep(minutes: AgendaMinutes, step: AgendaStep, now: Instant): Agenda {
  return { minutes, step, timer: running(minutes[step] * MINUTE, now) }
}

function running(remaining: number, now: Instant): Agenda['timer'] {
  return { type: 'running', endsAt: now + remaining }
}
