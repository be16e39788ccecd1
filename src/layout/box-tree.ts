import { createForest } from './box'
import { gapAt, gapBeside } from './query/gap'
import { growthOf, locate, locateBranch, paintedBounds } from './query/locate'
import { hitTest, visitOverview, queryWindow } from './query/query'
import { placeForest } from './placement/place-forest'
import type { Arrangement, BoxSource, BoxTree, Spacing } from './protocol'
import { readChanges } from './read-changes'
import { neighbour } from './query/neighbour'

/**
 * An empty tree of boxes. The arrangement and the gaps are for life: another arrangement is another tree.
 * The middle of the first root's card is the map's origin, and the other roots stand below it.
 */
export function createBoxTree<Id extends string>(arrangement: Arrangement, spacing: Spacing): BoxTree<Id> {
  const forest = createForest<Id>(arrangement)

  function* refreshInSteps(changed: Iterable<Id>, source: BoxSource<Id>): Generator<void, void> {
    yield* placeForest(forest, spacing, yield* readChanges(forest, changed, source))
  }

  return {
    arrangement,
    refreshInSteps,
    refresh(changed, source) {
      const steps = refreshInSteps(changed, source)
      while (steps.next().done !== true);
    },
    rectOf(id) {
      const box = forest.boxes.get(id)
      return box === undefined ? null : locate(forest, box)
    },
    growthOf(id) {
      const box = forest.boxes.get(id)
      return box === undefined ? null : growthOf(forest, box)
    },
    isListed: (id) => forest.boxes.get(id)?.listed === true,
    bounds: () => paintedBounds(forest),
    branchBounds(id) {
      const box = forest.boxes.get(id)
      return box === undefined ? null : locateBranch(forest, box)
    },
    window: (rect) => queryWindow(forest, rect),
    at: (point) => hitTest(forest, point),
    gapAt: (point, slack) => gapAt(forest, point, slack),
    gapBeside(root, point) {
      const box = forest.boxes.get(root)
      return box === undefined ? null : gapBeside(forest, box, point)
    },
    neighbour(id, direction) {
      const box = forest.boxes.get(id)
      return box === undefined ? null : (neighbour(forest, box, direction)?.id ?? null)
    },
    overview: (window, scale, visit) => visitOverview(forest, { window, scale }, visit),
  }
}
