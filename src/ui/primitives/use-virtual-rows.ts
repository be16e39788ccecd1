import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, type CSSProperties, type RefObject } from 'react'

interface VirtualRowsOptions {
  /** One for each row, the same as long as the row is. */
  readonly keys: readonly string[]
  /** The element that scrolls; the rows begin at its top. */
  readonly scroller: RefObject<HTMLElement | null>
  /** Height of a row in px before it has been drawn. */
  readonly estimate: (index: number) => number
  /** The row that stays drawn wherever the list is scrolled to, e.g. the one with the focus. */
  readonly held?: number | undefined
}

/** What an element needs to be a drawn row: it stands where its row belongs and is measured. */
export interface RowPlace {
  readonly ref: (row: HTMLElement | null) => void
  readonly 'data-index': number
  readonly style: CSSProperties
}

interface VirtualRows {
  /** The rows that are drawn, in order. */
  readonly indexes: readonly number[]
  readonly placeOf: (index: number) => RowPlace
  /** Of the element in which the rows stand: as tall as all of them. */
  readonly contentStyle: CSSProperties
  readonly bringIntoView: (index: number) => void
}

const MARGIN = 6

/** A long list of which only the rows in view are drawn, with a few before and after them. */
export function useVirtualRows({ keys, scroller, estimate, held }: VirtualRowsOptions): VirtualRows {
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: MARGIN,
    useFlushSync: false,
    rangeExtractor: useCallback(
      (range: Range) => withHeld(defaultRangeExtractor(range), range, held),
      [held],
    ),
  })
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
    bringIntoView: (index) => virtualizer.scrollToIndex(index),
  }
}

function withHeld(indexes: number[], { count }: Range, held: number | undefined): number[] {
  if (held === undefined || held < 0 || held >= count || indexes.includes(held)) return indexes
  return [...indexes, held].sort((a, b) => a - b)
}
