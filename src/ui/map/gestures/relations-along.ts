import type { NodeId, Point, Relation } from '../../../domain'
import { translateRect } from '../layout/rects'
import { shapeBetween } from '../edges/visible-relations'
import { isDragged } from './dragged'
import type { DropScene } from './drop-target'

/** Lines that follow what is dragged at most; where there are more, they would hide where it goes. */
const MOST = 40

/** The relations that begin or end in what is dragged. */
export function relationsOf({ document, dragged }: DropScene): readonly Relation[] {
  return [...document.all('relations')].filter(
    ({ from, to }) => isDragged(document, dragged, from) || isDragged(document, dragged, to),
  )
}

/** Relations as they would be drawn if what is dragged stood where its ghost is: an SVG path in px of the map. */
export function linesAlong(scene: DropScene, relations: readonly Relation[], by: Point): string {
  const { document, layout, dragged } = scene
  const places = {
    rectOf: (id: NodeId) => {
      const rect = layout.rectOf(id)
      return rect && isDragged(document, dragged, id) ? translateRect(rect, by) : rect
    },
    growthOf: (id: NodeId) => layout.growthOf(id),
    hitTest: () => null,
  }
  return relations
    .slice(0, MOST)
    .map((relation) => shapeBetween(document, places, relation, null)?.path ?? '')
    .join('')
}
