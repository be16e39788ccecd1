import type { NodeRecord } from './model'

/** The fields that say below which node another one stands, and whether on the map or in the parking lot. */
const PARENT_FIELDS = ['parentId', 'parked'] as const satisfies (keyof NodeRecord)[]
/** Those, and the place among siblings. */
const POSITION_FIELDS = [...PARENT_FIELDS, 'orderKey'] as const satisfies (keyof NodeRecord)[]
/** All fields that make up a place; in a merge they are taken from one side as a whole. */
export const PLACE_FIELDS = [...POSITION_FIELDS, 'side', 'offset'] as const satisfies (keyof NodeRecord)[]

export type Place = Pick<NodeRecord, (typeof PLACE_FIELDS)[number]>

/** A node before and after a change; undefined: it did not or does not exist. */
interface NodeChange {
  readonly before: NodeRecord | undefined
  readonly after: NodeRecord | undefined
}

/** The place of a node without everything else. */
export function placeOf({ parentId, parked, orderKey, side, offset }: NodeRecord): Place {
  return { parentId, parked, orderKey, side, offset }
}

/** Does any of the fields differ? So does every field of a node that came or went. */
export function differsIn(fields: readonly (keyof NodeRecord)[], { before, after }: NodeChange): boolean {
  return fields.some((field) => before?.[field] !== after?.[field])
}

/** Did the node come, go, get another parent, or move into the parking lot or out of it? */
export function hasOtherParent(change: NodeChange): boolean {
  return differsIn(PARENT_FIELDS, change)
}

/** The same, or did it change places among its siblings? */
export function hasOtherPosition(change: NodeChange): boolean {
  return differsIn(POSITION_FIELDS, change)
}

/** The same, or does it stand on another side of its parent, or elsewhere by hand? */
export function hasOtherPlace(change: NodeChange): boolean {
  return differsIn(PLACE_FIELDS, change)
}
