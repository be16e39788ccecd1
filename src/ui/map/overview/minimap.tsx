import { useReactFlow, useStore } from '@xyflow/react'
import { useEffect, useMemo, useRef, type PointerEvent } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { DocumentReader } from '../../../domain'
import { branchColourOf } from '../../../editor'
import { onIdle, type Point, type Rect } from '../../../lib'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { paletteOf } from './palette'
import { useIsDark } from './use-is-dark'
import { useLayoutRevision, useMap } from '../map-context'
import type { MapLayout } from '../layout/map-layout'
import styles from './minimap.module.css'
import { centreOf, containsRect, inflate, intersects } from '../layout/rects'

const SIZE = { width: 168, height: 104 }
const MARGIN = 60
/** Px between the frame and the borders of the window. */
const CORNER = 18
/** Px that the frame of the window takes at least, so that it is seen on a large map. */
const LEAST_FRAME = 7

/** The window as a rectangle of the map. */
function useWindowRect(): Rect {
  return useStore(
    useShallow(({ transform: [x, y, zoom], width, height }) => ({
      x: -x / zoom,
      y: -y / zoom,
      width: width / zoom,
      height: height / zoom,
    })),
  )
}

/** How the map is shown in the small frame. */
interface Shown {
  /** Px of the frame per px of the map. */
  readonly scale: number
  /** The map point at the corner of the frame. */
  readonly corner: Point
}

function frameOf(bounds: Rect): Shown {
  const all = inflate(bounds, MARGIN)
  const scale = Math.min(SIZE.width / all.width, SIZE.height / all.height)
  const corner = {
    x: all.x - (SIZE.width / scale - all.width) / 2,
    y: all.y - (SIZE.height / scale - all.height) / 2,
  }
  return { scale, corner }
}

/** Where the window is in the small frame, in px of it. */
function placeIn({ scale, corner }: Shown, window: Rect) {
  const middle = centreOf(window)
  const width = Math.max(LEAST_FRAME, window.width * scale)
  const height = Math.max(LEAST_FRAME, window.height * scale)
  const left = (middle.x - corner.x) * scale - width / 2
  const top = (middle.y - corner.y) * scale - height / 2
  return { left, top, width, height }
}

interface Drawing {
  /** Px of the screen per px of the page. */
  readonly ratio: number
  readonly layout: MapLayout
  readonly document: DocumentReader
  readonly bounds: Rect
}

/** Draws every card as a small rectangle in the colour of its branch. */
function draw(canvas: HTMLCanvasElement, { ratio, layout, document, bounds }: Drawing): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { scale, corner } = frameOf(bounds)
  const palette = paletteOf(canvas)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, SIZE.width, SIZE.height)
  layout.overview(bounds, scale, ({ id, rect }) => {
    context.fillStyle = palette.branch(branchColourOf(document, id))
    const { x, y } = { x: (rect.x - corner.x) * scale, y: (rect.y - corner.y) * scale }
    context.fillRect(x, y, Math.max(1, rect.width * scale), Math.max(1, rect.height * scale))
  })
}

interface DrawnFor {
  readonly bounds: Rect | null
  readonly revision: number
  readonly ratio: number
}

/** Draws anew, when there is time, after a card has moved, or the theme or the size of the canvas has changed. */
function useDrawing({ bounds, revision, ratio }: DrawnFor) {
  const { layout } = useMap()
  const isDark = useIsDark()
  const { document } = useEditorInstance().store.getState()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!bounds) return
    return onIdle(() => {
      if (canvas.current) draw(canvas.current, { ratio, layout, document, bounds })
    })
  }, [layout, document, bounds, revision, isDark, ratio])
  return canvas
}

/** The lower corner of the window, in px of the map, where the minimap does not lie over the card at work. */
function useFreeSide(window: Rect): 'left' | 'right' {
  const { layout } = useMap()
  const active = useEditor(({ session }) => session.selection.active)
  const card = active === null ? null : layout.rectOf(active)
  const zoom = useStore(({ transform }) => transform[2])
  const [width, height] = [(SIZE.width + 2 * CORNER) / zoom, (SIZE.height + 2 * CORNER) / zoom]
  const corner = { x: window.x, y: window.y + window.height - height, width, height }
  return card !== null && intersects(card, corner) ? 'right' : 'left'
}

/** The whole map in a corner while it exceeds the window; dragging in it moves the window. */
export function Minimap() {
  const { layout } = useMap()
  const { t } = useI18n()
  const flow = useReactFlow()
  const revision = useLayoutRevision()
  const window = useWindowRect()
  // The same object while nothing moves, so that only the frame of the window follows the camera.
  const { bounds } = useMemo(() => ({ revision, bounds: layout.bounds() }), [layout, revision])
  const ratio = devicePixelRatio
  const canvas = useDrawing({ bounds, revision, ratio })
  const side = useFreeSide(window)
  if (!bounds || containsRect(window, bounds)) return null
  const shown = frameOf(bounds)
  const { scale, corner } = shown
  const centreAtPointer = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const frame = event.currentTarget.getBoundingClientRect()
    const x = corner.x + (event.clientX - frame.left) / scale
    const y = corner.y + (event.clientY - frame.top) / scale
    void flow.setCenter(x, y, { zoom: flow.getZoom(), duration: 0 })
  }
  return (
    <div
      className={styles.minimap}
      role="img"
      aria-label={t('canvas.minimap')}
      data-side={side}
      // The keyboard stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={centreAtPointer}
      onPointerMove={centreAtPointer}
    >
      <canvas ref={canvas} width={SIZE.width * ratio} height={SIZE.height * ratio} />
      <span className={styles.window} style={placeIn(shown, window)} />
    </div>
  )
}
