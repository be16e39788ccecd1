import type { Clipboard, Geometry, Viewport } from '../../domain'
import type { MapCamera } from '../map/camera/map-camera'
import type { MapLayout } from '../map/layout/map-layout'

/** The canvas as the editor sees it: made before the canvas is drawn, and idle until it is. */
export interface CanvasPorts {
  readonly geometry: Geometry
  readonly viewport: Viewport
  readonly clipboard: Clipboard
  /** Called by the canvas when it is drawn; the answer takes it off again. */
  attach(canvas: { readonly layout: MapLayout; readonly camera: MapCamera }): () => void
  /** Called by the canvas as well: the clipboard reaches the page that it is drawn on. */
  attachClipboard(clipboard: Clipboard): () => void
}

/** Ports to a canvas that is not drawn yet: until it attaches itself, they answer with nothing and do nothing. */
export function createCanvasPorts(): CanvasPorts {
  let layout: MapLayout | null = null
  let camera: MapCamera | null = null
  let clipboard: Clipboard | null = null
  return {
    geometry: {
      cardOf: (id) => layout?.rectOf(id) ?? null,
      neighbour: (id, direction) => layout?.neighbour(id, direction) ?? null,
      growsLeft: (id) => layout?.growthOf(id) === 'left',
    },
    viewport: {
      zoom: () => camera?.zoom() ?? 1,
      zoomBy: (factor, about) => camera?.zoomBy(factor, about),
      zoomTo: (zoom, about) => camera?.zoomTo(zoom, about),
      fit: () => camera?.fit(),
      fitNodes: (ids) => camera?.fitNodes(ids),
      reveal: (id) => camera?.reveal(id),
      centre: (id) => camera?.centre(id),
    },
    clipboard: {
      copy: () => clipboard?.copy(),
      cut: () => clipboard?.cut(),
      copyMarkdown: () => clipboard?.copyMarkdown(),
      paste: () => clipboard?.paste(),
    },
    attachClipboard: (attached) => {
      clipboard = attached
      return () => {
        clipboard = null
      }
    },
    attach: (canvas) => {
      layout = canvas.layout
      camera = canvas.camera
      return () => {
        layout = null
        camera = null
      }
    },
  }
}
