import type { Cycle, PlainDate } from '../../domain'
import { useEditor } from '../hooks/editor'
import { useI18n, usePorts } from '../hooks/ports'

/** Does the day lie within the cycle? */
export function isInCycle(day: PlainDate, { start, end }: Cycle): boolean {
  return day >= start && day <= end
}

/** Writes a day as cards do: without its year within the cycle of the map, or within this year where there is none. */
export function useDayText(): (day: PlainDate) => string {
  const { clock } = usePorts()
  const { date } = useI18n()
  const cycle = useEditor(({ document }) => document.meta.cycle)
  return (day) => {
    const year = Number(day.slice(0, 4))
    const isFamiliar = cycle === null ? clock.today().startsWith(day.slice(0, 4)) : isInCycle(day, cycle)
    return isFamiliar ? date(day, year) : date(day)
  }
}
