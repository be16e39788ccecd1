import * as v from 'valibot'
import { LIMITS } from '../model'
import type { AgendaItemFields } from '../workshop/records'
import { agendaItemFields } from './agenda-schema'

const items = v.pipe(v.array(v.object(agendaItemFields)), v.minLength(1), v.maxLength(LIMITS.agendaItems))

/** Items of an agenda from foreign data; null where they are none, too many, or take no time or too much. */
export function parseAgendaItems(data: unknown): readonly AgendaItemFields[] | null {
  const read = v.safeParse(items, data)
  return read.success ? read.output : null
}
