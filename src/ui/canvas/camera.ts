import type { ReactFlowInstance } from '@xyflow/react'
import type { NodeId, Point, Rect, Viewport } from '../../domain'
import type { Camera as SavedCamera } from '../../editor'
import type { CardNode } from './card/map-card'
import { glideDuration } from './glide'
import type { MapLayout } from './map-layout'
import { centreOf } from './rects'

export const MAX_ZOOM = 2
const MIN_ZOOM = 0.1
/** Room in px that fitting leaves around the map, for tools and badges. */
const FIT_MARGIN = 72
/** Room in px that a card in sight has to the border; below, the dock and the status line lie over the map. */
const REVEAL = { before: 40, right: 40, below: 112 }
/** Below this zoom a title cannot be read, let alone edited. */
const READABLE = 0.5

interface Size {
  readonly width: number
  readonly height: number
}

function zoomToFit(bounds: Rect, size: Size): number {
  const across = (size.width - 2 * FIT_MARGIN) / bounds.width
  const down = (size.height - 2 * FIT_MARGIN) / bounds.height
  return Math.min(1, Math.max(0.01, Math.min(across, down)))
}

/** The size of the window in px; where nothing is laid out, that of an ordinary screen. */
export function sizeOf(element: HTMLElement | null): Size {
  return { width: element?.clientWidth || 1280, height: element?.clientHeight || 800 }
}

/** The smallest zoom that is allowed: the whole map can always be seen. */
function minZoom(bounds: Rect | null, size: Size): number {
  return bounds ? Math.min(MIN_ZOOM, zoomToFit(bounds, size)) : MIN_ZOOM
}

/** How far a span must move to lie within a window that ends at `end`; a span longer than the window shows its start. */
function nudge(start: number, length: number, end: number): number {
  const least = REVEAL.before
  const most = end - length
  if (start < least || most < least) return least - start
  return start > most ? most - start : 0
}

/** Moves the window over the map. Zooms are clamped to what the map allows. */
export class Camera implements Viewport {
  readonly #flow: ReactFlowInstance<CardNode>
  readonly #layout: MapLayout
  readonly #size: () => Size
  /** Where a glide is on its way to, and when it ends: steps that come faster than it glides count each. */
  #goal = { zoom: 1, until: 0 }

  constructor(flow: ReactFlowInstance<CardNode>, layout: MapLayout, size: () => Size) {
    this.#flow = flow
    this.#layout = layout
    this.#size = size
  }

  minZoom(): number {
    return minZoom(this.#layout.bounds(), this.#size())
  }

  zoom(): number {
    return this.#flow.getZoom()
  }

  zoomBy(factor: number): void {
    const { zoom, until } = this.#goal
    this.zoomTo((performance.now() < until ? zoom : this.zoom()) * factor)
  }

  zoomTo(zoom: number): void {
    this.#look(this.middle(), zoom)
  }

  fit(): void {
    this.#fitBounds(this.#layout.bounds())
  }

  /** The first look at a map, at once: the whole of it, or of a map too large to be read so, its middle. */
  open(from: NodeId | undefined): void {
    const bounds = this.#layout.bounds()
    const first = from === undefined ? null : this.#layout.rectOf(from)
    if (!bounds) return
    const zoom = zoomToFit(bounds, this.#size())
    if (first && zoom < READABLE) this.#look(centreOf(first), 1, 0)
    else this.#look(centreOf(bounds), zoom, 0)
  }

  /** Shows a card, from so near that it can be read. */
  approach(id: NodeId): void {
    const rect = this.#layout.rectOf(id)
    if (rect && this.zoom() < READABLE) this.#look(centreOf(rect), 1)
    else this.reveal(id)
  }

  fitNodes(ids: readonly NodeId[]): void {
    const rects = ids.flatMap((id) => this.#layout.rectOf(id) ?? [])
    const [first] = rects
    if (!first) return
    const x = Math.min(...rects.map((rect) => rect.x))
    const y = Math.min(...rects.map((rect) => rect.y))
    const width = Math.max(...rects.map((rect) => rect.x + rect.width)) - x
    const height = Math.max(...rects.map((rect) => rect.y + rect.height)) - y
    this.#fitBounds({ x, y, width, height })
  }

  /** Brings a card into the window, where it is not; `duration` in ms. */
  reveal(id: NodeId, duration = glideDuration()): void {
    const rect = this.#layout.rectOf(id)
    if (!rect) return
    const { x, y, zoom } = this.#flow.getViewport()
    const { width, height } = this.#size()
    const right = nudge(rect.x * zoom + x, rect.width * zoom, width - REVEAL.right)
    const down = nudge(rect.y * zoom + y, rect.height * zoom, height - REVEAL.below)
    if (right !== 0 || down !== 0) this.#move({ x: x + right, y: y + down }, zoom, duration)
  }

  centre(id: NodeId): void {
    const rect = this.#layout.rectOf(id)
    if (rect) this.#look(centreOf(rect), this.zoom())
  }

  /** The map point in the middle of the window. */
  middle(): Point {
    const { x, y, zoom } = this.#flow.getViewport()
    const { width, height } = this.#size()
    return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom }
  }

  /** What to keep for the next time: the middle of the window as seen from a card. */
  save(from: NodeId): SavedCamera | null {
    const rect = this.#layout.rectOf(from)
    if (!rect) return null
    const centre = centreOf(rect)
    const middle = this.middle()
    return { x: middle.x - centre.x, y: middle.y - centre.y, zoom: this.zoom() }
  }

  /** Looks at what was kept, at once. */
  restore(from: NodeId, saved: SavedCamera): void {
    const rect = this.#layout.rectOf(from)
    if (!rect) return
    const centre = centreOf(rect)
    this.#look({ x: centre.x + saved.x, y: centre.y + saved.y }, saved.zoom, 0)
  }

  /** Puts a map point into the middle of the window, e.g. while the minimap is dragged. */
  lookAt(point: Point): void {
    this.#look(point, this.zoom(), 0)
  }

  #fitBounds(bounds: Rect | null): void {
    if (bounds) this.#look(centreOf(bounds), zoomToFit(bounds, this.#size()))
  }

  #look(middle: Point, zoom: number, duration = glideDuration()): void {
    const size = this.#size()
    const allowed = Math.min(MAX_ZOOM, Math.max(minZoom(this.#layout.bounds(), size), zoom))
    const x = size.width / 2 - middle.x * allowed
    const y = size.height / 2 - middle.y * allowed
    this.#move({ x, y }, allowed, duration)
  }

  #move({ x, y }: Point, zoom: number, duration = glideDuration()): void {
    this.#goal = { zoom, until: performance.now() + duration }
    void this.#flow.setViewport({ x, y, zoom }, { duration })
  }
}
