import * as v from 'valibot'
import type { NodeId } from '../model'

const nodeId = v.custom<NodeId>((id) => typeof id === 'string')
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** Where the facilitator points: at a card, or (null) at the slide as a whole; x and y are shares of its width and height. */
const placeSchema = v.object({ nodeId: v.nullable(nodeId), x: share, y: share })

export type PointedPlace = v.InferOutput<typeof placeSchema>

/** What the facilitator's window says. */
const facilitatorSchema = v.variant('type', [
  /** Which slide is shown, by its node and part, and whether the screen is blank. */
  v.object({
    type: v.literal('show'),
    nodeId: v.nullable(nodeId),
    part: v.pipe(v.number(), v.integer()),
    isBlank: v.boolean(),
  }),
  v.object({ type: v.literal('point'), at: v.nullable(placeSchema) }),
  /** Who follows? A window that does answers `here`. */
  v.object({ type: v.literal('ask') }),
  v.object({ type: v.literal('end') }),
])

export type FacilitatorMessage = v.InferOutput<typeof facilitatorSchema>

/** What the projector's window says: that it is there, that it goes, and the keys of a presentation pressed in it. */
const projectorSchema = v.variant('type', [
  v.object({ type: v.literal('here') }),
  v.object({ type: v.literal('gone') }),
  v.object({ type: v.literal('turn'), by: v.picklist([1, -1]) }),
  v.object({ type: v.literal('blank') }),
])

export type ProjectorMessage = v.InferOutput<typeof projectorSchema>

/** Null: it is none of ours, or one of the other side. */
export function readFacilitatorMessage(data: unknown): FacilitatorMessage | null {
  const read = v.safeParse(facilitatorSchema, data)
  return read.success ? read.output : null
}

/** Null: it is none of ours, or one of the other side. */
export function readProjectorMessage(data: unknown): ProjectorMessage | null {
  const read = v.safeParse(projectorSchema, data)
  return read.success ? read.output : null
}
