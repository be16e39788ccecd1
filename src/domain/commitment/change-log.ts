import type { DocumentDiff } from '../diff/diff'
import { changesOf } from '../diff/diff-algebra'
import { createDiffBuilder, type RecordChange } from '../diff/diff-builder'
import { KINDS } from '../kinds'
import { isEqual } from '../diff/is-equal'
import { PLAN_FIELDS, type Instant, type LogEntry, type NodeId, type NodeRecord, type Plan } from '../model'
import type { DocumentReader } from '../reader'
import { baselineId, logEntryId } from '../record-ids'
import { changedFields, isCommitted, planOf } from './plan'

type Said = Pick<LogEntry, 'change' | 'from' | 'to'>

interface LogOptions {
  readonly now: Instant
  /** What the change goes on with, such as a title that is being written: its entries go on as well. */
  readonly continued: DocumentDiff | null
}

/**
 * The change with what it adds to the log: of a committed map one entry for each card and field of its plan. Of a
 * branch that comes or goes its top is named, and every goal. Reads nothing but the nodes that the change touches and
 * those above them. `document` is as it was before. A change to the log itself stays as it is.
 */
export function withLogEntries(
  document: DocumentReader,
  diff: DocumentDiff,
  { now, continued }: LogOptions,
): DocumentDiff {
  const meta = diff.meta?.updated.get('meta')?.[1] ?? document.meta
  if (diff.log || !diff.nodes || !isCommitted(document.meta.stage) || !isCommitted(meta.stage)) return diff
  const open = new Map<string, LogEntry>(
    [...(continued?.log?.added.values() ?? [])].map((entry) => [keyOf(entry.nodeId, entry.change), entry]),
  )
  const builder = createDiffBuilder()
  for (const [, change] of changesOf(diff, 'nodes'))
    for (const said of saidOf(document, diff, change)) {
      const node = change.before ?? change.after
      if (node === undefined) continue
      const { id: nodeId, kind, title } = node
      const isNew = open.get(keyOf(nodeId, 'added'))
      if (isNew !== undefined) {
        const after = change.after && { ...isNew, title: change.after.title, kind: change.after.kind }
        builder.add('log', isNew.id, { before: isNew, after })
        continue
      }
      const fresh = { nodeId, kind, title, at: now, reason: null, ...said }
      const id = open.get(keyOf(nodeId, said.change))?.id ?? logEntryId(fresh)
      const before = document.get('log', id)
      const after: LogEntry = before ? { ...before, to: said.to, reason: null } : { ...fresh, id }
      const isTakenBack = isField(said.change) && isEqual(after.from, after.to)
      builder.add('log', id, { before, after: isTakenBack ? undefined : after })
    }
  const { log } = builder.build()
  return log === undefined ? diff : { ...diff, log }
}

function isField(change: LogEntry['change']): boolean {
  return PLAN_FIELDS.some((field) => field === change)
}

function keyOf(nodeId: NodeId, change: LogEntry['change']): string {
  return `${nodeId}:${change}`
}

/** What the log says of a change to one node: nothing of ideas and of what stays in the parking lot. */
function saidOf(
  document: DocumentReader,
  { nodes }: DocumentDiff,
  { before, after }: RecordChange<'nodes'>,
): readonly Said[] {
  const isPlanned = (node: NodeRecord | undefined) => node !== undefined && KINDS[node.kind].isPlanned
  if (!isPlanned(before) && !isPlanned(after)) return []
  const laterNode = (id: NodeId) => nodes?.added.get(id) ?? nodes?.updated.get(id)?.[1] ?? document.node(id)
  const wasParked = before !== undefined && isInParkingLot(before, (id) => document.node(id))
  const isParked = after !== undefined && isInParkingLot(after, laterNode)
  if (before === undefined) {
    const isTop = !nodes?.added.has(after?.parentId ?? '')
    return isTop && !isParked ? [{ change: 'added', from: null, to: null }] : []
  }
  if (after === undefined) {
    const isTop = !nodes?.removed.has(before.parentId ?? '')
    return !wasParked && (isTop || KINDS[before.kind].isGoal)
      ? [{ change: 'deleted', from: null, to: null }]
      : []
  }
  if (wasParked && isParked) return []
  const isMovedToOrFromLot = wasParked !== isParked
  const titleOf = (node: NodeRecord | undefined): string | null => node?.title ?? null
  const values = (field: keyof Plan): Omit<Said, 'change'> =>
    field === 'parentId'
      ? {
          from: titleOf(before.parentId === null ? undefined : document.node(before.parentId)),
          to: titleOf(after.parentId === null ? undefined : laterNode(after.parentId)),
        }
      : { from: planOf(before)[field], to: planOf(after)[field] }
  const fields = changedFields(before, after).filter((field) => !(isMovedToOrFromLot && field === 'parentId'))
  return [
    ...(isMovedToOrFromLot
      ? [{ change: isParked ? 'parked' : 'unparked', from: null, to: null } as const]
      : []),
    ...fields.map((field): Said => ({ change: field, ...values(field) })),
  ]
}

/** Does the node, or the root above it, lie in the parking lot? */
function isInParkingLot(node: NodeRecord, nodeOf: (id: NodeId) => NodeRecord | undefined): boolean {
  let root = node
  for (let above: NodeRecord | undefined = node; above !== undefined;) {
    root = above
    above = above.parentId === null ? undefined : nodeOf(above.parentId)
  }
  return root.parked !== null
}

const MOVES_GOAL: ReadonlySet<LogEntry['change']> = new Set(['title', 'kind', 'deleted', 'parked'])

/** Does somebody still have to say why: was a committed goal changed or taken away, and nobody said so? */
export function needsReason(document: DocumentReader, entry: LogEntry): boolean {
  const { nodeId, change, kind, reason } = entry
  const agreed = document.get('baselines', baselineId(nodeId))
  if (reason !== null || agreed === undefined || !KINDS[kind].isGoal || !MOVES_GOAL.has(change)) return false
  return change !== 'title' || document.node(nodeId)?.title.trim() !== agreed.title.trim()
}
