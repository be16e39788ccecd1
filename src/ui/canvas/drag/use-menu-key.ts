import { useReactFlow } from '@xyflow/react'
import { useEffect, type RefObject } from 'react'
import { commands } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { useMap } from '../map-context'
import { SINK_ATTRIBUTE } from '../sink-focus'

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey)
}

function isOnMap(): boolean {
  return document.activeElement?.hasAttribute(SINK_ATTRIBUTE) === true
}

/** The menu key and Shift+F10 open the menu of the active node beside its card, that of the canvas in its middle. */
export function useMenuKey(cards: RefObject<HTMLElement | null>): void {
  const editor = useEditorInstance()
  const { layout } = useMap()
  const flow = useReactFlow()
  useEffect(() => {
    const stop = new AbortController()
    const open = (event: KeyboardEvent) => {
      if (!isMenuKey(event) || !isOnMap()) return
      event.preventDefault()
      event.stopPropagation()
      const id = editor.store.getState().session.selection.active
      const card = id === null ? null : layout.rectOf(id)
      const frame = cards.current?.getBoundingClientRect()
      const middle = { x: (frame?.left ?? 0) + (frame?.width ?? 0) / 2, y: (frame?.top ?? 0) + 80 }
      const at = card ? flow.flowToScreenPosition({ x: card.x + 12, y: card.y + card.height }) : middle
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
