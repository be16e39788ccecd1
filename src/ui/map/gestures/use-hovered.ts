import { useEffect, useState, type RefObject } from 'react'
import type { NodeId } from '../../../domain'
import { useEditorInstance } from '../../hooks/editor'

/** Ms that a card's tools stay when the pointer has left it, on the way to them or off. */
const LINGER = 500

/** The card under the mouse; tools are marked by the attribute. A finger does not hover. */
export function useHovered(cards: RefObject<HTMLElement | null>, toolAttribute: string): NodeId | null {
  const editor = useEditorInstance()
  const [hovered, setHovered] = useState<NodeId | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    let leaving: ReturnType<typeof setTimeout> | undefined
    const onOver = ({ target, pointerType, buttons }: PointerEvent) => {
      if (pointerType === 'touch' || buttons !== 0 || !(target instanceof Element)) return
      clearTimeout(leaving)
      if (target.closest(`[${toolAttribute}]`)) return
      const name = target.closest<HTMLElement>('.react-flow__node')?.dataset.id ?? ''
      const id = editor.store.getState().document.node(name as NodeId)?.id ?? null
      if (id === null) leaving = setTimeout(() => setHovered(null), LINGER)
      else setHovered(id)
    }
    cards.current?.parentElement?.addEventListener('pointerover', onOver, {
      signal: stop.signal,
      passive: true,
    })
    return () => {
      clearTimeout(leaving)
      stop.abort()
    }
  }, [cards, editor, toolAttribute])
  return hovered
}
