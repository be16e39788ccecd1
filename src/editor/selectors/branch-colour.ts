import { ancestors, type BranchColour, type DocumentReader, type NodeId } from '../../domain'
import { memoize } from '../memoize'

const COLOURS: readonly BranchColour[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** Places of siblings by id; a list that a document has handed out never changes. */
const placesIn = memoize(
  (ids: readonly NodeId[]): ReadonlyMap<NodeId, number> => new Map(ids.map((id, index) => [id, index])),
)

/**
 * The colour of the branch that the node belongs to: the one given to it or to its nearest ancestor that has
 * one, else the turn of its branch among the children of the root. Null for a root without a colour.
 */
export function branchColourOf(document: DocumentReader, id: NodeId): BranchColour | null {
  const path = [id, ...ancestors(document, id)]
  for (const step of path) {
    const colour = document.node(step)?.colour ?? null
    if (colour !== null) return colour
  }
  const [root, branch] = [path.at(-1), path.at(-2)]
  if (root === undefined || branch === undefined) return null
  const place = placesIn(document.children(root)).get(branch)
  return place === undefined ? null : (COLOURS[place % COLOURS.length] ?? null)
}
