import { walkBranch, type NodeId, type Relation } from '../../../domain'
import { isDragged } from './dragged'
import type { DropScene } from './drop-target'

/** Marks cards and relations on their way, which stay where they were and fade. */
const DRAGGED = 'data-dragged'
/** Cards that are veiled at most. */
const MOST = 2000

interface MountedCard {
  readonly id: NodeId
  readonly element: HTMLElement
}

/** The cards of a scene that the page has elements for. */
export function* mountedCards({ document }: DropScene, cards: HTMLElement): Generator<MountedCard> {
  for (const element of cards.querySelectorAll<HTMLElement>('.react-flow__node')) {
    const id = document.node((element.dataset.id ?? '') as NodeId)?.id
    if (id !== undefined) yield { id, element }
  }
}

/** Fades what is on its way, also what has come into the window since. */
export function dimDragged(scene: DropScene, relations: readonly Relation[], cards: HTMLElement): void {
  for (const { id, element } of mountedCards(scene, cards))
    if (!element.hasAttribute(DRAGGED) && isDragged(scene.document, scene.dragged, id))
      element.setAttribute(DRAGGED, '')
  if (relations.length === 0) return
  const travelling = new Set<string | undefined>(relations.map(({ id }) => id))
  for (const element of cards.querySelectorAll<HTMLElement | SVGElement>('[data-relation-id]'))
    if (travelling.has(element.dataset['relationId'])) element.setAttribute(DRAGGED, '')
}

/** Shows everything as it was before it was on its way. */
export function undimDragged(cards: HTMLElement): void {
  for (const element of cards.querySelectorAll(`[${DRAGGED}]`)) element.removeAttribute(DRAGGED)
}

/** The cards on their way as one shape in px of the map, to fade them where they are parts of a drawing. */
export function dimmedPath({ document, layout, dragged }: DropScene): string {
  const rects = []
  for (const top of dragged.ids)
    for (const id of walkBranch(document, top)) {
      if (rects.length === MOST) break
      const rect = layout.rectOf(id)
      if (rect) rects.push(rect)
    }
  return rects.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')
}
