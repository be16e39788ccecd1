import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { NodeId, Rect } from '../../domain'
import type { Growth, VisibleEdge } from '../../layout'
import { edgePath } from './edge-path'
import { cardKeyframes, edgeKeyframes, glide, type Glider } from './glide'
import type { MapWindow } from './map-window'

type Places = ReadonlyMap<NodeId, Rect>

function placesOf({ cards }: MapWindow): Places {
  return new Map(cards.map(({ id, rect }) => [id, rect]))
}

function samePlace(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y
}

function cardGliders(root: Element, before: Places, window: MapWindow): Glider[] {
  return window.cards.flatMap(({ id, rect }) => {
    const from = before.get(id)
    if (!from || samePlace(from, rect)) return []
    const element = root.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
    return element ? [{ element, keyframes: cardKeyframes(from, rect) }] : []
  })
}

/** Where the ends of an edge were; an end that is new has not moved. */
function pathBefore(edge: VisibleEdge<NodeId>, before: Places, growth: Growth): string {
  const parent = before.get(edge.parent) ?? edge.parentRect
  const child = before.get(edge.child) ?? edge.childRect
  return edgePath(parent, child, growth)
}

function edgeGliders(root: Element, before: Places, window: MapWindow): Glider[] {
  const families = new Map<NodeId, { from: string; to: string }>()
  const gliders: Glider[] = []
  for (const edge of window.edges) {
    const from = pathBefore(edge, before, edge.growth)
    const to = edgePath(edge.parentRect, edge.childRect, edge.growth)
    const own = root.querySelector(`path[data-edge-id="${CSS.escape(edge.child)}"]`)
    if (own && from !== to) gliders.push({ element: own, keyframes: edgeKeyframes(from, to) })
    if (own) continue
    const family = families.get(edge.parent) ?? { from: '', to: '' }
    families.set(edge.parent, { from: family.from + from, to: family.to + to })
  }
  for (const [parent, { from, to }] of families) {
    const bundle = root.querySelector(`path[data-bundle="${CSS.escape(parent)}"]`)
    if (bundle && from !== to) gliders.push({ element: bundle, keyframes: edgeKeyframes(from, to) })
  }
  return gliders
}

/** Lets cards and lines glide to their new places after a change of the layout; panning moves nothing. */
export function useGlide(
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
    glide([...cardGliders(root, before.places, window), ...edgeGliders(root, before.places, window)])
  }, [container, window, revision])
}
