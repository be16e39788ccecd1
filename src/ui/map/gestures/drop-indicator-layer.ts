import type { Point, Rect } from '../../../domain'
import type { Growth } from '../../../layout'
import { edgePath } from '../edges/edge-path'
import styles from './drag.module.css'

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
}

/** Nothing is marked. */
export const NO_INDICATOR: DropIndicator = { ring: null, slot: null, parent: null, growth: null }

interface View extends Point {
  readonly zoom: number
}

/**
 * What is drawn while something is dragged: where it would go, its ghost, a sentence beside the pointer, a box.
 * Plain elements, so that following the pointer draws nothing anew.
 */
export class DropIndicatorLayer {
  readonly #host: HTMLElement
  readonly #map = document.createElement('div')
  readonly #ring = document.createElement('div')
  readonly #bar = document.createElement('div')
  readonly #edge = document.createElementNS(SVG, 'path')
  readonly #relations = document.createElementNS(SVG, 'path')
  readonly #veil = document.createElementNS(SVG, 'path')
  readonly #label = document.createElement('div')
  readonly #box = document.createElement('div')
  #ghost: HTMLElement | null = null
  #view: View | null = null
  #width = 0

  constructor(host: HTMLElement) {
    this.#host = host
    const svg = document.createElementNS(SVG, 'svg')
    svg.append(this.#veil, this.#relations, this.#edge)
    this.#veil.setAttribute('class', styles.veil ?? '')
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
  look({ x, y, zoom }: View): void {
    const before = this.#view
    if (before?.x === x && before.y === y && before.zoom === zoom) return
    this.#view = { x, y, zoom }
    this.#map.style.transform = `translate(${x}px,${y}px) scale(${zoom})`
    this.#map.style.setProperty('--zoom', String(zoom))
  }

  /** Shows where a drop would lead, in px of the map; `refused` draws it as forbidden. */
  point({ ring, slot, parent, growth }: DropIndicator, refused: boolean): void {
    this.#host.toggleAttribute('data-refused', refused)
    put(this.#ring, ring)
    put(this.#bar, refused ? null : slot)
    const isDrawn = slot !== null && parent !== null && growth !== null && !refused
    this.#edge.setAttribute('d', isDrawn ? edgePath(parent, slot, growth) : '')
  }

  /** Lets a ghost follow the pointer: its origin comes to a point of the host. */
  carry(ghost: HTMLElement, at: Point, zoom: number): void {
    if (this.#ghost !== ghost) {
      this.#ghost?.remove()
      this.#ghost = ghost
      this.#host.append(ghost)
    }
    ghost.style.transform = `translate(${at.x}px,${at.y}px) scale(${zoom})`
  }

  /** Draws the relations of what is dragged, in px of the map. */
  relate(path: string): void {
    this.#relations.setAttribute('d', path)
  }

  /** Fades a shape of the map, in px of the map. */
  veil(path: string): void {
    this.#veil.setAttribute('d', path)
  }

  /** A sentence beside the pointer; an empty one says nothing. */
  say(text: string, at: Point): void {
    if (this.#label.textContent !== text) this.#label.textContent = text
    this.#label.hidden = text === ''
    if (text === '') return
    const isNearEnd = at.x > this.#width - LABEL_ROOM
    const left = isNearEnd ? `calc(${at.x - 14}px - 100%)` : `${at.x + 14}px`
    this.#label.style.transform = `translate(${left},${at.y + 18}px)`
  }

  /** The box that selects, in px of the host. */
  box(rect: Rect): void {
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
    for (const path of [this.#edge, this.#relations, this.#veil]) path.setAttribute('d', '')
    this.#label.hidden = true
    this.#label.textContent = ''
    this.#ghost?.remove()
    this.#ghost = null
  }
}

function put({ style }: HTMLElement, rect: Rect | null): void {
  style.display = rect ? '' : 'none'
  if (!rect) return
  style.transform = `translate(${rect.x}px,${rect.y}px)`
  style.width = `${rect.width}px`
  style.height = `${rect.height}px`
}
