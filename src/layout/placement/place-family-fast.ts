import { expectDefined } from '../../lib'
import type { Family, FamilyPlacement } from './family'

/**
 * The closed form of what dagre answers for one family: the children stand in a row, and the parent is centred
 * on the middle child's box, or between the two in the middle. A parent that would stick out before the first
 * child pushes the row along.
 */
export function placeFamilyFast(family: Family): FamilyPlacement {
  const { parent, children, gap } = family
  const starts = new Array<number>(children.length)
  let next = 0
  for (const [index, breadth] of children.entries()) {
    starts[index] = next
    next += breadth + gap
  }
  const centre = (index: number) =>
    expectDefined(starts[index], 'middle child') + expectDefined(children[index], 'middle child') / 2
  const last = children.length - 1
  const start = (centre(Math.floor(last / 2)) + centre(Math.ceil(last / 2))) / 2 - parent / 2
  if (start >= 0) return { parent: start, children: starts }
  return { parent: 0, children: starts.map((child) => child - start) }
}
