import type { ReactFlowInstance } from '@xyflow/react'
import type { NodeId } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import type { Camera as SavedCamera, EditorState } from '../../../editor'
import type { CardNode } from '../cards/map-card'
import { animationDuration } from '../animation/animate'
import type { MapLayout } from '../layout/map-layout'
import { centreOf, intersects } from '../layout/rects'
import {
  allowedZoom,
  isVisible,
  isPan,
  isSameView,
  middleOf,
  minZoom,
  initialViewport,
  READABLE_ZOOM,
  visibleRect,
  savedViewport,
  startOfAnimation,
  viewportAt,
  DOCK,
  FIT_PADDING,
  fitViewport,
  isAboveDock,
  zoomAround,
  type Size,
  type Viewport,
} from './viewport'

/** Room in px that a card is given to the border when it is brought into sight. */
const REVEAL = 40
/** The room that is enough where a card stands already: that of a fitted map, but for rounding. */
const ENOUGH = FIT_PADDING - 1

/**
 * How far a span must move to lie within a window that ends at `end`; a span longer than the window shows its start.
 */
function nudge(start: number, length: number, end: number): number {
  if (start >= ENOUGH && start + length <= end - ENOUGH) return 0
  const most = end - REVEAL - length
  if (start < REVEAL || most < REVEAL) return REVEAL - start
  return start > most ? most - start : 0
}

/** The window over the map, in px. */
export interface MapWindow {
  readonly size: () => Size
  /** How far down bars above the map reach over a span of it; 0 where there are none. */
  readonly bottomOfBars: (left: number, length: number) => number
}

/** Moves the window over the map. Zooms are clamped to what the map allows. */
export class MapCamera {
  readonly #flow: ReactFlowInstance<CardNode>
  readonly #layout: MapLayout
  readonly #window: MapWindow
  /** Where an animation leads to, and when it ends. */
  #goal: { readonly view: Viewport; readonly until: number } | null = null
  /** The last view of the whole map; as long as it is the one shown, the map is shown whole. */
  #whole: Viewport | null = null

  constructor(flow: ReactFlowInstance<CardNode>, layout: MapLayout, window: MapWindow) {
    this.#flow = flow
    this.#layout = layout
    this.#window = window
  }

  /** The smallest zoom that is allowed (1 = 100 %). */
  minZoom(): number {
    return minZoom(this.#layout, this.#size())
  }

  /** How large the map is drawn now (1 = 100 %). */
  zoom(): number {
    return this.#flow.getZoom()
  }

  /** Zooms by a factor about a card in sight, else the middle of the window; steps in quick succession add up. */
  zoomBy(factor: number, about: NodeId | null): void {
    this.zoomTo(this.#view().zoom * factor, about)
  }

  /**
   * Zooms about a card in sight, which stays so, else about the middle of the window; where nothing of the map is in
   * sight, back to the card.
   */
  zoomTo(zoom: number, about: NodeId | null): void {
    const [view, size] = [this.#view(), this.#size()]
    const allowed = allowedZoom(this.#layout, size, zoom)
    const card = about === null ? null : this.#layout.rectOf(about)
    if (card && isVisible(centreOf(card), view, size))
      this.#move(this.#showing(card, zoomAround(centreOf(card), view, allowed)))
    else if (card && this.#layout.window(visibleRect(view, size)).cards.length === 0)
      this.#centreOn(centreOf(card), allowed)
    else this.#move(zoomAround(middleOf(view, size), view, allowed))
  }

  /** Shows the whole map. */
  fit(): void {
    this.#showWhole(animationDuration())
  }

  /** Looks, at once, where the map is to be opened. */
  showInitial(state: EditorState): void {
    const [size, bounds] = [this.#size(), this.#layout.bounds()]
    const view = initialViewport(this.#layout, size, state)
    if (!view || !bounds) return
    const whole = fitViewport(this.#layout, size, bounds)
    this.#whole = isSameView(view, whole) ? view : null
    this.#move(view, 0)
  }

  /** Looks where the map was seen before, or as near to there as shows a card. */
  restore(from: NodeId, saved: SavedCamera, visible: NodeId | null): void {
    const view = savedViewport(this.#layout, this.#size(), from, saved)
    const card = visible === null ? null : this.#layout.rectOf(visible)
    if (view) this.#move(card ? this.#showing(card, view) : view)
  }

  /** Shows a card, from so near that it can be read. */
  revealReadable(id: NodeId): void {
    const rect = this.#layout.rectOf(id)
    if (rect && this.zoom() < READABLE_ZOOM) this.#centreOn(centreOf(rect), 1)
    else this.reveal(id)
  }

  /** Shows all of these cards at once. */
  fitNodes(ids: readonly NodeId[]): void {
    const rects = ids.flatMap((id) => this.#layout.rectOf(id) ?? [])
    const [first] = rects
    if (!first) return
    const x = Math.min(...rects.map((rect) => rect.x))
    const y = Math.min(...rects.map((rect) => rect.y))
    const width = Math.max(...rects.map((rect) => rect.x + rect.width)) - x
    const height = Math.max(...rects.map((rect) => rect.y + rect.height)) - y
    this.#move(fitViewport(this.#layout, this.#size(), { x, y, width, height }))
  }

  /** Brings a card into the window, where it is not: in `duration` ms, or at once during an animation, so that it never lags. */
  reveal(id: NodeId, duration = this.#isAnimating() ? 0 : animationDuration()): void {
    const rect = this.#layout.rectOf(id)
    if (!rect) return
    const view = this.#view()
    const goal = this.#showing(rect, view)
    if (goal !== view) this.#move(goal, duration)
  }

  /** Brings a card back into the window that is out of sight altogether. */
  keepInView(id: NodeId): void {
    const rect = this.#layout.rectOf(id)
    if (rect && !intersects(rect, visibleRect(this.#view(), this.#size()))) this.reveal(id)
  }

  /**
   * The window had another size before: a map that was shown whole is shown whole again, else `active` is kept in
   * sight where it was.
   */
  resize(before: Size, active: NodeId | null): void {
    if (this.#whole && isSameView(this.#view(), this.#whole)) this.#showWhole(0)
    else if (active !== null && this.#wasVisible(active, before)) this.reveal(active)
  }

  /** Could anything of the card be seen when the window had this size? */
  #wasVisible(id: NodeId, size: Size): boolean {
    const rect = this.#layout.rectOf(id)
    return rect !== null && intersects(rect, visibleRect(this.#flow.getViewport(), size))
  }

  /** Moves a card into the middle of the window, at the present zoom. */
  centre(id: NodeId): void {
    const rect = this.#layout.rectOf(id)
    if (rect) this.#centreOn(centreOf(rect), this.#view().zoom)
  }

  /** A rectangle of the map in px of the window, for a canvas whose upper left corner lies at `corner`. */
  toWindow({ x, y, width, height }: Rect, corner: Point): Rect {
    const { zoom, ...origin } = this.#flow.getViewport()
    return {
      x: corner.x + origin.x + x * zoom,
      y: corner.y + origin.y + y * zoom,
      width: width * zoom,
      height: height * zoom,
    }
  }

  /** The map point in the middle of the window. */
  middle(): Point {
    return middleOf(this.#flow.getViewport(), this.#size())
  }

  /** What to keep for the next time: the middle of the window as seen from a card. */
  save(from: NodeId): SavedCamera | null {
    const rect = this.#layout.rectOf(from)
    if (!rect) return null
    const centre = centreOf(rect)
    const middle = this.middle()
    return { x: middle.x - centre.x, y: middle.y - centre.y, zoom: this.zoom() }
  }

  /** The view moved as little as it takes to show all of a card; the same one where it does. */
  #showing(card: Rect, view: Viewport): Viewport {
    const { x, y, zoom } = view
    const { width, height } = this.#size()
    const right = nudge(card.x * zoom + x, card.width * zoom, width)
    const left = card.x * zoom + x + right
    const covered = isAboveDock(left, card.width * zoom, width) ? DOCK.height : 0
    const above = this.#window.bottomOfBars(left, card.width * zoom)
    const down = nudge(card.y * zoom + y - above, card.height * zoom, height - covered - above)
    return right === 0 && down === 0 ? view : { x: x + right, y: y + down, zoom }
  }

  #showWhole(duration: number): void {
    const bounds = this.#layout.bounds()
    this.#whole = bounds && fitViewport(this.#layout, this.#size(), bounds)
    if (this.#whole) this.#move(this.#whole, duration)
  }

  #centreOn(middle: Point, zoom: number): void {
    this.#move(viewportAt(this.#layout, this.#size(), middle, zoom))
  }

  #size(): Size {
    return this.#window.size()
  }

  /** Where the window is or is on its way to: steps that come faster than it is animated count each. */
  #view(): Viewport {
    return this.#goal && this.#isAnimating() ? this.#goal.view : this.#flow.getViewport()
  }

  #isAnimating(): boolean {
    return this.#goal !== null && performance.now() < this.#goal.until
  }

  #move(view: Viewport, duration = animationDuration()): void {
    const here = this.#flow.getViewport()
    const start = startOfAnimation(here, view, this.#size())
    if (start !== here) void this.#flow.setViewport(start)
    this.#goal = { view, until: performance.now() + duration }
    // The smooth way of a camera swings out and in again: cards would change their size while the map only moves.
    void this.#flow.setViewport(view, { duration, interpolate: isPan(here, view) ? 'linear' : 'smooth' })
  }
}
