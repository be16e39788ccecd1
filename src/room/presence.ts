import * as v from 'valibot'
import { ROOM_ROLES, type NodeId, type RoundId } from '../domain'

const coordinate = v.pipe(v.number(), v.minValue(-1e7), v.maxValue(1e7))
const nodeId = v.custom<NodeId>((id) => typeof id === 'string' && id.length <= 100)

/** What everyone in a room knows of each other: a `RoomMember`. */
export const presenceSchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(60)),
  /** Set by the server. */
  role: v.optional(v.picklist(ROOM_ROLES)),
  selection: v.pipe(v.array(nodeId), v.maxLength(50)),
  /** The round across devices in which the person has had a turn. */
  done: v.optional(v.custom<RoundId>((id) => typeof id === 'string' && id.length <= 100)),
  pointer: v.nullable(v.strictObject({ x: coordinate, y: coordinate })),
})
export type Presence = v.InferOutput<typeof presenceSchema>
