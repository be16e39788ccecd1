import { KINDS, setNodeFields, type NodeId } from '../../../domain'
import type { CommandContext } from '../../command'
import { activeNode, commit, defineCommand, onMap, refused } from '../define-command'

/** How far a Big O should lie beyond present ability, in percent (the method, S3). */
export const ADVISED_STRETCH = 30

/** Says that the active Big O lies 30 % beyond present ability. */
export const stretchAsAdvised = defineCommand({
  id: 'node.stretchAsAdvised',
  category: 'node',
  keybindings: onMap('F7'),
  isEnabled: (context) => openStretch(context) !== null,
  run: (context) => {
    const id = openStretch(context)
    if (id === null) return refused('nothingSelected')
    return commit(setNodeFields(context.document, { ids: [id], fields: { stretch: ADVISED_STRETCH } }))
  },
})

/** Puts the question of the stretch aside, for this map. */
export const putStretchAside = defineCommand({
  id: 'view.putStretchAside',
  category: 'view',
  listed: false,
  run: () => ({ type: 'session', patch: { stretchPutAside: true } }),
})

/** The active node where it is a Big O whose stretch nobody has said; else null. */
function openStretch(context: CommandContext): NodeId | null {
  const node = activeNode(context)
  return node?.stretch === null && KINDS[node.kind].hasSides ? node.id : null
}
