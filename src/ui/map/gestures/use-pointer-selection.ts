import { useReactFlow } from '@xyflow/react'
import { type MouseEvent, useRef } from 'react'
import type { NodeId } from '../../../domain'
import { type Editor, commands } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { clickNode, nodeOf } from '../../workspace/click-node'
import { useMap } from '../map-context'

/** Px that the pointer may move within a click. */
const CLICK_TOLERANCE_PX = 6
/** Ms within which a second tap of a finger on the same card edits it. */
const DOUBLE_TAP_MS = 350

function isWithin(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

/** What takes a press of its own; the map leaves it alone. */
const CONTROLS = 'textarea, input, button'

/** The node whose line to its parent, or the word on that line, an element is. */
function lineAt(editor: Editor, target: EventTarget): NodeId | null {
  const line = target instanceof Element ? target.closest('[data-edge-id]') : null
  const id = (line?.getAttribute('data-edge-id') ?? '') as NodeId
  return editor.store.getState().document.node(id)?.id ?? null
}

interface PointerOptions {
  /** The map is drawn on one canvas, which knows no elements. */
  readonly far: boolean
  /** The pointer went down on the map. */
  readonly onPress: () => void
}

/** What clicks on the map do: a double click edits a card, or writes an idea where there is none. The keyboard stays with the map. */
export function usePointer({ far, onPress }: PointerOptions) {
  const editor = useEditorInstance()
  const { layout } = useMap()
  const flow = useReactFlow()
  const pressed = useRef({ x: 0, y: 0 })
  const tapped = useRef<{ id: NodeId | null; time: number }>({ id: null, time: 0 })

  const nodeAt = (event: MouseEvent): NodeId | null => {
    if (far) return layout.hitTest(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }))
    return nodeOf(editor, event.target)
  }

  /** Not every browser makes a double click of two taps. */
  const isDoubleTap = (id: NodeId | null, { nativeEvent, timeStamp }: MouseEvent): boolean => {
    const { id: before, time } = tapped.current
    tapped.current = { id, time: timeStamp }
    const byFinger = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
    return byFinger && id !== null && id === before && timeStamp - time < DOUBLE_TAP_MS
  }

  return {
    // On the way down: the map's panning keeps the press from coming back up.
    onMouseDownCapture: (event: MouseEvent) => {
      pressed.current = { x: event.clientX, y: event.clientY }
      onPress()
      if (isWithin(event.target, 'textarea, input')) return
      event.preventDefault()
      editor.view.focus()
    },
    onClick: (event: MouseEvent) => {
      const { x, y } = pressed.current
      const dragged = Math.hypot(event.clientX - x, event.clientY - y) > CLICK_TOLERANCE_PX
      if (dragged || isWithin(event.target, CONTROLS)) return
      const line = lineAt(editor, event.target)
      if (line !== null) {
        if (isWithin(event.target, '[data-link-label]')) editor.execute(commands.openLink, { id: line })
        else editor.execute(commands.focusField, { field: 'support', id: line })
        return
      }
      const id = nodeAt(event)
      if (id === null) editor.execute(commands.clearSelection)
      else if (isDoubleTap(id, event)) editor.execute(commands.edit, { id })
      else clickNode(editor, id, event)
    },
    onDoubleClick: (event: MouseEvent) => {
      if (isWithin(event.target, `${CONTROLS}, [data-relation-id], [data-edge-id]`)) return
      const id = nodeAt(event)
      if (id !== null) editor.execute(commands.edit, { id })
      else if (editor.store.getState().ephemeral.choosing === null) editor.execute(commands.addIdea)
    },
  }
}
