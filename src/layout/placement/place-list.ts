import { cardOf, LIST_GROWTH, type Box } from '../box'
import type { ListSpacing } from '../protocol'
import { createGroup } from './child-group'

/** Puts children below each other in the list under a card, each indented and as high as its box. */
export function placeList<Id extends string>(
  box: Box<Id>,
  members: readonly Box<Id>[],
  { indent, gap }: ListSpacing,
): void {
  let next = box.input.height
  for (const child of members) {
    child.slot = next + gap
    child.away = indent
    child.across = child.slot + child.before
    next = child.slot + child.boxBreadth
  }
  box.list = members.length === 0 ? null : createGroup(cardOf(box, LIST_GROWTH), members)
}
