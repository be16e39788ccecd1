import { mapRoots, type NodeId } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import type { Camera as SavedCamera, EditorState } from '../../../editor'
import type { MapLayout } from '../layout/map-layout'
import { centreOf } from '../layout/rects'

/** Where the map's origin lies in the window, in px, and how large the map is drawn. */
export interface Viewport extends Point {
  readonly zoom: number
}

/** Of the window over the map, in px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** What is as large as all that is painted. */
type Bounded = Pick<MapLayout, 'bounds'>
/** The same, and tells which cards are where. */
type Searchable = Pick<MapLayout, 'bounds' | 'window'>

/** The largest zoom that is allowed (1 = 100 %). */
export const MAX_ZOOM = 2
const MIN_ZOOM = 0.1
/** However large the map and however small the window. */
const ABSOLUTE_MIN_ZOOM = 0.001
/** Room in px that fitting leaves around the map, for badges and handles. */
export const FIT_PADDING = 24
/** Px by which the map is lifted at a time until the dock is clear of cards. */
const FIT_STEP = 8
/** What the dock and the status line take, in px, in the middle of the lower border; little windows are all dock. */
export const DOCK = { width: 680, height: 92 }
/** Px of a long way that are shown. */
const ANIMATED_DISTANCE_PX = 250
/** Below this zoom a title cannot be read, let alone edited. */
export const READABLE_ZOOM = 0.5
/** A map that fits only below this zoom is opened at its root: from there on cards are not drawn. */
const LEAST_OPENING_ZOOM = 0.3

/** The size of the window in px; where nothing is laid out, that of an ordinary screen. */
export function sizeOf(element: HTMLElement | null): Size {
  return { width: element?.clientWidth || 1280, height: element?.clientHeight || 800 }
}

/** `below` is the room in px that is left below the map. */
function zoomToFit(bounds: Rect, size: Size, below: number): number {
  const across = (size.width - 2 * FIT_PADDING) / bounds.width
  const down = (size.height - FIT_PADDING - below) / bounds.height
  return Math.min(1, Math.max(ABSOLUTE_MIN_ZOOM, Math.min(across, down)))
}

/** The smallest zoom that is allowed: the whole map can always be seen. */
export function minZoom(layout: Bounded, size: Size): number {
  const bounds = layout.bounds()
  return bounds ? Math.min(MIN_ZOOM, zoomToFit(bounds, size, FIT_PADDING + DOCK.height)) : MIN_ZOOM
}

/** Is the map point within the window? */
export function isVisible(point: Point, { x, y, zoom }: Viewport, { width, height }: Size): boolean {
  const [left, top] = [point.x * zoom + x, point.y * zoom + y]
  return left >= 0 && left <= width && top >= 0 && top <= height
}

/** What of the map the window shows. */
export function visibleRect({ x, y, zoom }: Viewport, { width, height }: Size): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** The map point in the middle of the window. */
export function middleOf({ x, y, zoom }: Viewport, { width, height }: Size): Point {
  return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom }
}

/** The zoom nearest to this one that the map allows. */
export function allowedZoom(layout: Bounded, size: Size, zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(minZoom(layout, size), zoom))
}

/** A map point in the middle of the window; the zoom is clamped to what the map allows. */
export function viewportAt(layout: Bounded, size: Size, middle: Point, zoom: number): Viewport {
  const allowed = allowedZoom(layout, size, zoom)
  return {
    x: size.width / 2 - middle.x * allowed,
    y: size.height / 2 - middle.y * allowed,
    zoom: allowed,
  }
}

/** Another zoom, with a map point where it is seen now. */
export function zoomAround(point: Point, { x, y, zoom: before }: Viewport, zoom: number): Viewport {
  return { x: x + point.x * (before - zoom), y: y + point.y * (before - zoom), zoom }
}

/** Does the map only move on the way from one view to the other? */
export function isPan(from: Viewport, to: Viewport): boolean {
  return Math.abs(from.zoom / to.zoom - 1) < 0.001
}

/**
 * Where an animation begins: here, or, where the way is longer than the window, at its last stretch. What lies between
 * would be drawn only to be passed at once.
 */
export function startOfAnimation(here: Viewport, goal: Viewport, { width, height }: Size): Viewport {
  const [across, down] = [here.x - goal.x, here.y - goal.y]
  const near = Math.abs(across) <= width && Math.abs(down) <= height
  if (near || !isPan(here, goal)) return here
  const share = ANIMATED_DISTANCE_PX / Math.hypot(across, down)
  return { x: goal.x + across * share, y: goal.y + down * share, zoom: goal.zoom }
}

/** The whole of a rectangle of the map, as large as it fits; above the dock only where cards would lie under it. */
export function fitViewport(layout: Searchable, size: Size, bounds: Rect): Viewport {
  const above = fitAbove(layout, size, bounds, FIT_PADDING + DOCK.height)
  if (above.zoom < LEAST_OPENING_ZOOM) return above
  for (let below = FIT_PADDING; below < FIT_PADDING + DOCK.height; below += FIT_STEP) {
    const view = fitAbove(layout, size, bounds, below)
    if (layout.window(behindDock(view, size)).cards.length === 0) return view
  }
  return above
}

/** Is the dock below this span of the window, in px across? */
export function isAboveDock(left: number, length: number, width: number): boolean {
  return Math.abs(left + length / 2 - width / 2) < (length + DOCK.width) / 2
}

/** What of the map lies behind the dock. */
function behindDock(view: Viewport, size: Size): Rect {
  const shown = visibleRect(view, size)
  const width = Math.min(size.width, DOCK.width) / view.zoom
  const height = DOCK.height / view.zoom
  return { x: shown.x + (shown.width - width) / 2, y: shown.y + shown.height - height, width, height }
}

function fitAbove(layout: Bounded, size: Size, bounds: Rect, below: number): Viewport {
  const zoom = zoomToFit(bounds, size, below)
  const { x, y } = centreOf(bounds)
  const lift = (below - FIT_PADDING) / 2 / zoom
  return viewportAt(layout, size, { x, y: y + lift }, zoom)
}

/** Do the two show the same, to within a px? */
export function isSameView(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && isPan(a, b)
}

/** The first look at a map: the whole of it, or of a map too large to be read so, the card `from`. */
function defaultViewport(layout: MapLayout, size: Size, from: NodeId | undefined): Viewport | null {
  const bounds = layout.bounds()
  if (!bounds) return null
  const first = from === undefined ? null : layout.rectOf(from)
  const whole = fitViewport(layout, size, bounds)
  return first && whole.zoom < LEAST_OPENING_ZOOM ? viewportAt(layout, size, centreOf(first), 1) : whole
}

/** What was kept: the middle of the window as seen from a card; null where the card is not on the map. */
export function savedViewport(
  layout: MapLayout,
  size: Size,
  from: NodeId,
  { x, y, zoom }: SavedCamera,
): Viewport | null {
  const rect = layout.rectOf(from)
  if (!rect) return null
  const centre = centreOf(rect)
  return viewportAt(layout, size, { x: centre.x + x, y: centre.y + y }, zoom)
}

/** A branch in focus, else the place last seen, else as much of the map as can be read; null for an empty map. */
export function initialViewport(
  layout: MapLayout,
  size: Size,
  { document, session }: EditorState,
): Viewport | null {
  const { focusBranch, camera } = session
  const [root] = mapRoots(document)
  if (focusBranch !== null) return defaultViewport(layout, size, focusBranch)
  if (root && camera) return savedViewport(layout, size, root, camera)
  return defaultViewport(layout, size, root)
}
