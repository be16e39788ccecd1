import { useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import { addDays, movedDates, type Dates, type MovedEnd, type NodeId, type NodeRecord } from '../../../domain'
import { commands, isSelected, type Editor } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { nodeOf } from '../../workspace/click-node'
import { followDrag } from '../../workspace/follow-drag'
import { dayAt, xOf, type Scale } from '../axis/scale'
import { spanOfDates } from '../rows/phases'
import { scrollSideways } from './scroll-sideways'

/** Of an element by which a bar is dragged: what of it moves, or, where it has no dates yet, that it gets some. */
export const GRIP_ATTRIBUTE = 'data-grip'
export type Grip = MovedEnd | 'place' | 'draw'

/** What a drag would change. */
export type Preview = { readonly ids: ReadonlySet<NodeId> } & (
  | { readonly type: 'move'; readonly by: number; readonly end: MovedEnd }
  | { readonly type: 'give'; readonly dates: Dates }
)

/** The dates of a node as a drag would leave them. */
export function datesIn(preview: Preview | null, node: NodeRecord): Dates {
  if (preview === null) return node
  return preview.type === 'give' ? preview.dates : movedDates(node, preview.by, preview.end)
}

interface BarDragParts {
  readonly scale: Scale
  readonly scroller: RefObject<HTMLElement | null>
  /** The element whose left border is the first day. */
  readonly tracks: RefObject<HTMLElement | null>
}

export interface BarDrag {
  readonly preview: Preview | null
  readonly onPointerDown: (event: ReactPointerEvent) => void
}

/** Bars dragged and resized by the pointer, and dates given to what has none; Escape calls it off. */
export function useBarDrag({ scale, scroller, tracks }: BarDragParts): BarDrag {
  const editor = useEditorInstance()
  const [preview, setPreview] = useState<Preview | null>(null)
  return {
    preview,
    onPointerDown: (event) => {
      const [frame, days] = [scroller.current, tracks.current]
      const pressed = frame && days && pressedAt(editor, event)
      if (!pressed) return
      const dayOf = (x: number) => x - days.getBoundingClientRect().left
      const from = dayOf(event.clientX)
      let shown: Preview | null = null
      followDrag(event, {
        move: ({ clientX }, signal) => {
          const show = () => {
            shown = previewOf(editor, pressed, { scale, from, to: dayOf(clientX) })
            setPreview(shown)
          }
          show()
          scrollSideways(frame, {
            x: clientX,
            from: event.clientX,
            left: frame.clientWidth - visibleWidth(frame, days),
            signal,
            show,
          })
        },
        drop: () => {
          if (shown !== null) drop(editor, shown)
        },
        end: () => setPreview(null),
      })
    },
  }
}

/** What the titles leave of the window for bars, in px. */
function visibleWidth(frame: HTMLElement, days: HTMLElement): number {
  const title = parseFloat(getComputedStyle(days).left)
  return frame.clientWidth - (Number.isNaN(title) ? 0 : title)
}

interface Pressed {
  readonly id: NodeId
  readonly grip: Grip
}

/** The bar that is pressed, and by what; null beside any. A finger drags by what is made for it, and scrolls elsewhere. */
function pressedAt(editor: Editor, { target, button, pointerType }: ReactPointerEvent): Pressed | null {
  if (button !== 0 || !(target instanceof Element) || target.closest('textarea, input') !== null) return null
  const element = target.closest<HTMLElement>(`[${GRIP_ATTRIBUTE}]`)
  const grip = element?.getAttribute(GRIP_ATTRIBUTE) as Grip | null | undefined
  const id = nodeOf(editor, target)
  if (id === null || !grip) return null
  const isForMouse = grip === 'draw' || (grip === 'place' && element?.tagName !== 'BUTTON')
  return isForMouse && pointerType !== 'mouse' ? null : { id, grip }
}

interface Way {
  readonly scale: Scale
  /** In px from the first day. */
  readonly from: number
  readonly to: number
}

/** Days of what is given dates by being placed on the first of them. */
const PLACED_DAYS = 7

function previewOf(editor: Editor, { id, grip }: Pressed, { scale, from, to }: Way): Preview | null {
  if (grip === 'place') {
    const start = dayAt(scale, to)
    if (to < 0) return null
    return { type: 'give', ids: new Set([id]), dates: { start, due: addDays(start, PLACED_DAYS - 1) } }
  }
  if (grip === 'draw') {
    const [a, b] = [dayAt(scale, from), dayAt(scale, to)]
    return { type: 'give', ids: new Set([id]), dates: a <= b ? { start: a, due: b } : { start: b, due: a } }
  }
  const by = Math.round((to - from) / scale.dayWidth)
  return { type: 'move', ids: new Set(movedWith(editor, id, grip)), by, end: grip }
}

/** Everything selected moves with a bar that is part of it; by its end each bar goes alone. */
function movedWith(editor: Editor, id: NodeId, grip: MovedEnd): readonly NodeId[] {
  const { document, session } = editor.store.getState()
  if (grip !== 'both' || !isSelected(session.selection, id)) return [id]
  return session.selection.ids.filter((selected) => {
    const node = document.node(selected)
    return node !== undefined && spanOfDates(node) !== null
  })
}

function drop(editor: Editor, preview: Preview): void {
  const ids = [...preview.ids]
  const [id] = ids
  if (id === undefined) return
  if (preview.type === 'give') editor.execute(commands.setDates, { id, dates: preview.dates })
  else if (preview.by !== 0) editor.execute(commands.moveDates, { ids, by: preview.by, end: preview.end })
  if (ids.length === 1) editor.execute(commands.select, { ids })
}

/** Where a span is drawn, in px. */
export function placeOf(
  scale: Scale,
  dates: Dates,
): { readonly left: number; readonly width: number } | null {
  const span = spanOfDates(dates)
  if (span === null) return null
  const left = xOf(scale, span.start)
  return { left, width: Math.max(scale.dayWidth, xOf(scale, span.due) + scale.dayWidth - left) }
}
