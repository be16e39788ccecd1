import { countedChildren, dotsOn, mapRoots, type DocumentReader, type NodeId } from '../../../domain'
import { childLimitOf } from '../../../editor'

/** Cards that stand below one parent, and how many of them the limits of the map allow. */
export interface CutFamily {
  readonly parentId: NodeId
  /** Most dots first. */
  readonly cards: readonly NodeId[]
  readonly limit: number
}

/** The objectives of each Big O. */
export function objectiveFamilies(document: DocumentReader): readonly CutFamily[] {
  return mapRoots(document).flatMap((root) => familyOf(document, root) ?? [])
}

/** The key results of each of the objectives that have more than they may. */
export function crowdedFamilies(
  document: DocumentReader,
  objectives: readonly NodeId[],
): readonly CutFamily[] {
  return objectives
    .flatMap((id) => familyOf(document, id) ?? [])
    .filter(({ cards, limit }) => cards.length > limit)
}

function familyOf(document: DocumentReader, parentId: NodeId): CutFamily | null {
  const counted = childLimitOf(document, parentId)
  if (counted === null) return null
  const cards = countedChildren(document, parentId).toSorted(
    (a, b) => dotsOn(document, b) - dotsOn(document, a),
  )
  return { parentId, cards, limit: counted.limit }
}

/** The cards that stay unless somebody chooses otherwise: those with most dots, as far as the limit goes. */
export function keptAtFirst(families: readonly CutFamily[]): readonly NodeId[] {
  return families.flatMap(({ cards, limit }) => cards.slice(0, limit))
}

/** How many cards of a family stay. */
export function keptIn({ cards }: CutFamily, kept: ReadonlySet<NodeId>): number {
  return cards.filter((id) => kept.has(id)).length
}
