import * as v from 'valibot'
import { parseOrderKey, type OrderKey } from '../../lib'
import { isPlainDate } from '../dates'
import { ARRANGEMENTS, LIMITS, NODE_KINDS, STAGES, type Cycle, type PlainDate } from '../model'
import type { DocumentContent } from '../ports'

const LONGEST_ID = 100
const LONGEST_ORDER_KEY = 10_000

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
const shortText = text(LIMITS.shortText)
const number = v.pipe(v.number(), v.finite())
const date = v.custom<PlainDate>((input) => typeof input === 'string' && isPlainDate(input))
const orderKey = v.custom<OrderKey>(
  (input) => typeof input === 'string' && input.length <= LONGEST_ORDER_KEY && parseOrderKey(input) !== null,
)

/** An id: some characters, none of them white space (lists of ids are separated by it). */
function idOf<Id extends string>(longest = LONGEST_ID) {
  return v.custom<Id>((input) => typeof input === 'string' && input.length <= longest && /^\S+$/u.test(input))
}

/** The id of a record of which there is one for each of two names: `name:name`. */
function pairIdOf<Id extends string>() {
  return v.custom<Id>(
    (input) => typeof input === 'string' && input.length <= LONGEST_ID + 1 + LIMITS.shortText,
  )
}

const cycle = v.pipe(
  v.object({ start: date, end: date }),
  v.check(({ start, end }: Cycle) => start <= end),
)
const confidence = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
const metric = v.variant('type', [
  v.object({
    type: v.literal('range'),
    baseline: v.nullable(number),
    target: v.nullable(number),
    current: v.nullable(number),
    unit: shortText,
  }),
  v.object({
    type: v.literal('band'),
    lower: v.nullable(number),
    upper: v.nullable(number),
    current: v.nullable(number),
    unit: shortText,
  }),
  v.object({ type: v.literal('milestone'), reached: v.boolean() }),
])

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const ruleSetting = v.object({
  level: v.nullable(v.picklist(['off', 'block', 'warn', 'advise', 'ask'])),
  options: v.record(v.string(), number),
})

const meta = v.object({
  id: v.literal('meta'),
  title: v.nullable(text(LIMITS.title)),
  cycle: v.nullable(cycle),
  stage: v.picklist(STAGES),
  arrangement: v.picklist(ARRANGEMENTS),
  profile: shortText,
  basedOn: v.optional(v.nullable(shortText), null),
  ruleSettings: v.record(v.string(), ruleSetting),
  cadence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fullest: v.optional(v.nullable(v.object({ objectives: count, keyResults: count })), null),
})

const nodeId = idOf<DocumentContent['nodes'][number]['id']>()

const node = v.object({
  id: nodeId,
  parentId: v.nullable(nodeId),
  orderKey,
  kind: v.picklist(NODE_KINDS),
  title: text(LIMITS.title),
  note: text(LIMITS.note),
  owner: v.nullable(shortText),
  start: v.nullable(date),
  due: v.nullable(date),
  done: v.boolean(),
  effort: v.nullable(v.pipe(number, v.minValue(0), v.maxValue(100))),
  effortLocked: v.boolean(),
  confidence: v.nullable(confidence),
  metric: v.nullable(metric),
  stretch: v.nullable(number),
  commitment: v.nullable(v.picklist(['committed', 'aspirational'])),
  role: v.nullable(v.picklist(['guard', 'lead', 'lag'])),
  colour: v.nullable(v.picklist([1, 2, 3, 4, 5, 6, 7, 8])),
  side: v.nullable(v.picklist(['start', 'end'])),
  offset: v.nullable(v.object({ away: number, down: number })),
  phase: v.nullable(shortText),
  agreed: v.optional(v.nullable(v.object({ title: text(LIMITS.title), target: v.nullable(number) })), null),
  parked: v.nullable(v.object({ reason: shortText })),
})

/** The tables of a document of the present version, record by record; fields that we do not know are left out. */
export const contentSchema: v.GenericSchema<unknown, DocumentContent> = v.object({
  meta: v.pipe(v.array(meta), v.length(1)),
  nodes: v.pipe(v.array(node), v.maxLength(LIMITS.nodes)),
  relations: v.array(
    v.object({
      id: idOf<DocumentContent['relations'][number]['id']>(),
      from: nodeId,
      to: nodeId,
      label: shortText,
    }),
  ),
  checkIns: v.array(
    v.object({
      id: idOf<DocumentContent['checkIns'][number]['id']>(),
      nodeId,
      date,
      value: v.nullable(number),
      confidence: v.nullable(confidence),
      note: text(LIMITS.note),
    }),
  ),
  ratings: v.array(
    v.object({
      id: pairIdOf<DocumentContent['ratings'][number]['id']>(),
      nodeId,
      rater: shortText,
      strength: v.nullable(v.picklist([0, 1, 2, 3])),
      because: text(LIMITS.note),
    }),
  ),
  dismissals: v.array(
    v.object({
      id: pairIdOf<DocumentContent['dismissals'][number]['id']>(),
      nodeId,
      ruleId: shortText,
      evidenceHash: shortText,
      relatedIds: text(LIMITS.note),
      reason: shortText,
      answer: v.optional(v.nullable(v.object({ said: v.picklist(['yes', 'no', 'unsure']), date })), null),
    }),
  ),
})
