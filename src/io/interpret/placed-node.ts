import type { NodeKind } from '../../domain'
import type { ForeignNode } from '../foreign-tree'

/** A foreign node that becomes a node of the map, with its place; parents stand before their children in any list. */
export interface PlacedNode {
  readonly source: ForeignNode
  readonly parent: PlacedNode | null
  /** In the parking lot. */
  readonly parked: boolean
  /** Kind by the place alone where it does not follow from the parent's, else null. */
  readonly placeKind: NodeKind | null
}
