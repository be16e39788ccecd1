import type { Codec } from '../codec'
import { writeCalendar } from './write-calendar'

/** iCalendar is only written: it holds days, not a map. */
export const calendarCodec = { write: writeCalendar } satisfies Codec
