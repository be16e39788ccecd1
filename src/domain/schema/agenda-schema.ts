import * as v from 'valibot'
import type { AgendaItemId } from '../ids'
import { LIMITS } from '../model'
import { AGENDA_STEPS } from '../workshop/records'
import { idOf, number, shortText } from './fields'

/** What an item of an agenda says, by field. */
export const agendaItemFields = {
  step: v.nullable(v.picklist(AGENDA_STEPS)),
  name: shortText,
  task: shortText,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.agendaMinutes)),
}

/** Where a workshop is. */
export const agendaSchema = v.object({
  itemId: idOf<AgendaItemId>(),
  timer: v.variant('type', [
    v.object({ type: v.literal('running'), endsAt: number }),
    v.object({ type: v.literal('paused'), remaining: number }),
  ]),
})
