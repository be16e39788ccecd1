import { setNodeFields, type DocumentReader, type NodeFields, type NodeId, KINDS } from '../../../domain'
import { announce, commit, defineCommand, hasTargets, targets, type OnNodes } from '../define-command'

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

function actionsAmong(document: DocumentReader, ids: readonly NodeId[]): readonly NodeId[] {
  return ids.filter((id) => {
    const node = document.node(id)
    return node !== undefined && KINDS[node.kind].progress === 'done'
  })
}
