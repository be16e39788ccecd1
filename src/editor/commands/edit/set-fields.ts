import {
  checkIn,
  checkInsUpTo,
  createTransaction,
  KINDS,
  setNodeFields,
  type Confidence,
  type DocumentDiff,
  type DocumentReader,
  type DomainError,
  type NodeFields,
  type NodeId,
} from '../../../domain'
import { ok, type Result } from '../../../lib'
import type { CommandContext } from '../../command'
import { announce, commit, defineCommand, hasTargets, targets, type OnNodes } from '../define-command'

interface SetFieldsArgs extends OnNodes {
  readonly fields: NodeFields
  /** Equal keys within 500 ms are one step of undo; one that begins with `edit:` holds however slow the typing. */
  readonly mergeKey?: string
}

/**
 * Sets the same fields on nodes: owner, due, confidence, effort, metric, note and the like. Where check-ins have begun, a
 * confidence is also said by today's, so that the history of a key result ends with the confidence that it shows.
 */
export const setFields = defineCommand<SetFieldsArgs>({
  id: 'node.setFields',
  category: 'node',
  listed: false,
  isEnabled: hasTargets,
  run: (context, args) => {
    const { fields, mergeKey } = args
    const ids = targets(context, args)
    const result = setNodeFields(context.document, { ids, fields })
    const { confidence } = fields
    const written = result.ok && confidence ? checkedIn(context, result.value, ids, confidence) : result
    return commit(written, mergeKey === undefined ? {} : { mergeKey })
  },
})

/** The change, with a check-in of today for every node that has been checked in before. */
function checkedIn(
  { document, services: { clock, ids: newIds } }: CommandContext,
  change: DocumentDiff,
  ids: readonly NodeId[],
  confidence: Confidence,
): Result<DocumentDiff, DomainError> {
  const today = clock.today()
  const draft = createTransaction(document)
  draft.apply(change)
  for (const nodeId of ids) {
    if (checkInsUpTo(document, nodeId, today).length === 0) continue
    const said = checkIn(draft, { id: newIds.checkIn(), nodeId, date: today, today, confidence })
    if (!said.ok) return said
    draft.apply(said.value)
  }
  return ok(draft.diff())
}

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
