import * as v from 'valibot'
import { ARRANGEMENTS, LIMITS, RULE_LEVELS, STAGES, type Cycle, type Meta } from '../model'
import { agendaSchema } from './agenda-schema'
import { count, date, number, shortText, text } from './fields'

const cycle = v.pipe(
  v.object({ start: date, end: date }),
  v.check(({ start, end }: Cycle) => start <= end),
)

const ruleSetting = v.object({
  level: v.nullable(v.picklist(['off', ...RULE_LEVELS])),
  options: v.record(v.string(), number),
})

/** The one record about the map as a whole. */
export const metaSchema: v.GenericSchema<unknown, Meta> = v.object({
  id: v.literal('meta'),
  title: v.nullable(text(LIMITS.title)),
  cycle: v.nullable(cycle),
  stage: v.picklist(STAGES),
  arrangement: v.picklist(ARRANGEMENTS),
  profile: shortText,
  basedOn: v.optional(v.nullable(shortText), null),
  ruleSettings: v.record(v.string(), ruleSetting),
  cadence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  peak: v.optional(v.nullable(v.object({ objectives: count, keyResults: count })), null),
  // A timer that cannot be read never takes the settings of the map with it.
  agenda: v.fallback(v.optional(v.nullable(agendaSchema), null), null),
  committedAt: v.optional(v.nullable(number), null),
})
