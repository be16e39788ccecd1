import { LOOSE_KIND, nextKind, ROOT_KIND, type NodeKind } from '../../domain'

/** The kind of the headings below the first level. */
export const HEADING_KIND = nextKind(ROOT_KIND)

/** The kind that a heading says by its level, 1 for the highest. */
export function kindOfHeading(level: number): NodeKind {
  return level === 1 ? ROOT_KIND : HEADING_KIND
}

/** The kind that a node has by its place: below a parent (null: at the top) of the map or in the parking lot. */
export function kindOfPlace(parentKind: NodeKind | null, parked: boolean): NodeKind {
  if (parentKind !== null) return nextKind(parentKind)
  return parked ? LOOSE_KIND : ROOT_KIND
}
