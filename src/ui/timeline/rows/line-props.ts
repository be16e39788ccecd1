import type { RowPlace } from '../../tree/use-virtual-rows'
import type { Scale } from '../axis/scale'
import type { Preview } from '../drag/use-bar-drag'
import type { TimelineRow } from './timeline-rows'

export interface LineProps<Type extends TimelineRow['type']> {
  readonly row: Extract<TimelineRow, { readonly type: Type }>
  readonly place: RowPlace
  readonly scale: Scale
  /** What a drag would change of it; null or absent: nothing. */
  readonly preview?: Preview | null
}

/** Is it the same line at the same place? Its properties are made anew whenever the list is drawn. */
export function isSameLine<Type extends TimelineRow['type']>(
  a: LineProps<Type>,
  b: LineProps<Type>,
): boolean {
  return (
    a.row === b.row &&
    a.scale === b.scale &&
    a.preview === b.preview &&
    a.place['data-index'] === b.place['data-index'] &&
    a.place.style.transform === b.place.style.transform
  )
}

/** What assistive technology hears of the place of a line. */
export function treeItemOf({ isHead, position, siblings }: TimelineRow) {
  return {
    role: 'treeitem',
    'aria-level': isHead ? 1 : 2,
    'aria-posinset': position,
    'aria-setsize': siblings,
  } as const
}
