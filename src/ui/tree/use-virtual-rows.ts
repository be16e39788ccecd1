import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, type CSSProperties, type RefObject } from 'react'

interface VirtualRowsOptions {
  /** One for each row, the same as long as the row is. */
  readonly keys: readonly string[]
  /** The element that scrolls; the rows begin at its top. */
  readonly scroller: RefObject<HTMLElement | null>
  /** Height of a row in px before it has been drawn. */
  readonly estimate: (index: number) => number
  /** Between two rows, in px. */
  readonly gap?: number
  /** Before the first row, in px: room for a heading that stays in sight. */
  readonly paddingStart?: number
  /** After the last row, in px. */
  readonly paddingEnd?: number
  /** The row that comes into view, and stays drawn wherever the list is scrolled to then, e.g. the one with the focus. */
  readonly held?: number | undefined
}

/** What an element needs to be a drawn row: it stands where its row belongs and is measured. */
export interface RowPlace {
  readonly ref: (row: HTMLElement | null) => void
  readonly 'data-index': number
  readonly style: CSSProperties
}

export interface VirtualRows {
  /** The rows that are drawn, in order. */
  readonly indexes: readonly number[]
  readonly placeOf: (index: number) => RowPlace
  /** Of the element in which the rows stand: as tall as all of them. */
  readonly contentStyle: CSSProperties
  /** Brings a row into view: by as little as it takes, or to the middle. */
  readonly scrollTo: (index: number, align: 'auto' | 'center') => void
}

const OVERSCAN = 6
/** Within so many frames rows that come into view are measured, and those behind them stand elsewhere. */
const FRAMES_TO_MEASURE = 4

/** A long list of which only the rows in view are drawn, with a few before and after them. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { keys, scroller, estimate, gap = 0, paddingStart = 0, paddingEnd = 0, held } = options
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: OVERSCAN,
    gap,
    paddingStart,
    paddingEnd,
    scrollPaddingStart: paddingStart,
    useFlushSync: false,
    rangeExtractor: useCallback(
      (range: Range) => withHeld(defaultRangeExtractor(range), range, held),
      [held],
    ),
  })
  useEffect(() => {
    if (held === undefined) return
    let frames = FRAMES_TO_MEASURE
    let frame = 0
    const show = () => {
      virtualizer.scrollToIndex(held, { align: 'auto' })
      frames -= 1
      if (frames > 0) frame = requestAnimationFrame(show)
    }
    show()
    return () => cancelAnimationFrame(frame)
  }, [held, virtualizer])
  const items = virtualizer.getVirtualItems()
  const starts = new Map(items.map(({ index, start }) => [index, start]))
  return {
    indexes: items.map(({ index }) => index),
    placeOf: (index) => ({
      ref: virtualizer.measureElement,
      'data-index': index,
      style: {
        position: 'absolute',
        insetInline: 0,
        top: 0,
        transform: `translateY(${starts.get(index) ?? 0}px)`,
      },
    }),
    contentStyle: { position: 'relative', height: virtualizer.getTotalSize() },
    scrollTo: (index, align) => virtualizer.scrollToIndex(index, { align }),
  }
}

function withHeld(indexes: number[], { count }: Range, held: number | undefined): number[] {
  if (held === undefined || held < 0 || held >= count || indexes.includes(held)) return indexes
  return [...indexes, held].sort((a, b) => a - b)
}
