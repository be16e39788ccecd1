import { useReactFlow } from '@xyflow/react'
import { useRef, type MouseEvent } from 'react'
import type { NodeId } from '../../domain'
import { commands, type Editor } from '../../editor'
import { useEditorInstance } from '../hooks/editor'
import { useMap } from './map-context'
import { focusSink } from './sink-focus'

/** Px that the pointer may tremble within a click. */
const THRESHOLD = 6

function isWithin(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

/** The node whose card holds an element of the page. */
function cardAt(editor: Editor, target: EventTarget): NodeId | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-node-id]') : null
  const id = (card?.dataset.nodeId ?? '') as NodeId
  return editor.store.getState().document.node(id)?.id ?? null
}

interface PointerOptions {
  /** The map is drawn on one canvas, which knows no elements. */
  readonly far: boolean
  /** The pointer went down on the map. */
  readonly onPress: () => void
}

/** What clicking the map does: select, add to the selection, clear it. The keyboard stays with the map. */
export function usePointer({ far, onPress }: PointerOptions) {
  const editor = useEditorInstance()
  const { layout } = useMap()
  const flow = useReactFlow()
  const pressed = useRef({ x: 0, y: 0 })

  const nodeAt = (event: MouseEvent): NodeId | null => {
    if (far) return layout.at(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }))
    return cardAt(editor, event.target)
  }

  return {
    // On the way down: the map's panning keeps the press from coming back up.
    onMouseDownCapture: (event: MouseEvent) => {
      pressed.current = { x: event.clientX, y: event.clientY }
      onPress()
      if (isWithin(event.target, 'textarea, input')) return
      event.preventDefault()
      focusSink()
    },
    onClick: (event: MouseEvent) => {
      const { x, y } = pressed.current
      const dragged = Math.hypot(event.clientX - x, event.clientY - y) > THRESHOLD
      if (dragged || isWithin(event.target, 'textarea, input, button')) return
      const id = nodeAt(event)
      if (id === null) editor.execute(commands.clearSelection)
      else if (event.ctrlKey || event.metaKey) editor.execute(commands.toggleSelected, { id })
      else editor.execute(commands.select, { ids: [id] })
    },
  }
}
