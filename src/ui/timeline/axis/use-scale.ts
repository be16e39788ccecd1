import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { daysBetween, type NodeRecord } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import type { Zoom } from '../display'
import { spanOfDates } from '../rows/phases'
import type { TimelineRows } from '../rows/timeline-rows'
import { frameOf, scaleOf, xOf, type Scale } from './scale'

interface ScaleOptions {
  readonly lines: TimelineRows
  readonly zoom: Zoom
  /** In px. */
  readonly titleWidth: number
  readonly scroller: RefObject<HTMLElement | null>
}

/** Days before the first one that matters, when the timeline opens. */
const LEAD_DAYS = 4

/** The days that are drawn; what is in the middle stays there when they change, and the active bar is brought into sight. */
export function useScale({ lines: { span }, zoom, titleWidth, scroller }: ScaleOptions): Scale {
  const cycle = useEditor(({ document }) => document.meta.cycle)
  const today = useEditor((state) => state.today)
  const width = useWidth(scroller) - titleWidth
  const scale = useMemo(() => scaleOf({ cycle, today, span, zoom, width }), [cycle, today, span, zoom, width])
  const before = useRef<Scale | null>(null)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null || width <= 0) return
    const last = before.current
    before.current = scale
    if (last === null) {
      const { start, end } = frameOf(cycle, today)
      const first = zoom === 'cycle' || today < start || today > end ? start : today
      scrollTo(element, xOf(scale, first) - LEAD_DAYS * scale.dayWidth)
    } else if (last !== scale) {
      const middle = (element.scrollLeft + width / 2) / last.dayWidth
      const shifted = middle + daysBetween(scale.first, last.first)
      scrollTo(element, shifted * scale.dayWidth - width / 2)
    }
  }, [scale, width, zoom, cycle, today, scroller])
  const active = useEditor(({ document, session }) =>
    session.selection.active === null ? undefined : document.node(session.selection.active),
  )
  useLayoutEffect(
    () => bringIntoSight(active, { scale, width, element: scroller.current }),
    [active, scale, width, scroller],
  )
  return scale
}

/** Px between a bar and the border of what is seen. */
const SIGHT_MARGIN = 24

interface Sight {
  readonly scale: Scale
  readonly width: number
  readonly element: HTMLElement | null
}

function bringIntoSight(node: NodeRecord | undefined, { scale, width, element }: Sight): void {
  const span = node && spanOfDates(node)
  if (!span || !element || width <= 0) return
  const [start, end] = [xOf(scale, span.start), xOf(scale, span.due) + scale.dayWidth]
  const { scrollLeft } = element
  if (start < scrollLeft) scrollTo(element, start - SIGHT_MARGIN)
  else if (end > scrollLeft + width)
    scrollTo(element, Math.min(start - SIGHT_MARGIN, end + SIGHT_MARGIN - width))
}

function scrollTo(element: HTMLElement, left: number): void {
  element.scrollLeft = left
}

/** The inner width of an element, in px; 0 until it is drawn. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const observed = element.current
    if (observed === null) return
    const measure = () => setWidth(observed.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return width
}
