import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { NodeId } from '../../../domain'
import type { Rect } from '../../../lib'
import { cardElements } from '../window/elements-by'
import { cardKeyframes, animate, type Animated } from './animate'
import type { MapWindow } from '../window/map-window'

type Places = ReadonlyMap<NodeId, Rect>

function placesOf({ cards }: MapWindow): Places {
  return new Map(cards.map(({ id, rect }) => [id, rect]))
}

function samePlace(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y
}

function movedCards(root: Element, before: Places, { cards }: MapWindow): Animated[] {
  const elements = cardElements(root)
  return cards.flatMap(({ id, rect }) => {
    const from = before.get(id)
    const element = elements.get(id)
    if (!element || !from || samePlace(from, rect)) return []
    return [{ element, keyframes: cardKeyframes(from, rect) }]
  })
}

/** Animates cards to their new places after a change of the layout; panning moves nothing. */
export function useLayoutAnimation(
  container: RefObject<HTMLElement | null>,
  window: MapWindow,
  revision: number,
): void {
  const last = useRef<{ places: Places; revision: number } | null>(null)
  useLayoutEffect(() => {
    const before = last.current
    last.current = { places: placesOf(window), revision }
    const root = container.current
    if (!root || !before || before.revision === revision) return
    animate(movedCards(root, before.places, window))
  }, [container, window, revision])
}
