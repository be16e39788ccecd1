import type { Geometry, Viewport } from '../../domain'
import type { Camera } from './camera'
import type { MapLayout } from './map-layout'

/** The canvas as the editor sees it: made before the canvas is drawn, and idle until it is. */
export interface CanvasPorts {
  readonly geometry: Geometry
  readonly viewport: Viewport
  /** Called by the canvas when it is drawn; the answer takes it off again. */
  attach(canvas: { readonly layout: MapLayout; readonly camera: Camera }): () => void
}

export function createCanvasPorts(): CanvasPorts {
  let layout: MapLayout | null = null
  let camera: Camera | null = null
  return {
    geometry: {
      cardOf: (id) => layout?.rectOf(id) ?? null,
      neighbour: (id, direction) => layout?.neighbour(id, direction) ?? null,
      growsLeft: (id) => layout?.growthOf(id) === 'left',
    },
    viewport: {
      zoom: () => camera?.zoom() ?? 1,
      zoomBy: (factor) => camera?.zoomBy(factor),
      zoomTo: (zoom) => camera?.zoomTo(zoom),
      fit: () => camera?.fit(),
      fitNodes: (ids) => camera?.fitNodes(ids),
      reveal: (id) => camera?.reveal(id),
      centre: (id) => camera?.centre(id),
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
