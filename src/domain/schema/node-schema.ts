import * as v from 'valibot'
import { LIMITS, NODE_KINDS, type NodeRecord } from '../model'
import { confidence, date, nodeId, number, orderKey, shortText, text } from './fields'

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

/** Pixels from a node's own place; what lies farther off than any map reaches is brought within bounds. */
const distance = v.pipe(
  number,
  v.transform((pixels) => Math.min(Math.max(pixels, -LIMITS.offset), LIMITS.offset)),
)

/** What a card plans. */
export const planSchema = {
  title: text(LIMITS.title),
  kind: v.picklist(NODE_KINDS),
  parentId: v.nullable(nodeId),
  owner: v.nullable(shortText),
  start: v.nullable(date),
  due: v.nullable(date),
  metric: v.nullable(metric),
  effort: v.nullable(v.pipe(number, v.minValue(0), v.maxValue(100))),
  commitment: v.nullable(v.picklist(['committed', 'aspirational'])),
}

/** A value of the plan in the log. */
export const loggedValue = v.nullable(v.union([text(LIMITS.title), number, metric]))

/** One card of the map. */
export const nodeSchema: v.GenericSchema<unknown, NodeRecord> = v.object({
  id: nodeId,
  parentId: planSchema.parentId,
  orderKey,
  kind: planSchema.kind,
  title: planSchema.title,
  note: text(LIMITS.note),
  owner: planSchema.owner,
  start: planSchema.start,
  due: planSchema.due,
  done: v.boolean(),
  effort: planSchema.effort,
  effortLocked: v.boolean(),
  confidence: v.nullable(confidence),
  metric: planSchema.metric,
  stretch: v.nullable(number),
  commitment: planSchema.commitment,
  role: v.nullable(v.picklist(['guard', 'lead', 'lag'])),
  colour: v.nullable(v.picklist([1, 2, 3, 4, 5, 6, 7, 8])),
  side: v.nullable(v.picklist(['start', 'end'])),
  offset: v.nullable(v.object({ away: distance, down: distance })),
  phase: v.nullable(shortText),
  parked: v.nullable(v.object({ reason: shortText })),
})
