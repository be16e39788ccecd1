import type { Rect } from '../../../lib'

/** The bars above a view. All places are px of the window. */
export interface Bars {
  /** Called with the element that holds them when it is drawn. */
  readonly attach: (element: HTMLElement | null) => void
  /** How far down bars reach over a span of the view: the lower end of the lowest one; null where there is none. */
  readonly bottomOver: (span: Pick<Rect, 'x' | 'width'>) => number | null
}

/** The bars of one workspace; without effect until they are drawn. */
export function createBars(): Bars {
  let holder: HTMLElement | null = null
  return {
    attach: (element) => {
      holder = element
    },
    bottomOver: ({ x, width }) => {
      // Without bars the page need not lay itself out to answer.
      const rects = Array.from(holder?.children ?? [], (bar) => bar.getBoundingClientRect())
      const over = rects.filter(({ left, right }) => left < x + width && right > x)
      return over.length === 0 ? null : Math.max(...over.map(({ bottom }) => bottom))
    },
  }
}
