import {
  createTransaction,
  demoteNode,
  moveAmongSiblings,
  promoteNode,
  setNodeFields,
  topmost,
  type DocumentDiff,
  type DocumentReader,
  type DomainError,
  type NodeId,
  type NodeRecord,
  KINDS,
} from '../../../domain'
import { ok, type Result, type Direction } from '../../../lib'
import type { AnnouncementCode } from '../../messages'
import { newLineKey } from '../../history/history-manager'
import { revealSelection } from '../../session/selection'
import { announce, commit, defineCommand, hasTargets, onMap, placeAfter, targets } from '../define-command'
import type { CommandId } from '../../command-ids'

/** Alt+up: one place up among the siblings; repeated quickly, one step of undo. */
export const moveUp = reorder('node.moveUp', 'Alt+ArrowUp', -1)
export const moveDown = reorder('node.moveDown', 'Alt+ArrowDown', 1)

/** Alt+left and Alt+right: toward the Big O or away from it, as seen on the screen; all that is selected, or nothing. A view of lines has indent and outdent instead. */
export const moveLeft = changeLevel('node.moveLeft', 'Alt+ArrowLeft', 'left')
export const moveRight = changeLevel('node.moveRight', 'Alt+ArrowRight', 'right')

function reorder(id: CommandId, key: string, by: -1 | 1) {
  return defineCommand({
    id,
    category: 'node',
    keybindings: onMap(key),
    isEnabled: (context) => hasTargets(context),
    run: (context) => {
      const ids = targets(context)
      const among = context.services.view.isOneColumn === true ? 'all' : 'column'
      const moved = moveAmongSiblings(context.document, { ids, by, among })
      return commit(moved, {
        mergeKey: newLineKey(context, ids) ?? `reorder:${ids.join(' ')}`,
        announce: announce(by < 0 ? 'movedUp' : 'movedDown', placeAfter(context.document, ids, moved)),
      })
    },
  })
}

function changeLevel(id: CommandId, key: string, direction: Direction & ('left' | 'right')) {
  return defineCommand({
    id,
    category: 'node',
    keybindings: onMap(key),
    isEnabled: (context) => context.services.view.isOneColumn !== true && hasTargets(context),
    run: (context) => {
      const { document, session, services } = context
      const draft = createTransaction(document)
      const isAway = (node: NodeId) => services.view.growsLeft(node) === (direction === 'left')
      const ids = topmost(document, targets(context))
      const steps = [...ids.filter(isAway), ...ids.filter((node) => !isAway(node)).reverse()]
      let announcement: AnnouncementCode | null = null
      for (const node of steps) {
        const [change, word] = isAway(node) ? demote(draft, node) : promote(draft, node)
        if (!change.ok) return commit(change)
        draft.apply(change.value)
        announcement = word
      }
      return commit(ok(draft.diff()), {
        patch: revealSelection(draft, session.folded, session.selection),
        ...(announcement !== null && { announce: announce(announcement) }),
      })
    },
  })
}

type Step = readonly [change: Result<DocumentDiff, DomainError>, announcement: AnnouncementCode]

function demote(document: DocumentReader, id: NodeId): Step {
  return [demoteNode(document, { id }), 'demoted']
}

/** A child of the Big O cannot be promoted; moving on in that direction brings it to the other side. */
function promote(document: DocumentReader, id: NodeId): Step {
  const node = document.node(id)
  if (node === undefined || !standsBesideBigObjective(document, node))
    return [promoteNode(document, { id }), 'promoted']
  const side = node.side === 'start' ? 'end' : 'start'
  return [setNodeFields(document, { ids: [id], fields: { side } }), 'otherSide']
}

function standsBesideBigObjective(document: DocumentReader, { parentId }: NodeRecord): boolean {
  const parent = parentId === null ? undefined : document.node(parentId)
  return parent !== undefined && KINDS[parent.kind].hasSides && document.meta.arrangement === 'bothSides'
}
