import { useReactFlow } from '@xyflow/react'
import { useEffect, type RefObject } from 'react'
import type { Point } from '../../../domain'
import { commands } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { MapCamera } from '../camera/map-camera'
import type { CardNode } from '../cards/map-card'
import { useMap } from '../map-context'
import { KEYBOARD_INPUT_ATTRIBUTE } from '../../workspace/keyboard/keyboard-focus'
import { sizeOf } from '../camera/viewport'

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey)
}

function isOnMap(): boolean {
  return document.activeElement?.hasAttribute(KEYBOARD_INPUT_ATTRIBUTE) === true
}

/** Where the menu of the canvas opens, in px of the window. */
function topOf(cards: RefObject<HTMLElement | null>): Point {
  const { left, top, width } = cards.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 }
  return { x: left + width / 2, y: top + 80 }
}

/**
 * The menu key and Shift+F10 open the menu of the active node beside its card, which comes into the window for it,
 * and that of the canvas in its middle.
 */
export function useMenuKey(cards: RefObject<HTMLElement | null>): void {
  const editor = useEditorInstance()
  const { layout } = useMap()
  const flow = useReactFlow<CardNode>()
  useEffect(() => {
    const camera = new MapCamera(flow, layout, () => sizeOf(cards.current))
    const stop = new AbortController()
    const open = (event: KeyboardEvent) => {
      if (!isMenuKey(event) || !isOnMap()) return
      event.preventDefault()
      event.stopPropagation()
      const id = editor.store.getState().session.selection.active
      const card = id === null ? null : layout.rectOf(id)
      // At once: the menu stands where the card is when it opens.
      if (id !== null) camera.reveal(id, 0)
      const at = card ? flow.flowToScreenPosition({ x: card.x + 12, y: card.y + card.height }) : topOf(cards)
      editor.execute(commands.openContextMenu, { id, ...at })
    }
    const keep = (event: Event) => {
      if (isOnMap()) event.preventDefault()
    }
    window.addEventListener('keydown', open, { capture: true, signal: stop.signal })
    cards.current?.parentElement?.addEventListener('contextmenu', keep, { signal: stop.signal })
    return () => stop.abort()
  }, [editor, layout, flow, cards])
}
