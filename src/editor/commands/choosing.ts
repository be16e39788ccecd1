import type { Choosing, SessionPatch } from '../session/session'
import { announce, defineCommand, onMap } from './define-command'

/** Escape: nothing is chosen; branches that were to move are selected again. */
export const cancelChoosing = defineCommand({
  id: 'select.cancelChoosing',
  category: 'select',
  keybindings: onMap('Escape'),
  listed: false,
  isEnabled: ({ ephemeral }) => ephemeral.choosing !== null,
  run: ({ ephemeral: { choosing } }) => ({
    type: 'session',
    patch: { choosing: null, ...selectionAfter(choosing) },
    announce: announce('choosingLeft', { type: choosing?.type ?? '' }),
  }),
})

/** From here on a click or a tap adds a node to the selection or takes it out, without a key held; again, no longer. */
export const selectSeveral = defineCommand({
  id: 'select.several',
  category: 'select',
  run: ({ ephemeral: { choosing } }) =>
    choosing?.type === 'several'
      ? { type: 'session', patch: {}, then: cancelChoosing }
      : {
          type: 'session',
          patch: { choosing: { type: 'several' }, edit: null },
          announce: announce('selectSeveral'),
        },
})

function selectionAfter(choosing: Choosing | null): SessionPatch {
  if (choosing?.type !== 'move') return {}
  const { ids } = choosing
  return { selection: { ids, active: ids.at(-1) ?? null } }
}
