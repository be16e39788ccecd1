import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { NodeId } from '../../../domain'
import type { Rect } from '../../../lib'
import { elementsBy } from '../window/elements-by'
import { edgeKeyframes, animate, type Animated } from './animate'
import { pathOf, type EdgePath } from '../edges/edge-paths'
import { useLayoutRevision } from '../map-context'

type Places = ReadonlyMap<NodeId, Rect>

/** Where the cards at the ends of lines stand. */
function placesOf(lines: readonly EdgePath[]): Places {
  const places = new Map<NodeId, Rect>()
  for (const { edges } of lines)
    for (const { parent, parentRect, child, childRect } of edges)
      places.set(parent, parentRect).set(child, childRect)
  return places
}

/** A line whose end is new has not moved there. */
function movedLines(svg: Element, before: Places, lines: readonly EdgePath[]): Animated[] {
  const elements = elementsBy(svg, 'path', 'data-line')
  return lines.flatMap((line) => {
    const element = elements.get(line.key)
    const [from, to] = [pathOf(line, before), pathOf(line)]
    return element && from !== to ? [{ element, keyframes: edgeKeyframes(from, to) }] : []
  })
}

/** Animates lines along with their cards after a change of the layout; panning moves nothing. */
export function useEdgeAnimation(svg: RefObject<SVGSVGElement | null>, lines: readonly EdgePath[]): void {
  const revision = useLayoutRevision()
  const last = useRef<{ places: Places; revision: number } | null>(null)
  useLayoutEffect(() => {
    const before = last.current
    last.current = { places: placesOf(lines), revision }
    if (!svg.current || !before || before.revision === revision) return
    animate(movedLines(svg.current, before.places, lines))
  }, [svg, lines, revision])
}
