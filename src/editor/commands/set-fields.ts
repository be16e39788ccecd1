import {
  setNodeFields,
  topmost,
  walkBranch,
  type DocumentReader,
  type NodeFields,
  type NodeId,
} from '../../domain'
import { announce, commit, defineCommand, hasTargets, targets, type OnNodes } from './define-command'

interface SetFieldsArgs extends OnNodes {
  readonly fields: NodeFields
  /** Equal keys within 500 ms are one step of undo; one that begins with `edit:` holds however slow the typing. */
  readonly mergeKey?: string
}

/** Sets the same fields on nodes: owner, due, confidence, effort, metric, note and the like. */
export const setFields = defineCommand<SetFieldsArgs>({
  id: 'node.setFields',
  category: 'node',
  listed: false,
  isEnabled: hasTargets,
  run: (context, args) => {
    const { fields, mergeKey } = args
    const result = setNodeFields(context.document, { ids: targets(context, args), fields })
    return commit(result, mergeKey === undefined ? {} : { mergeKey })
  },
})

/** Ticks the selected actions off; when all are done, opens them again. */
export const toggleDone = defineCommand<OnNodes | undefined>({
  id: 'node.toggleDone',
  category: 'node',
  isEnabled: (context, args) => actionsAmong(context.document, targets(context, args)).length > 0,
  run: (context, args) => {
    const { document } = context
    const ids = actionsAmong(document, targets(context, args))
    const done = ids.some((id) => document.node(id)?.done === false)
    return commit(setNodeFields(document, { ids, fields: { done } }), {
      announce: announce(done ? 'done' : 'notDone', { count: ids.length }),
    })
  },
})

/** Takes back every place given by hand, of the selected branches or, with nothing selected, of the whole map. */
export const tidy = defineCommand<OnNodes | undefined>({
  id: 'node.tidy',
  category: 'node',
  run: (context, args) => {
    const { document } = context
    const roots = targets(context, args)
    const ids = placedByHand(document, roots.length > 0 ? roots : document.children(null))
    if (ids.length === 0) return { type: 'done', announce: announce('alreadyTidy') }
    return commit(setNodeFields(document, { ids, fields: { offset: null } }), {
      announce: announce('tidied', { count: ids.length }),
    })
  },
})

function actionsAmong(document: DocumentReader, ids: readonly NodeId[]): readonly NodeId[] {
  return ids.filter((id) => document.node(id)?.kind === 'action')
}

function placedByHand(document: DocumentReader, roots: readonly NodeId[]): readonly NodeId[] {
  const all = topmost(document, roots).flatMap((root) => [...walkBranch(document, root)])
  return all.filter((id) => (document.node(id)?.offset ?? null) !== null)
}
