import { topmost } from '../../../domain'
import type { Point } from '../../../lib'
import { offsetNodes } from './offset-nodes'
import { announce, commit, defineCommand, hasTargets, onMap, targets } from '../define-command'

/** How far one press moves a card, in px of the map. */
const STEP = 24

/** Alt+Shift with an arrow: places the selected branches by hand; presses in quick succession are one step of undo. */
export const nudgeLeft = nudge('Left', { x: -STEP, y: 0 })
export const nudgeRight = nudge('Right', { x: STEP, y: 0 })
export const nudgeUp = nudge('Up', { x: 0, y: -STEP })
export const nudgeDown = nudge('Down', { x: 0, y: STEP })

function nudge(name: 'Left' | 'Right' | 'Up' | 'Down', by: Point) {
  return defineCommand({
    id: `node.nudge${name}`,
    category: 'node',
    keybindings: onMap(`Alt+Shift+Arrow${name}`),
    isEnabled: (context) => hasTargets(context),
    run: (context) => {
      const ids = topmost(context.document, targets(context))
      return commit(offsetNodes(context, ids, by), {
        mergeKey: `nudge:${ids.join(' ')}`,
        announce: announce('placedByHand', { count: ids.length }),
      })
    },
  })
}
