import { mainGrowth, type Box, type Forest } from '../box'
import type { Point } from '../../lib'
import { placeBox } from './place-box'
import type { Spacing } from '../protocol'

/**
 * Places the given boxes and, on the way to the roots, every box whose children's boxes changed; yields after each, and
 * between the steps that come before.
 */
export function* placeForest<Id extends string>(
  forest: Forest<Id>,
  spacing: Spacing,
  changed: ReadonlySet<Box<Id>>,
): Generator<void, void> {
  yield
  const waiting = countWaiting(changed)
  yield
  const placing = { forest, spacing, boxesInPass: countBoxes(waiting.keys()) }
  const stale = new Set(changed)
  const ready = [...changed].filter((box) => waiting.get(box) === 0)
  yield
  for (let box = ready.pop(); box !== undefined; box = ready.pop()) {
    const isChanged = stale.has(box) && placeBox(placing, box)
    const { parent } = box
    yield
    if (parent === null) continue
    if (isChanged) stale.add(parent)
    const left = (waiting.get(parent) ?? 0) - 1
    waiting.set(parent, left)
    if (left === 0) ready.push(parent)
  }
  forest.origins = stackRoots(forest, spacing.root)
}

/** The changed boxes and all above them, each with the number of its children that come before it. */
function countWaiting<Id extends string>(changed: ReadonlySet<Box<Id>>): Map<Box<Id>, number> {
  const waiting = new Map<Box<Id>, number>()
  for (const start of changed) {
    let box = start
    if (waiting.has(box)) continue
    waiting.set(box, 0)
    while (box.parent !== null) {
      const { parent } = box
      const count = waiting.get(parent)
      waiting.set(parent, (count ?? 0) + 1)
      if (count !== undefined) break
      box = parent
    }
  }
  return waiting
}

function countBoxes<Id extends string>(boxes: Iterable<Box<Id>>): number {
  let count = 0
  for (const box of boxes) count += 1 + (box.input.folded ? 0 : box.children.length)
  return count
}

/** Roots stand below each other, centred on x = 0; the middle of the first card is the middle of the map. */
function stackRoots<Id extends string>(forest: Forest<Id>, gap: number): ReadonlyMap<Box<Id>, Point> {
  const isDown = mainGrowth(forest) === 'down'
  const origins = new Map<Box<Id>, Point>()
  let top: number | null = null
  for (const root of forest.roots) {
    const { width, height, offset } = root.input
    const above = isDown ? 0 : root.before
    const y: number = top === null ? -height / 2 : top + above
    top = y - above + (isDown ? root.boxLength : root.boxBreadth) + gap
    const away = offset?.away ?? 0
    const down = offset?.down ?? 0
    origins.set(root, { x: -width / 2 + (isDown ? down : away), y: y + (isDown ? away : down) })
  }
  return origins
}
