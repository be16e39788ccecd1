import type { DocumentReader, NodeId, PlainDate } from '../../../domain'
import { createBoxTree, createTextMeasurer, type TextMeasurer, type VisibleWindow } from '../../../layout'
import type { Rect } from '../../../lib'
import { createCardSizes, type CardSizes } from '../cards/size/card-sizes'
import { fontFamily, fontSettled, glyphWidth } from '../layout/fonts'
import { boxSource, spacingOf } from '../layout/map-boxes'

/** A whole map laid out for a picture: nothing is folded away. */
export interface PictureLayout extends VisibleWindow<NodeId> {
  readonly bounds: Rect
  readonly sizes: CardSizes
  readonly measurer: TextMeasurer
  /** Px that a text takes in a font, as CSS writes it. */
  readonly widthOf: (text: string, font: string) => number
  readonly family: string
}

/** Measures and places every card that is not parked; the same cards and places as on the screen. */
export async function layOutPicture(document: DocumentReader, today: PlainDate): Promise<PictureLayout> {
  await fontSettled()
  const widthOf = glyphWidth()
  const measurer = createTextMeasurer(widthOf)
  const family = fontFamily()
  const sizes = createCardSizes(() => ({ document, today }), measurer, family)
  const { arrangement } = document.meta
  const tree = createBoxTree<NodeId>(arrangement, spacingOf(arrangement))
  tree.refresh([], boxSource(document, { folded: new Set(), focusBranch: null }, sizes.of))
  const bounds = tree.bounds() ?? { x: 0, y: 0, width: 1, height: 1 }
  return { ...tree.window(bounds), bounds, sizes, measurer, widthOf, family }
}
