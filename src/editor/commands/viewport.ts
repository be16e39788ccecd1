import type { NodeId, Viewport } from '../../domain'
import type { Camera } from '../session'
import { announce, defineCommand, hasTargets, onMap, targets } from './define-command'

const ZOOM_STEP = 1.25

export const actualSize = zooming('actualSize', ['Mod+0'], (viewport, about) => viewport.zoomTo(1, about))
export const zoomIn = zooming('zoomIn', ['Mod+=', 'Mod+Plus'], (viewport, about) =>
  viewport.zoomBy(ZOOM_STEP, about),
)
export const zoomOut = zooming('zoomOut', ['Mod+-'], (viewport, about) =>
  viewport.zoomBy(1 / ZOOM_STEP, about),
)
export const fit = zooming('fit', ['Mod+Shift+1'], (viewport) => viewport.fit())

export const zoomToSelection = defineCommand({
  id: 'view.zoomToSelection',
  category: 'view',
  keybindings: onMap('Mod+Shift+2'),
  isEnabled: (context) => hasTargets(context),
  run: (context) => {
    context.services.viewport.fitNodes(targets(context))
    return { type: 'done', announce: announce('zoomedToSelection') }
  },
})

/** Remembers where the camera came to rest, for the next time the map is opened. */
export const rememberCamera = defineCommand<{ readonly camera: Camera }>({
  id: 'view.rememberCamera',
  category: 'view',
  listed: false,
  run: (_context, { camera }) => ({ type: 'session', patch: { camera } }),
})

type Zooming = 'actualSize' | 'zoomIn' | 'zoomOut' | 'fit'

type Effect = (viewport: Viewport, active: NodeId | null) => void

function zooming(way: Zooming, keys: readonly string[], effect: Effect) {
  return defineCommand({
    id: `view.${way}`,
    category: 'view',
    keybindings: onMap(...keys),
    run: ({ services, session }) => {
      effect(services.viewport, session.selection.active)
      return { type: 'done', announce: announce('zoomed', { way }) }
    },
  })
}
