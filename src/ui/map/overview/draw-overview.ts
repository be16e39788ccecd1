import { type DocumentReader, type NodeId, ROOT_KIND } from '../../../domain'
import type { Rect } from '../../../lib'
import { KIND_PRESENTATIONS } from '../../kinds'
import { branchColourOf } from '../../../editor'
import type { Growth, OverviewPiece } from '../../../layout'
import type { Level } from '../../../rules'
import { isDimmed, type Highlighted } from '../../node/dimmed'
import type { MapLayout } from '../layout/map-layout'
import type { Size, Viewport } from '../camera/viewport'
import { drawLabels, hasRoomBeside, nearCorner, type Label } from './draw-labels'
import type { FitTitle } from './fitted-titles'
import { drawMarks, type Mark } from './draw-marks'
import type { Palette } from './palette'

/** What the overview draws from. */
export interface OverviewScene {
  readonly document: DocumentReader
  readonly layout: MapLayout
  readonly palette: Palette
  readonly selected: ReadonlySet<NodeId>
  /** The node with the focus. */
  readonly active: NodeId | null
  readonly severities: ReadonlyMap<NodeId, Level>
  readonly family: string
  readonly fitTitle: FitTitle
  readonly folded: ReadonlySet<NodeId>
  /** What was found, or changed since the state that the map is compared with; null: nothing steps back. */
  readonly found: Highlighted | null
}

/** The window: screen px = map px · zoom + (x, y). */
type OverviewViewport = Viewport & Size

/** Below this zoom there is no room for titles but those of whole branches, beside these. */
const LABELS_FROM = 0.12
const DASHES = [5, 3]
/** How opaque what steps back is. */
const DIM = 0.22

function screenRect({ x, y, width, height }: Rect, view: OverviewViewport): Rect {
  return {
    x: x * view.zoom + view.x,
    y: y * view.zoom + view.y,
    width: Math.max(1, width * view.zoom),
    height: Math.max(1, height * view.zoom),
  }
}

/** Straight lines are enough at this size, and a tenth of the cost of curves. */
function traceLine(path: Path2D, parent: Rect, child: Rect, growth: Growth): void {
  if (growth === 'down') {
    path.moveTo(parent.x + parent.width / 2, parent.y + parent.height)
    path.lineTo(child.x + child.width / 2, child.y)
    return
  }
  const right = growth === 'right'
  path.moveTo(right ? parent.x + parent.width : parent.x, parent.y + parent.height / 2)
  path.lineTo(right ? child.x : child.x + child.width, child.y + child.height / 2)
}

/** Shapes by their colours, those of one colour filled or stroked together. */
interface Shapes {
  readonly fills: Map<string, Path2D>
  readonly lines: Map<string, Path2D>
}

interface Gathered {
  readonly bright: Shapes
  /** What steps back while a search is open. */
  readonly dim: Shapes
  readonly labels: Label[]
  readonly marks: Mark[]
  /** Dashed around the focus where it has moved on from what is selected. */
  readonly rings: { readonly rect: Rect; readonly dashed: boolean }[]
}

function pathIn(paths: Map<string, Path2D>, colour: string): Path2D {
  const known = paths.get(colour) ?? new Path2D()
  paths.set(colour, known)
  return known
}

function gather(scene: OverviewScene, view: OverviewViewport): Gathered {
  const gathered: Gathered = {
    bright: { fills: new Map(), lines: new Map() },
    dim: { fills: new Map(), lines: new Map() },
    labels: [],
    marks: [],
    rings: [],
  }
  const { x, y, zoom, width, height } = view
  const window = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
  scene.layout.overview(window, zoom, (piece) => gatherPiece(gathered, piece, scene, view))
  return gathered
}

function gatherPiece(
  gathered: Gathered,
  piece: OverviewPiece<NodeId>,
  scene: OverviewScene,
  view: OverviewViewport,
): void {
  const { document, palette, severities, selected, active, found, folded } = scene
  const dimmed = isDimmed(found, piece.id, piece.wholeBranch || folded.has(piece.id))
  const { fills, lines } = dimmed ? gathered.dim : gathered.bright
  const kind = document.node(piece.id)?.kind
  const colour = kind === ROOT_KIND ? null : branchColourOf(document, piece.id)
  const rect = screenRect(piece.rect, view)
  const isNamed = kind !== undefined && KIND_PRESENTATIONS[kind].isNamedInOverview
  const solid = isNamed || piece.wholeBranch
  const fill = solid ? palette.branch(colour) : palette.branchSoft(colour)
  pathIn(fills, fill).rect(rect.x, rect.y, rect.width, rect.height)
  if (!solid)
    pathIn(fills, palette.branch(colour)).rect(rect.x, rect.y, Math.max(1, rect.width * 0.03), rect.height)
  if (piece.parentRect && !piece.listed)
    traceLine(pathIn(lines, palette.branch(colour)), screenRect(piece.parentRect, view), rect, piece.growth)
  if (!dimmed && isNamed) {
    const label = labelOf(piece, scene, view)
    if (label) gathered.labels.push(label)
    const level = severities.get(piece.id)
    if (level) gathered.marks.push({ rect, level })
    if (level && label?.beside) gathered.marks.push({ rect: nearCorner(label), level })
  }
  const isSelected = selected.has(piece.id)
  if (isSelected || piece.id === active) gathered.rings.push({ rect, dashed: !isSelected })
}

/**
 * The title of a branch of the Big O, beside the branch where there is room, and from far away beside what is seen of
 * it; other titles on their cards, while these are near.
 */
function labelOf(
  piece: OverviewPiece<NodeId>,
  { document, layout }: OverviewScene,
  view: OverviewViewport,
): Label | null {
  const node = document.node(piece.id)
  if (node === undefined) return null
  const { title: text, parentId } = node
  const isNear = view.zoom >= LABELS_FROM
  if (parentId !== null && document.node(parentId)?.kind === ROOT_KIND) {
    const branch = screenRect(layout.branchBounds(piece.id) ?? piece.rect, view)
    if (!isNear || hasRoomBeside(branch, piece.growth, view))
      return { text, rect: withinSight(branch, view), beside: piece.growth }
  }
  return isNear ? { text, rect: screenRect(piece.rect, view), beside: null } : null
}

/** What of a rectangle that meets the window lies within it. */
function withinSight({ x, y, width, height }: Rect, view: OverviewViewport): Rect {
  const [left, top] = [Math.max(0, x), Math.max(0, y)]
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(x + width, view.width) - left),
    height: Math.max(1, Math.min(y + height, view.height) - top),
  }
}

function drawRings(context: CanvasRenderingContext2D, rings: Gathered['rings'], palette: Palette): void {
  context.strokeStyle = palette.token('--brand')
  context.lineWidth = 2.5
  for (const { rect, dashed } of rings) {
    context.setLineDash(dashed ? DASHES : [])
    context.strokeRect(rect.x - 3, rect.y - 3, rect.width + 6, rect.height + 6)
  }
  context.setLineDash([])
}

/** Draws the map from far away: cards as rectangles, titles of objectives or branches, and a dot where something is wrong inside. */
export function drawOverview(
  context: CanvasRenderingContext2D,
  scene: OverviewScene,
  view: OverviewViewport,
): void {
  context.clearRect(0, 0, view.width, view.height)
  const gathered = gather(scene, view)
  context.lineWidth = Math.max(0.6, 4 * view.zoom)
  context.globalAlpha = DIM
  drawShapes(context, gathered.dim)
  context.globalAlpha = 1
  drawShapes(context, gathered.bright)
  drawRings(context, gathered.rings, scene.palette)
  drawLabels(context, gathered.labels, scene)
  drawMarks(context, gathered.marks, scene.palette)
}

function drawShapes(context: CanvasRenderingContext2D, { fills, lines }: Shapes): void {
  for (const [colour, path] of lines) {
    context.strokeStyle = colour
    context.stroke(path)
  }
  for (const [colour, path] of fills) {
    context.fillStyle = colour
    context.fill(path)
  }
}
