import type { NodeId } from '../../../domain'
import type { Zoom } from '../../ports'
import type { Camera } from '../../session/session'
import { announce, defineCommand, hasTargets, onMap, targets } from '../define-command'

const ZOOM_STEP = 1.25

export const actualSize = zoomCommand('actualSize', ['Mod+0'], (zoom, about) => zoom.to(1, about))
export const zoomIn = zoomCommand('zoomIn', ['Mod+=', 'Mod+Plus'], (zoom, about) => zoom.by(ZOOM_STEP, about))
export const zoomOut = zoomCommand('zoomOut', ['Mod+-'], (zoom, about) => zoom.by(1 / ZOOM_STEP, about))
export const fit = zoomCommand('fit', ['Mod+Shift+1'], (zoom) => zoom.fit())

export const zoomToSelection = defineCommand({
  id: 'view.zoomToSelection',
  category: 'view',
  keybindings: onMap('Mod+Shift+2'),
  isEnabled: (context) => context.services.view.zoom !== null && hasTargets(context),
  run: (context) => {
    context.services.view.zoom?.fitNodes(targets(context))
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

type ZoomCommandName = 'actualSize' | 'zoomIn' | 'zoomOut' | 'fit'

type Effect = (zoom: Zoom, active: NodeId | null) => void

function zoomCommand(way: ZoomCommandName, keys: readonly string[], effect: Effect) {
  return defineCommand({
    id: `view.${way}`,
    category: 'view',
    keybindings: onMap(...keys),
    isEnabled: ({ services }) => services.view.zoom !== null,
    run: ({ services, session }) => {
      if (services.view.zoom !== null) effect(services.view.zoom, session.selection.active)
      return { type: 'done', announce: announce('zoomed', { way }) }
    },
  })
}
