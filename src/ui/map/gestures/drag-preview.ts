import type { DocumentReader, NodeId, Point, Rect } from '../../../domain'
import { edgePath } from '../edges/edge-path'
import type { MapLayout } from '../layout/map-layout'
import styles from './drag.module.css'

/** Cards that a ghost shows at most; of a larger branch, those nearest to its top. */
const MOST = 60
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
  const ghost = document.createElement('div')
  ghost.className = styles.ghost ?? ''
  const shown = shownCards(scene, ids)
  ghost.append(linesBetween(scene, shown, origin))
  for (const [id, rect] of shown) ghost.append(pictureOf(scene, id, rect, origin))
  return ghost
}

/** A picture of one element of the page, whose origin is its upper left corner. */
export function clonePreview(element: HTMLElement): HTMLElement {
  const ghost = document.createElement('div')
  ghost.className = styles.ghost ?? ''
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
  ghost.append(copy)
  return ghost
}

function shownCards({ document, layout }: DragPreviewScene, ids: readonly NodeId[]): Map<NodeId, Rect> {
  const shown = new Map<NodeId, Rect>()
  const waiting = [...ids]
  for (let index = 0; index < waiting.length && shown.size < MOST; index += 1) {
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
    return parent && parent !== rect && growth ? edgePath(parent, rect, growth) : []
  })
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', lines.join(''))
  path.setAttribute('transform', `translate(${-origin.x} ${-origin.y})`)
  svg.append(path)
  return svg
}
