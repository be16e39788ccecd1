import * as v from 'valibot'
import type { NodeId } from '../domain'
import { ROLES } from './roles'

const coordinate = v.pipe(v.number(), v.minValue(-1e7), v.maxValue(1e7))
const nodeId = v.custom<NodeId>((id) => typeof id === 'string' && id.length <= 100)

/** What everyone in a room knows of each other. Points are on the map, in px at zoom 1. */
export const presenceSchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(60)),
  /** 1 to 8, of the palette of branch colours. */
  colour: v.picklist([1, 2, 3, 4, 5, 6, 7, 8]),
  /** Set by the server. */
  role: v.optional(v.picklist(ROLES)),
  selection: v.pipe(v.array(nodeId), v.maxLength(50)),
  pointer: v.nullable(v.strictObject({ x: coordinate, y: coordinate })),
  /** What is in sight: the middle, and how much a px of the map is on the screen. */
  view: v.nullable(
    v.strictObject({
      x: coordinate,
      y: coordinate,
      zoom: v.pipe(v.number(), v.minValue(0.001), v.maxValue(100)),
    }),
  ),
})
export type Presence = v.InferOutput<typeof presenceSchema>
