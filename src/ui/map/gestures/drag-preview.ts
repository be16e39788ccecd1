import { type DocumentReader, type NodeId, type Relation, walkBranch } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import { edgePath } from '../edges/edge-path'
import { shapeBetween } from '../edges/visible-relations'
import type { MapLayout } from '../layout/map-layout'
import { translateRect } from '../layout/rects'
import styles from './drag.module.css'
import { type DropScene, isDragged } from './drop-target'

/** Cards that a preview shows at most; of a larger branch, those nearest to its top. */
const MAX_CARDS = 60
const SVG = 'http://www.w3.org/2000/svg'

/** Parts of a card that would make its copy pass for a node. */
const IDENTITY = ['id', 'role', 'data-node-id', 'data-kind', 'data-severity', 'data-selected', 'data-active']

export interface DragPreviewScene {
  readonly document: DocumentReader
  readonly layout: MapLayout
  /** Where the cards of the map are drawn. */
  readonly cards: HTMLElement
}

/** A picture of branches in px of the map, whose origin is a given point of it. */
export function createDragPreview(
  scene: DragPreviewScene,
  ids: readonly NodeId[],
  origin: Point,
): HTMLElement {
  const preview = document.createElement('div')
  preview.className = styles.preview ?? ''
  const shown = shownCards(scene, ids)
  preview.append(linesBetween(scene, shown, origin))
  for (const [id, rect] of shown) preview.append(pictureOf(scene, id, rect, origin))
  return preview
}

/** A picture of one element of the page, whose origin is its upper left corner. */
export function clonePreview(element: HTMLElement): HTMLElement {
  const preview = document.createElement('div')
  preview.className = styles.preview ?? ''
  const { width, height } = element.getBoundingClientRect()
  const copy = copyOf(element)
  Object.assign(copy.style, {
    position: 'absolute',
    inset: '0',
    margin: '0',
    transform: 'none',
    width: `${width}px`,
    height: `${height}px`,
  })
  preview.append(copy)
  return preview
}

function shownCards({ document, layout }: DragPreviewScene, ids: readonly NodeId[]): Map<NodeId, Rect> {
  const shown = new Map<NodeId, Rect>()
  const waiting = [...ids]
  for (let index = 0; index < waiting.length && shown.size < MAX_CARDS; index += 1) {
    const id = waiting[index]
    const rect = id === undefined ? null : layout.rectOf(id)
    if (id === undefined || rect === null) continue
    shown.set(id, rect)
    waiting.push(...document.children(id))
  }
  return shown
}

function pictureOf({ cards }: DragPreviewScene, id: NodeId, rect: Rect, origin: Point): HTMLElement {
  const card = cards.querySelector<HTMLElement>(`[data-node-id="${CSS.escape(id)}"]`)
  const picture = card ? copyOf(card) : document.createElement('div')
  if (!card) picture.className = styles.plain ?? ''
  Object.assign(picture.style, {
    position: 'absolute',
    left: `${rect.x - origin.x}px`,
    top: `${rect.y - origin.y}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
    minHeight: '0',
  })
  return picture
}

function copyOf(card: HTMLElement): HTMLElement {
  const copy = card.cloneNode(true) as HTMLElement
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of IDENTITY) element.removeAttribute(name)
  for (const button of copy.querySelectorAll('button')) button.remove()
  return copy
}

function linesBetween(
  { document: map, layout }: DragPreviewScene,
  shown: ReadonlyMap<NodeId, Rect>,
  origin: Point,
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const lines = [...shown].flatMap(([id, rect]) => {
    const parent = shown.get(map.node(id)?.parentId ?? id)
    const growth = layout.growthOf(id)
    const listed = layout.isListed(id)
    return parent && parent !== rect && growth ? edgePath(parent, rect, { growth, listed }) : []
  })
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', lines.join(''))
  path.setAttribute('transform', `translate(${-origin.x} ${-origin.y})`)
  svg.append(path)
  return svg
}

/** Marks dragged cards and relations, which stay where they are and are dimmed. */
const DRAGGED = 'data-dragged'
/** Cards that are dimmed at most. */
const MAX_DIMMED = 2000

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

/** Dims what is dragged; called again for what has been mounted since. */
export function dimDragged(scene: DropScene, relations: readonly Relation[], cards: HTMLElement): void {
  for (const { id, element } of mountedCards(scene, cards))
    if (!element.hasAttribute(DRAGGED) && isDragged(scene.document, scene.dragged, id))
      element.setAttribute(DRAGGED, '')
  if (relations.length === 0) return
  const draggedIds = new Set<string | undefined>(relations.map(({ id }) => id))
  for (const element of cards.querySelectorAll<HTMLElement | SVGElement>('[data-relation-id]'))
    if (draggedIds.has(element.dataset['relationId'])) element.setAttribute(DRAGGED, '')
}

/** Takes the marks of `dimDragged` away. */
export function undimDragged(cards: HTMLElement): void {
  for (const element of cards.querySelectorAll(`[${DRAGGED}]`)) element.removeAttribute(DRAGGED)
}

/** The dragged cards as one SVG path in px of the map, to dim them on the canvas of the overview. */
export function dimmedPath({ document, layout, dragged }: DropScene): string {
  const rects = []
  for (const top of dragged.ids)
    for (const id of walkBranch(document, top)) {
      if (rects.length === MAX_DIMMED) break
      const rect = layout.rectOf(id)
      if (rect) rects.push(rect)
    }
  return rects.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')
}

/** Lines that follow what is dragged at most; where there are more, they would hide where it goes. */
const MAX_LINES = 40

/** The relations that begin or end in what is dragged. */
export function relationsOf({ document, dragged }: DropScene): readonly Relation[] {
  return [...document.all('relations')].filter(
    ({ from, to }) => isDragged(document, dragged, from) || isDragged(document, dragged, to),
  )
}

/** Relations as they would be drawn if what is dragged stood where its preview is: an SVG path in px of the map. */
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
    .slice(0, MAX_LINES)
    .map((relation) => shapeBetween(document, places, relation, null)?.path ?? '')
    .join('')
}
