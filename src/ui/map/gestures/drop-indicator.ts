import type { NodeId } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import type { Growth } from '../../../layout'
import { edgePath } from '../edges/edge-path'
import type { MapLayout } from '../layout/map-layout'
import { centreOf } from '../layout/rects'
import styles from './drag.module.css'
import type { DropPosition, DropScene } from './drop-target'

const SVG = 'http://www.w3.org/2000/svg'
/** Px that a sentence beside the pointer takes at most. */
const LABEL_ROOM = 290

/** Where a drop would lead. */
export interface DropIndicator {
  /** The card that would become the parent. */
  readonly ring: Rect | null
  /** Where the dropped card would stand, and the card that its line would come from. */
  readonly slot: Rect | null
  readonly parent: Rect | null
  readonly growth: Growth | null
  /** In the list of that card. */
  readonly listed: boolean
}

/** Nothing is marked. */
export const NO_INDICATOR: DropIndicator = {
  ring: null,
  slot: null,
  parent: null,
  growth: null,
  listed: false,
}

interface View extends Point {
  readonly zoom: number
}

/**
 * What is drawn while something is dragged: where it would go, its preview, a sentence beside the pointer, a box.
 * Plain elements, so that following the pointer draws nothing anew.
 */
export class DropIndicatorLayer {
  readonly #host: HTMLElement
  readonly #map = document.createElement('div')
  readonly #ring = document.createElement('div')
  readonly #bar = document.createElement('div')
  readonly #edge = document.createElementNS(SVG, 'path')
  readonly #relations = document.createElementNS(SVG, 'path')
  readonly #dimmed = document.createElementNS(SVG, 'path')
  readonly #label = document.createElement('div')
  readonly #box = document.createElement('div')
  #preview: HTMLElement | null = null
  #view: View | null = null
  #width = 0

  constructor(host: HTMLElement) {
    this.#host = host
    const svg = document.createElementNS(SVG, 'svg')
    svg.append(this.#dimmed, this.#relations, this.#edge)
    this.#dimmed.setAttribute('class', styles.dimmed ?? '')
    this.#relations.setAttribute('class', styles.relations ?? '')
    this.#map.className = styles.map ?? ''
    this.#ring.className = styles.ring ?? ''
    this.#bar.className = styles.bar ?? ''
    this.#label.className = styles.label ?? ''
    this.#box.className = styles.box ?? ''
    this.#map.append(svg, this.#ring, this.#bar)
    this.clear()
    host.replaceChildren(this.#map, this.#box, this.#label)
  }

  /** The window over the map: px of the host = px of the map · zoom + (x, y). */
  setViewport({ x, y, zoom }: View): void {
    const before = this.#view
    if (before?.x === x && before.y === y && before.zoom === zoom) return
    this.#view = { x, y, zoom }
    this.#map.style.transform = `translate(${x}px,${y}px) scale(${zoom})`
    this.#map.style.setProperty('--zoom', String(zoom))
  }

  /** Shows where a drop would lead, in px of the map; `refused` draws it as forbidden. */
  showTarget({ ring, slot, parent, growth, listed }: DropIndicator, refused: boolean): void {
    this.#host.toggleAttribute('data-refused', refused)
    put(this.#ring, ring)
    put(this.#bar, refused ? null : slot)
    const isDrawn = slot !== null && parent !== null && growth !== null && !refused
    this.#edge.setAttribute('d', isDrawn ? edgePath(parent, slot, { growth, listed }) : '')
  }

  /** Lets a preview follow the pointer: its origin comes to a point of the host. */
  movePreview(preview: HTMLElement, at: Point, zoom: number): void {
    if (this.#preview !== preview) {
      this.#preview?.remove()
      this.#preview = preview
      this.#host.append(preview)
    }
    preview.style.transform = `translate(${at.x}px,${at.y}px) scale(${zoom})`
  }

  /** Draws the relations of what is dragged, in px of the map. */
  showRelations(path: string): void {
    this.#relations.setAttribute('d', path)
  }

  /** Fades a shape of the map, in px of the map. */
  showDimmed(path: string): void {
    this.#dimmed.setAttribute('d', path)
  }

  /** A sentence beside the pointer; an empty one says nothing. */
  showLabel(text: string, at: Point): void {
    if (this.#label.textContent !== text) this.#label.textContent = text
    this.#label.hidden = text === ''
    if (text === '') return
    const isNearEnd = at.x > this.#width - LABEL_ROOM
    const left = isNearEnd ? `calc(${at.x - 14}px - 100%)` : `${at.x + 14}px`
    this.#label.style.transform = `translate(${left},${at.y + 18}px)`
  }

  /** The box that selects, in px of the host. */
  showBox(rect: Rect): void {
    put(this.#box, rect)
  }

  /** Something is being dragged. */
  begin(): void {
    this.#width = this.#host.clientWidth
    this.#host.toggleAttribute('data-busy', true)
  }

  /** Nothing is being dragged any more: takes away all that was drawn. */
  clear(): void {
    this.#host.removeAttribute('data-busy')
    this.#host.removeAttribute('data-refused')
    put(this.#ring, null)
    put(this.#bar, null)
    put(this.#box, null)
    for (const path of [this.#edge, this.#relations, this.#dimmed]) path.setAttribute('d', '')
    this.#label.hidden = true
    this.#label.textContent = ''
    this.#preview?.remove()
    this.#preview = null
  }
}

function put({ style }: HTMLElement, rect: Rect | null): void {
  style.display = rect ? '' : 'none'
  if (!rect) return
  style.transform = `translate(${rect.x}px,${rect.y}px)`
  style.width = `${rect.width}px`
  style.height = `${rect.height}px`
}

/** Px across of the line that shows where a card would stand. */
const BAR = 5
/** Px from the last child, or from a card without children, to where a new child would stand. */
const AWAY = { sibling: 8, rank: 32 }
const LENGTH = 110

/** What to draw for a place, in px of the map. */
export function dropIndicatorOf(scene: DropScene, place: DropPosition): DropIndicator {
  if (place.type === 'child') return childMark(scene, place.parentId)
  if (place.type !== 'gap') return NO_INDICATOR
  const { parentRect, rect, growth, listed } = place.gap
  return { ring: null, slot: middleOf(rect, growth), parent: parentRect, growth, listed }
}

function childMark({ document, layout, dragged }: DropScene, id: NodeId): DropIndicator {
  const parent = layout.rectOf(id)
  const last = document.children(id).findLast((child) => !dragged.set.has(child) && layout.rectOf(child))
  if (last !== undefined && layout.isListed(last)) return listMark(layout, parent, last)
  const growth = (last === undefined ? null : layout.growthOf(last)) ?? layout.growthOf(id)
  if (parent === null || growth === null) return NO_INDICATOR
  const beside = last === undefined ? null : layout.rectOf(last)
  const slot = beside ? behind(beside, growth) : ahead(parent, growth)
  return { ring: parent, slot, parent, growth, listed: false }
}

/** Below the last card of a list and all that is listed below it. */
function listMark(layout: MapLayout, parent: Rect | null, last: NodeId): DropIndicator {
  const [card, branch] = [layout.rectOf(last), layout.branchBounds(last)]
  if (parent === null || card === null || branch === null) return NO_INDICATOR
  const slot = { ...card, y: branch.y + branch.height, height: BAR }
  return { ring: parent, slot, parent, growth: 'right', listed: true }
}

function middleOf(room: Rect, growth: Growth): Rect {
  const { x, y } = centreOf(room)
  return growth === 'down'
    ? { ...room, x: x - BAR / 2, width: BAR }
    : { ...room, y: y - BAR / 2, height: BAR }
}

function behind(last: Rect, growth: Growth): Rect {
  return growth === 'down'
    ? { ...last, x: last.x + last.width + AWAY.sibling, width: BAR }
    : { ...last, y: last.y + last.height + AWAY.sibling, height: BAR }
}

function ahead(parent: Rect, growth: Growth): Rect {
  const { x, y } = centreOf(parent)
  if (growth === 'down')
    return { x: x - LENGTH / 2, y: parent.y + parent.height + AWAY.rank, width: LENGTH, height: BAR }
  const left = growth === 'left' ? parent.x - AWAY.rank - LENGTH : parent.x + parent.width + AWAY.rank
  return { x: left, y: y - BAR / 2, width: LENGTH, height: BAR }
}
