import { addDays, daysBetween, type Cycle, type PlainDate } from '../../domain'

/** So many days spread evenly over what is left of a cycle, the last one at its end. */
export function daysOverCycle(cycle: Cycle, today: PlainDate, count: number): PlainDate[] {
  const start = today > cycle.start && today < cycle.end ? today : cycle.start
  const days = daysBetween(start, cycle.end)
  return Array.from({ length: count }, (_, index) => addDays(start, Math.round((days * (index + 1)) / count)))
}
