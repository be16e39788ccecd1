import {
  changesOf,
  createDraft,
  sameValue,
  TABLE_NAMES,
  type DocumentDiff,
  type DocumentReader,
  type Draft,
  type NodeId,
  type NodeRecord,
  type RecordDiff,
  type TableName,
  type Tables,
} from '../domain'
import { present } from '../lib'

const PLACE_FIELDS = [
  'parentId',
  'orderKey',
  'side',
  'offset',
  'parked',
] as const satisfies (keyof NodeRecord)[]

/**
 * What takes a diff back as far as it still stands: a field that somebody else has changed since keeps its new
 * value, an added node that somebody else has worked on stays, and nothing comes to hang below itself. With
 * nobody else about it is the exact inverse.
 */
export function revertDiff(document: DocumentReader, diff: DocumentDiff): DocumentDiff {
  const draft = createDraft(document)
  for (const table of TABLE_NAMES) bringBack(draft, table, diff[table])
  adoptOrphans(draft, diff)
  for (const table of TABLE_NAMES) changeBack(draft, table, diff[table])
  breakCycles(draft, document, diff)
  for (const table of TABLE_NAMES) if (table !== 'nodes') takeAway(draft, table, diff[table])
  takeAwayNodes(draft, diff)
  suitPlaces(draft)
  return draft.diff()
}

type Changes<T extends TableName> = RecordDiff<Tables[T]> | undefined

function bringBack<T extends TableName>(draft: Draft, table: T, changes: Changes<T>): void {
  for (const [id, row] of changes?.removed ?? []) {
    if (
      draft.get(table, id) === undefined &&
      nodesNamedBy(row).every((node) => draft.node(node) !== undefined)
    )
      draft.put(table, row)
  }
}

/** The nodes that a record needs to exist, apart from a parent. */
function nodesNamedBy(row: Tables[TableName]): readonly NodeId[] {
  if ('nodeId' in row) return [row.nodeId]
  return 'from' in row ? [row.from, row.to] : []
}

/** A node that comes back after its parent has gone for good lands in the parking lot. */
function adoptOrphans(draft: Draft, diff: DocumentDiff): void {
  for (const { id, parentId } of diff.nodes?.removed.values() ?? []) {
    if (draft.node(id)?.parentId === parentId && parentId !== null && draft.node(parentId) === undefined)
      draft.patch('nodes', id, { parentId: null, side: null, offset: null, parked: { reason: '' } })
  }
}

function changeBack<T extends TableName>(draft: Draft, table: T, changes: Changes<T>): void {
  for (const [id, [before, after]] of changes?.updated ?? []) {
    const current = draft.get(table, id)
    if (current === undefined) continue
    const fields = (Object.keys(before) as (keyof Tables[T])[]).filter(
      (field) => !sameValue(before[field], after[field]) && sameValue(current[field], after[field]),
    )
    const stays = !mayReturn(draft, { before, after, fields })
    const kept = stays ? fields.filter((field) => !isPlaceField(field)) : fields
    const former: Partial<Tables[T]> = {}
    for (const field of kept) former[field] = before[field]
    if (kept.length > 0) draft.patch(table, id, former)
  }
}

/** May the row go back to its former place: did it not leave its parent, or is that parent still to be had? */
function mayReturn<T extends TableName>(
  draft: Draft,
  change: { readonly before: Tables[T]; readonly after: Tables[T]; readonly fields: readonly PropertyKey[] },
): boolean {
  const { before, after, fields } = change
  if (!('parentId' in before) || !('parentId' in after) || before.parentId === after.parentId) return true
  return (
    fields.includes('parentId') && (before.parentId === null || draft.node(before.parentId) !== undefined)
  )
}

function isPlaceField(field: PropertyKey): boolean {
  return PLACE_FIELDS.some((place) => place === field)
}

/** A node that would hang below itself stays where it is; that may close another ring, so look again. */
function breakCycles(draft: Draft, document: DocumentReader, diff: DocumentDiff): void {
  const moved = new Map(diff.nodes?.updated)
  const inRing = () => [...moved.values()].find(([{ id }]) => hangsBelowItself(draft, id))
  for (let ring = inRing(); ring !== undefined; ring = inRing()) {
    const [{ id }] = ring
    const { parentId, orderKey, side, offset, parked } = present(document.node(id), `node ${id}`)
    draft.patch('nodes', id, { parentId, orderKey, side, offset, parked })
    moved.delete(id)
  }
}

function hangsBelowItself(draft: Draft, id: NodeId): boolean {
  const met = new Set<NodeId>()
  let step = draft.node(id)?.parentId ?? null
  while (step !== null && step !== id && !met.has(step)) {
    met.add(step)
    step = draft.node(step)?.parentId ?? null
  }
  return step === id
}

function takeAway<T extends TableName>(draft: Draft, table: T, changes: Changes<T>): void {
  for (const [id, row] of changes?.added ?? []) {
    if (sameValue(draft.get(table, id), row)) draft.delete(table, id)
  }
}

function takeAwayNodes(draft: Draft, diff: DocumentDiff): void {
  const added = diff.nodes?.added ?? new Map<string, NodeRecord>()
  const kept = new Set<NodeId>()
  for (const row of added.values()) {
    if (isUntouched(draft, row, added)) continue
    for (
      let step = draft.node(row.id);
      step !== undefined && !kept.has(step.id);
      step = parentOf(draft, step)
    )
      kept.add(step.id)
  }
  for (const { id } of added.values()) if (!kept.has(id) && draft.node(id)) draft.delete('nodes', id)
}

function isUntouched(draft: Draft, row: NodeRecord, added: ReadonlyMap<string, NodeRecord>): boolean {
  const { id } = row
  const records = [draft.checkInsOf(id), draft.ratingsOf(id), draft.dismissalsOf(id), draft.relationsOf(id)]
  return (
    sameValue(draft.node(id), row) &&
    records.every((list) => list.length === 0) &&
    draft.children(id).every((child) => added.has(child))
  )
}

function parentOf(draft: Draft, node: NodeRecord): NodeRecord | undefined {
  return node.parentId === null ? undefined : draft.node(node.parentId)
}

/** Sides belong beside a Big O and parking to roots, whatever became of the parents meanwhile. */
function suitPlaces(draft: Draft): void {
  for (const [, { after }] of [...changesOf(draft.diff(), 'nodes')]) {
    if (after === undefined) continue
    suitPlace(draft, after)
    for (const child of draft.children(after.id)) suitPlace(draft, draft.node(child))
  }
}

function suitPlace(draft: Draft, node: NodeRecord | undefined): void {
  if (node === undefined) return
  const beside = parentOf(draft, node)?.kind === 'bigObjective'
  if (node.side !== null && !beside) draft.patch('nodes', node.id, { side: null })
  if (node.parked !== null && node.parentId !== null) draft.patch('nodes', node.id, { parked: null })
}
