import { groupIndex, type Box, type Forest } from '../box'
import { OPPOSITE } from '../frame'
import type { Direction } from '../../lib'
import { growthOf } from './locate'

/**
 * Where an arrow key leads from a card of a list, or into the list of a card: up and down to what stands next above or
 * below, toward the root to the parent, away from it to the first child. Null where no list has to do with it.
 */
export function throughList<Id extends string>(
  forest: Forest<Id>,
  box: Box<Id>,
  direction: Direction,
): Box<Id> | null {
  const first = box.list?.children[0] ?? null
  const growth = growthOf(forest, box)
  if (direction === 'down') return first ?? (box.listed ? nextBelow(box) : null)
  if (direction === 'up') return box.listed ? nextAbove(box) : endOfListAbove(forest, box)
  if (growth === 'down') return null
  if (direction === growth) return box.groups.some(({ children }) => children.length > 0) ? null : first
  return box.listed && direction === OPPOSITE[growth] ? box.parent : null
}

/** The next card in the list after all that is listed below this one; null at the end of the list. */
function nextBelow<Id extends string>(box: Box<Id>): Box<Id> | null {
  for (let current = box; current.listed && current.parent !== null; current = current.parent) {
    const next = siblingInList(current, 1)
    if (next !== null) return next
  }
  return null
}

/** What is listed last below the sibling before, or else the parent. */
function nextAbove<Id extends string>(box: Box<Id>): Box<Id> | null {
  const before = siblingInList(box, -1)
  return before === null ? box.parent : lastListed(before)
}

/** The end of the list of the sibling above, where it has one. */
function endOfListAbove<Id extends string>(forest: Forest<Id>, box: Box<Id>): Box<Id> | null {
  const { parent } = box
  if (parent === null || growthOf(forest, box) === 'down') return null
  const row = parent.groups[groupIndex(forest, box)]?.children ?? []
  const above = row[row.indexOf(box) - 1]
  return above === undefined || above.list === null || above.input.offset !== null ? null : lastListed(above)
}

function siblingInList<Id extends string>(box: Box<Id>, by: 1 | -1): Box<Id> | null {
  const row = box.parent?.list?.children ?? []
  return row[row.indexOf(box) + by] ?? null
}

function lastListed<Id extends string>(box: Box<Id>): Box<Id> {
  let last = box
  for (let next = last.list?.children.at(-1); next !== undefined; next = last.list?.children.at(-1))
    last = next
  return last
}
