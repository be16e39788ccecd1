import { useMemo, type RefObject } from 'react'
import type { TreeRow } from './tree-rows'
import { useVirtualRows, type RowPlace, type VirtualRows } from './use-virtual-rows'

/** What the element of a line takes over whole; its role is `treeitem`. */
export interface TreeLineProps extends RowPlace {
  readonly 'aria-level': number
  readonly 'aria-posinset': number
  readonly 'aria-setsize': number
  readonly 'aria-expanded': boolean | undefined
}

interface TreeLinesOptions<Row extends TreeRow> {
  readonly rows: readonly Row[]
  /** The line that comes into view, and stays drawn; null holds the first. */
  readonly activeId: Row['id'] | null
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>
  /** Height of a line until it has been drawn, and the space between two lines, in px. */
  readonly rowHeight: number
  readonly gap?: number
  /** Above the first line and below the last one, in px. */
  readonly padding?: number
}

interface TreeLines<Row extends TreeRow> extends Pick<VirtualRows, 'indexes' | 'contentStyle' | 'scrollTo'> {
  /** Index of the line that is held. */
  readonly held: number
  readonly lineOf: (row: Row, index: number) => TreeLineProps
}

/** The lines of a tree of which only those in view are drawn, and what ARIA says of each. */
export function useTreeLines<Row extends TreeRow>(options: TreeLinesOptions<Row>): TreeLines<Row> {
  const { rows, activeId, scroller, rowHeight, gap = 0, padding = 0 } = options
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const active = useMemo(() => (activeId === null ? -1 : ids.indexOf(activeId)), [ids, activeId])
  const held = Math.max(active, 0)
  const { placeOf, ...lines } = useVirtualRows({
    keys: ids,
    scroller,
    estimate: () => rowHeight,
    gap,
    paddingStart: padding,
    paddingEnd: padding,
    held: rows.length === 0 ? undefined : held,
  })
  return {
    ...lines,
    held,
    lineOf: (row, index) => ({
      ...placeOf(index),
      'aria-level': row.level,
      'aria-posinset': row.position,
      'aria-setsize': row.siblings,
      'aria-expanded': row.expanded ?? undefined,
    }),
  }
}
