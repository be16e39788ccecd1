import type { DocumentReader, NodeId, NodeRecord, PlainDate } from '../../../../domain'
import type { TextMeasurer } from '../../../../layout'
import { cardContent, type CardContent } from './card-content'
import { cardSize, type CardSize } from './card-size'

/** Faces and sizes of cards, kept until the card is forgotten. */
export interface CardSizes {
  readonly of: (id: NodeId) => CardSize | null
  readonly faceOf: (id: NodeId) => CardContent | null
  /** Takes over a height that was really drawn, as long as record and text stay; false where it was foreseen. */
  correct(id: NodeId, height: number): boolean
  forget(ids: Iterable<NodeId>): void
  /** Measures everything anew, widths of characters included. */
  clear(): void
}

/** A document and the day on which it is looked at. */
export interface DocumentOnDay {
  readonly document: DocumentReader
  readonly today: PlainDate
}

/** Sizes of the cards of one document, measured in a font family when they are first asked for. */
export function createCardSizes(
  state: () => DocumentOnDay,
  measurer: TextMeasurer,
  family: string,
): CardSizes {
  const sizes = new Map<NodeId, CardSize>()
  /** Heights that cards really have, and what had been foreseen instead. */
  const drawn = new WeakMap<NodeRecord, { readonly foreseen: number; readonly height: number }>()

  const faceOf = (id: NodeId) => {
    const { document, today } = state()
    return cardContent(document, id, today)
  }

  function foreseen(face: CardContent): CardSize {
    return cardSize(face, { measurer, family, cycle: state().document.meta.cycle })
  }

  function sizeOf(face: CardContent): CardSize {
    const { width, height } = foreseen(face)
    const real = drawn.get(face.record)
    return { width, height: real?.foreseen === height ? real.height : height }
  }

  function of(id: NodeId): CardSize | null {
    const known = sizes.get(id)
    if (known) return known
    const face = faceOf(id)
    if (!face) return null
    const size = sizeOf(face)
    sizes.set(id, size)
    return size
  }

  return {
    of,
    faceOf,
    correct: (id, height) => {
      const [size, face] = [of(id), faceOf(id)]
      if (!size || !face || Math.abs(size.height - height) < 1) return false
      drawn.set(face.record, { foreseen: foreseen(face).height, height })
      sizes.set(id, { ...size, height })
      return true
    },
    forget: (ids) => {
      for (const id of ids) sizes.delete(id)
    },
    clear: () => {
      sizes.clear()
      measurer.clear()
    },
  }
}
