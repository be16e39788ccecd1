import {
  addNode,
  nextKind,
  setNodeFields,
  siblings,
  type NodeId,
  type NodeKind,
  type NodeRecord,
  type Parked,
  LOOSE_KIND,
  ROOT_KIND,
} from '../../../domain'
import type { CommandContext, CommandOutcome } from '../../command'
import { editMergeKey } from '../../history/history-manager'
import { selectOnly, unfoldPathTo } from '../../session/selection'
import { activeNode, announce, commit, defineCommand, hasActive, onMap, refused } from '../define-command'

/** Where a new node goes; `after` null is the first place, absent the last. */
interface Place {
  readonly parentId: NodeId | null
  readonly kind: NodeKind
  readonly after?: NodeId | null
  readonly parked?: Parked | null
}

/** Adds a child of the next kind to the active node and edits it. */
export const addChild = defineCommand({
  id: 'node.addChild',
  category: 'node',
  keybindings: onMap('Tab'),
  isEnabled: hasActive,
  run: (context) => {
    const parent = activeNode(context)
    return parent === undefined ? refused('nothingSelected') : addBelow(context, parent)
  },
})

/** Adds a sibling after the active node and edits it; on a Big O, an objective. */
export const addSibling = defineCommand({
  id: 'node.addSibling',
  category: 'node',
  keybindings: onMap('Enter'),
  isEnabled: hasActive,
  run: (context) => addBeside(context, (node) => node.id),
})

export const addSiblingBefore = defineCommand({
  id: 'node.addSiblingBefore',
  category: 'node',
  keybindings: onMap('Shift+Enter'),
  isEnabled: hasActive,
  run: (context) => addBeside(context, (node) => previousSibling(context, node)),
})

/** Adds an idea below a node or, without one, to the parking lot; with a title, it stays unopened. */
export const addIdea = defineCommand<{ readonly title?: string; readonly parentId?: NodeId } | undefined>({
  id: 'node.addIdea',
  category: 'node',
  run: (context, args) => {
    const place = ideaPlace(args?.parentId ?? null)
    if (args?.title === undefined) return addAndEdit(context, place)
    const id = context.services.ids.node()
    return commit(addNode(context.document, { ...place, id, title: args.title.trim() }), {
      patch: place.parked ? { parkingLotOpen: true } : {},
      announce: announce('added', { kind: LOOSE_KIND }),
    })
  },
})

interface FirstActionArgs {
  readonly id: NodeId
  readonly title: string
  readonly mergeKey?: string
}

/** Writes the first action of a key result, and adds it where there is none; without a title nothing is added. */
export const writeFirstAction = defineCommand<FirstActionArgs>({
  id: 'node.writeFirstAction',
  category: 'node',
  listed: false,
  run: ({ document, services }, { id, title, mergeKey }) => {
    const first = document.children(id).find((child) => document.node(child)?.kind === 'action')
    const merging = mergeKey === undefined ? {} : { mergeKey }
    if (first !== undefined)
      return commit(setNodeFields(document, { ids: [first], fields: { title } }), merging)
    if (title === '') return { type: 'session', patch: {} }
    return commit(
      addNode(document, { id: services.ids.node(), parentId: id, kind: 'action', title }),
      merging,
    )
  },
})

/** Adds another Big O beside the first: allowed, and gently questioned by a check. */
export const addBigObjective = defineCommand({
  id: 'node.addBigObjective',
  category: 'node',
  run: (context) => addAndEdit(context, { parentId: null, kind: ROOT_KIND }),
})

const NO_REASON: Parked = { reason: '' }

/** An idea without a parent lies in the parking lot. */
function ideaPlace(parentId: NodeId | null): Place {
  return { parentId, kind: LOOSE_KIND, parked: parentId === null ? NO_REASON : null }
}

function addBeside(context: CommandContext, after: (node: NodeRecord) => NodeId | null): CommandOutcome {
  const node = activeNode(context)
  return node === undefined ? refused('nothingSelected') : addAndEdit(context, placeBeside(node, after(node)))
}

/** Beside a node; on a Big O, below it. */
export function placeBeside(node: NodeRecord, after: NodeId | null): Place {
  if (node.kind === ROOT_KIND && node.parentId === null)
    return { parentId: node.id, kind: nextKind(node.kind) }
  const kind = node.parked === null ? node.kind : LOOSE_KIND
  return { parentId: node.parentId, kind, after, parked: node.parked && NO_REASON }
}

function addBelow(context: CommandContext, parent: NodeRecord): CommandOutcome {
  return addAndEdit(context, { parentId: parent.id, kind: nextKind(parent.kind) })
}

function addAndEdit(context: CommandContext, place: Place): CommandOutcome {
  const id = context.services.ids.node()
  return openAdded(context, { id, place, change: addNode(context.document, { ...place, id }) })
}

interface Added {
  readonly id: NodeId
  readonly place: Place
  readonly change: ReturnType<typeof addNode>
}

/** Opens the editor of a node that a change adds, the caret before its title: creation and typing are one step of undo. */
export function openAdded(context: CommandContext, { id, place, change }: Added): CommandOutcome {
  const { document, session } = context
  const selected = { start: 0, end: 0 }
  const edit = { nodeId: id, typed: null, created: true, selected, openedAt: document.revision }
  return commit(change, {
    mergeKey: editMergeKey(edit),
    patch: {
      edit,
      selection: selectOnly(id),
      folded: unfoldPathTo(document, session.folded, place.parentId),
      ...(place.parked && { parkingLotOpen: true }),
    },
    announce: announce('added', { kind: place.kind }),
  })
}

function previousSibling({ document }: CommandContext, node: NodeRecord): NodeId | null {
  const family = siblings(document, node.id)
  return family[family.indexOf(node.id) - 1] ?? null
}
