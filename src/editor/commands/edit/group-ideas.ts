import {
  groupIdeas,
  isParked,
  LOOSE_KIND,
  makeObjective as makeObjectiveOf,
  mapRoots,
  topmost,
  ungroupIdeas,
  type NodeId,
} from '../../../domain'
import { mergeInto as mergeIntoOf } from '../../../rules'
import type { CommandContext } from '../../command'
import { selectOnly } from '../../session/selection'
import { announce, commit, defineCommand, refused, targets, titleOf, type OnNodes } from '../define-command'

/** Puts ideas together: onto one of them, else the selected ones onto the first. */
export const group = defineCommand<(OnNodes & { readonly onto?: NodeId }) | undefined>({
  id: 'node.group',
  category: 'node',
  isEnabled: (context, args) => ideasAmong(context, args).length > (args?.onto === undefined ? 1 : 0),
  run: (context, args) => {
    const { document, services } = context
    const ids = ideasAmong(context, args)
    const onto = args?.onto ?? ids[0]
    if (onto === undefined) return refused('nothingToGroup')
    const groupId = services.ids.node()
    const change = groupIdeas(document, { ids, onto, groupId })
    const count = ids.filter((id) => id !== onto).length
    return commit(change, { announce: announce('grouped', { count, title: titleOf(document, onto) }) })
  },
})

/** Takes ideas out of their groups. */
export const ungroup = defineCommand<OnNodes | undefined>({
  id: 'node.ungroup',
  category: 'node',
  isEnabled: (context, args) => targets(context, args).some((id) => isInGroup(context, id)),
  run: (context, args) => {
    const ids = targets(context, args).filter((id) => isInGroup(context, id))
    return commit(ungroupIdeas(context.document, { ids }), {
      announce: announce('ungrouped', { count: ids.length }),
    })
  },
})

/** Makes an objective of a group of ideas, below the first Big O. */
export const makeObjective = defineCommand<{ readonly id: NodeId } | undefined>({
  id: 'node.makeObjective',
  category: 'node',
  isEnabled: (context, args) => ideasAmong(context, args && { ids: [args.id] }).length === 1,
  run: (context, args) => {
    const { document } = context
    const [id] = ideasAmong(context, args && { ids: [args.id] })
    const parentId = mapRoots(document)[0]
    if (id === undefined) return refused('nothingToGroup')
    if (parentId === undefined) return refused('noBigObjective')
    return commit(makeObjectiveOf(document, { id, parentId }), {
      patch: { selection: selectOnly(id) },
      announce: announce('madeObjective', { title: titleOf(document, id) }),
    })
  },
})

/** One idea takes over what another says, which goes: its words stay in the note. */
export const mergeInto = defineCommand<{ readonly id: NodeId; readonly from: NodeId }>({
  id: 'node.mergeInto',
  category: 'node',
  listed: false,
  run: ({ document }, { id, from }) => {
    const diff = mergeIntoOf(document, id, from, true)
    return diff === null
      ? refused('notFound')
      : { type: 'commit', diff, announce: announce('merged', { count: 2 }) }
  },
})

/** Ideas, and whatever is parked: what can be put together. */
function ideasAmong(context: CommandContext, args: OnNodes | undefined): readonly NodeId[] {
  const { document } = context
  return topmost(document, targets(context, args)).filter(
    (id) => document.node(id)?.kind === LOOSE_KIND || isParked(document, id),
  )
}

function isInGroup({ document }: CommandContext, id: NodeId): boolean {
  const parentId = document.node(id)?.parentId ?? null
  return parentId !== null && document.node(parentId)?.kind === LOOSE_KIND
}
