import * as v from 'valibot'
import { AGENDA_STEPS, LIMITS, type AgendaItem } from '../model'
import { number, shortText } from './fields'

const agendaItem = v.object({
  step: v.nullable(v.picklist(AGENDA_STEPS)),
  name: shortText,
  task: shortText,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.agendaMinutes)),
})

const items = v.pipe(v.array(agendaItem), v.minLength(1), v.maxLength(LIMITS.agendaItems))

/** What a workshop goes through, and where it is. */
export const agendaSchema = v.pipe(
  v.object({
    items,
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    timer: v.variant('type', [
      v.object({ type: v.literal('running'), endsAt: number }),
      v.object({ type: v.literal('paused'), remaining: number }),
    ]),
  }),
  v.check(({ items: all, at }) => at < all.length),
)

/** Items of an agenda from foreign data; null where they are none, too many, or take no time or too much. */
export function parseAgendaItems(data: unknown): readonly AgendaItem[] | null {
  const read = v.safeParse(items, data)
  return read.success ? read.output : null
}
