import {
  addRelation as addRelationOf,
  isParked,
  removeRelation as removeRelationOf,
  updateRelation,
  type NodeId,
  type RelationId,
} from '../../../domain'
import type { CommandContext, CommandOutcome } from '../../command'
import { relationMergeKey } from '../../history/history-manager'
import type { EphemeralState, RelationEdit } from '../../session/session'
import { announce, commit, defineCommand, onMap, refused } from '../define-command'

/** Mod+L: a relation begins at the active node; its other end is chosen next, by arrows, search or a click. */
export const startRelation = defineCommand({
  id: 'relation.start',
  category: 'node',
  keybindings: onMap('Mod+L'),
  isEnabled: ({ document, session: { selection } }) =>
    selection.active !== null && !isParked(document, selection.active),
  run: ({ document, session: { selection } }) => {
    const from = selection.active === null ? undefined : document.node(selection.active)
    if (from === undefined) return refused('nothingSelected')
    return {
      type: 'session',
      patch: { choosing: { type: 'relation', from: from.id }, edit: null },
      announce: announce('relationFrom', { title: from.title }),
    }
  },
})

/** Enter, or a click on a card: the relation that was begun ends at the active node. */
export const completeRelation = defineCommand({
  id: 'relation.complete',
  category: 'node',
  keybindings: onMap('Enter'),
  listed: false,
  isEnabled: ({ ephemeral, session }) => beginning(ephemeral) !== null && session.selection.active !== null,
  run: (context) => {
    const from = beginning(context.ephemeral)
    const { active: to } = context.session.selection
    return from === null || to === null ? refused('nothingSelected') : relate(context, { from, to })
  },
})

interface AddRelationArgs {
  readonly from: NodeId
  readonly to: NodeId
  /** Absent: its field opens, to be written at once. */
  readonly label?: string
}

export const addRelation = defineCommand<AddRelationArgs>({
  id: 'relation.add',
  category: 'node',
  listed: false,
  run: relate,
})

/** Opens the label of a relation. */
export const editRelation = defineCommand<{ readonly id: RelationId }>({
  id: 'relation.edit',
  category: 'node',
  listed: false,
  run: ({ document }, { id }) =>
    document.get('relations', id) === undefined
      ? refused('notFound')
      : { type: 'session', patch: { relationEdit: { id, openedAt: document.revision }, choosing: null } },
})

interface SetRelationLabelArgs {
  readonly id: RelationId
  readonly label: string
  /** Of a field elsewhere; while the label is open on the map its own key holds. */
  readonly mergeKey?: string
}

/** Commits a label as it is typed. */
export const setRelationLabel = defineCommand<SetRelationLabelArgs>({
  id: 'relation.setLabel',
  category: 'node',
  listed: false,
  run: ({ document, ephemeral: { relationEdit } }, { id, label, mergeKey }) => {
    const key = relationEdit?.id === id ? relationMergeKey(relationEdit) : mergeKey
    return commit(updateRelation(document, { id, label }), key === undefined ? {} : { mergeKey: key })
  },
})

export const closeRelation = defineCommand({
  id: 'relation.close',
  category: 'node',
  listed: false,
  isEnabled: ({ ephemeral }) => ephemeral.relationEdit !== null,
  run: () => ({ type: 'session', patch: { relationEdit: null } }),
})

export const removeRelation = defineCommand<{ readonly id: RelationId }>({
  id: 'relation.remove',
  category: 'node',
  listed: false,
  run: ({ document }, { id }) =>
    commit(removeRelationOf(document, { id }), {
      announce: announce('relationRemoved'),
      toast: { key: 'editor.toast.relationRemoved' },
    }),
})

/** Where the relation begins whose other end is being chosen. */
function beginning({ choosing }: EphemeralState): NodeId | null {
  return choosing?.type === 'relation' ? choosing.from : null
}

/** Drawing a relation and writing its label are one step of undo. */
function relate({ document, services }: CommandContext, args: AddRelationArgs): CommandOutcome {
  const { from, to, label } = args
  const edit: RelationEdit = { id: services.ids.relation(), openedAt: document.revision }
  return commit(addRelationOf(document, { id: edit.id, from, to, label: label ?? '' }), {
    mergeKey: relationMergeKey(edit),
    patch: { choosing: null, relationEdit: label === undefined ? edit : null },
    announce: announce('related', { title: document.node(to)?.title ?? '' }),
  })
}
