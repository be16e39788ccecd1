import { useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import { topmost, type NodeId } from '../../../domain'
import { commands, dropRefusal, isSelected, type Editor, type Message } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { nodeOf } from '../../workspace/click-node'
import { followDrag } from '../../workspace/follow-drag'
import type { OutlineRow } from '../use-outline-rows'
import { dropMove, dropSideAt, type DropSide } from './drop-place'
import { scrollAtEdges } from './scroll-at-edges'

/** Of an element by which a finger drags its line; a mouse drags it by any part. */
export const DRAG_HANDLE_ATTRIBUTE = 'data-drag-handle'

/** Where dragged lines would be dropped. */
export interface DropTarget {
  readonly id: NodeId
  readonly side: DropSide
  /** Why they cannot; null where they can. */
  readonly refusal: Message | null
  /** Of the line among the others: its top and height, and where its words begin, in px. */
  readonly place: { readonly top: number; readonly height: number; readonly left: number }
}

export interface LineDrag {
  /** Null while nothing is dragged, and beside the lines. */
  readonly target: DropTarget | null
  readonly onPointerDown: (event: ReactPointerEvent) => void
}

/** Lines dragged by the pointer; Escape calls it off. `rows` are the lines that show, `scroller` the element that holds them. */
export function useLineDrag(rows: readonly OutlineRow[], scroller: RefObject<HTMLElement | null>): LineDrag {
  const editor = useEditorInstance()
  const [target, setTarget] = useState<DropTarget | null>(null)
  return {
    target,
    onPointerDown: (event) => {
      const id = draggableAt(editor, event)
      if (id !== null && scroller.current !== null)
        listen({ editor, rows, scroller: scroller.current, show: setTarget }, id, event)
    },
  }
}

/** The node whose line is pressed where it can be dragged. */
function draggableAt(editor: Editor, { target, button, pointerType }: ReactPointerEvent): NodeId | null {
  if (button !== 0 || !(target instanceof Element) || target.closest('textarea, input, button') !== null)
    return null
  if (pointerType !== 'mouse' && target.closest(`[${DRAG_HANDLE_ATTRIBUTE}]`) === null) return null
  return nodeOf(editor, target)
}

interface Drag {
  readonly editor: Editor
  readonly rows: readonly OutlineRow[]
  readonly scroller: HTMLElement
  readonly show: (target: DropTarget | null) => void
}

/** Lines follow the pointer until it is let go. */
function listen(drag: Drag, id: NodeId, press: ReactPointerEvent): void {
  const { editor, scroller, show } = drag
  let dragged: readonly NodeId[] | null = null
  let target: DropTarget | null = null
  followDrag(press, {
    move: (event, signal) => {
      dragged ??= draggedWith(editor, id)
      target = targetAt(drag, dragged, event)
      show(target)
      scrollAtEdges(scroller, event.clientY, signal)
    },
    drop: () => {
      if (dragged !== null && target !== null) dropOn(drag, dragged, target)
    },
    end: () => show(null),
  })
}

/** Everything selected travels when the line is part of it, else the line alone. */
function draggedWith(editor: Editor, id: NodeId): readonly NodeId[] {
  const { document, session } = editor.store.getState()
  return topmost(document, isSelected(session.selection, id) ? session.selection.ids : [id])
}

function targetAt(
  { editor, rows, scroller }: Drag,
  dragged: readonly NodeId[],
  at: PointerEvent,
): DropTarget | null {
  const under = scroller.ownerDocument.elementFromPoint(at.clientX, at.clientY)
  const element = under?.closest<HTMLElement>('[role="treeitem"]') ?? null
  if (element === null || !scroller.contains(element)) return null
  const row = rows.find(({ id }) => id === element.dataset['nodeId'])
  if (row === undefined) return null
  const { top, height } = element.getBoundingClientRect()
  const side = dropSideAt(row, (at.clientY - top) / height)
  const { document } = editor.store.getState()
  const { parentId } = dropMove(document, row, side)
  return {
    id: row.id,
    side,
    refusal: dropRefusal(document, new Set(dragged), parentId),
    place: placeOf(element),
  }
}

function placeOf(line: HTMLElement): DropTarget['place'] {
  const words = line.querySelector<HTMLElement>('[data-words]')
  const frame = line.parentElement?.getBoundingClientRect()
  const { top, height } = line.getBoundingClientRect()
  return {
    top: top - (frame?.top ?? 0),
    height,
    left: (words?.getBoundingClientRect().left ?? 0) - (frame?.left ?? 0),
  }
}

function dropOn({ editor, rows }: Drag, ids: readonly NodeId[], { id, side, refusal }: DropTarget): void {
  const row = rows.find((candidate) => candidate.id === id)
  if (row === undefined) return
  if (refusal !== null) editor.execute(commands.announceRefusal, { reason: refusal })
  else editor.execute(commands.drop, { ids, ...dropMove(editor.store.getState().document, row, side) })
}
