import type { RefObject } from 'react'
import type { View } from '../../../editor'
import type { Keyboard } from '../../workspace/keyboard/keyboard-input'
import type { MapLayout } from '../layout/map-layout'
import type { MapCamera } from './map-camera'

interface MapViewParts {
  readonly keyboard: Keyboard
  readonly layout: MapLayout
  readonly camera: MapCamera
  /** Where the cards are drawn. */
  readonly container: RefObject<HTMLElement | null>
}

/** The mind map as commands, panels and popovers see it. */
export function createMapView({ keyboard, layout, camera, container }: MapViewParts): View {
  return {
    focus: keyboard.focus,
    reveal: (id, { block, behavior } = {}) => {
      if (block === 'center') camera.centre(id)
      else if (behavior === 'instant') camera.reveal(id, 0)
      else camera.reveal(id)
    },
    neighbour: (id, direction) => layout.neighbour(id, direction),
    growsLeft: (id) => layout.growthOf(id) === 'left',
    standsInList: (id) => layout.isListed(id),
    anchorOf: (id) => {
      const rect = layout.rectOf(id)
      const frame = container.current?.getBoundingClientRect()
      return rect && frame ? camera.toWindow(rect, frame) : null
    },
    zoom: {
      by: (factor, about) => camera.zoomBy(factor, about),
      to: (level, about) => camera.zoomTo(level, about),
      fit: () => camera.fit(),
      fitNodes: (ids) => camera.fitNodes(ids),
    },
  }
}
