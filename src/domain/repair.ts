import { orderKeysBetween, parseOrderKey, present } from '../lib'
import { contentOf, metaRecord } from './content'
import { cycleBreakers } from './cycles'
import { createDraft, type Draft } from './draft'
import { danglingRecords, isShare } from './invariants'
import { createLiveDocument } from './live-document'
import { LIMITS, type NodeId, type NodeRecord } from './model'
import { dressChildren } from './operations/branch-look'
import type { DocumentContent } from './ports'

/**
 * The content with every invariant mended (`checkInvariants` says beforehand which are broken; too many nodes
 * stay too many). Branches without a parent and branches cut out of a cycle become roots: a Big O on the map, all
 * others in the parking lot. Records about nodes that do not exist go.
 */
export function repairTree(content: DocumentContent): DocumentContent {
  const draft = createDraft(createLiveDocument(content))
  if (draft.get('meta', 'meta') === undefined) draft.put('meta', metaRecord())
  for (const { id } of content.nodes) mendNode(draft, id)
  for (const id of cycleBreakers(draft))
    draft.patch('nodes', id, asRoot(present(draft.node(id), `node ${id}`)))
  for (const { id } of content.nodes) mendFamily(draft, id)
  mendOrder(draft, null)
  for (const { table, id } of danglingRecords(draft)) draft.delete(table, id)
  return contentOf(draft)
}

function mendNode(draft: Draft, id: NodeId): void {
  const node = present(draft.node(id), `node ${id}`)
  const isLost = node.parentId !== null && draft.node(node.parentId) === undefined
  draft.patch('nodes', id, {
    title: node.title.slice(0, LIMITS.title),
    note: node.note.slice(0, LIMITS.note),
    effort: node.effort === null || isShare(node.effort) ? node.effort : null,
    parked: node.parentId === null ? node.parked : null,
    ...(isLost ? asRoot(node) : {}),
  })
}

/** A node without a parent: a Big O stands on the map, all others lie in the parking lot. */
export function asRoot(node: NodeRecord): Pick<NodeRecord, 'parentId' | 'parked' | 'side' | 'offset'> {
  return {
    parentId: null,
    parked: node.kind === 'bigObjective' ? null : { reason: '' },
    side: null,
    offset: null,
  }
}

function mendFamily(draft: Draft, parentId: NodeId): void {
  mendOrder(draft, parentId)
  dressChildren(draft, parentId)
}

/** Gives a family new order keys where one of them is no key. */
function mendOrder(draft: Draft, parentId: NodeId | null): void {
  const family = draft.children(parentId)
  if (family.every((id) => parseOrderKey(present(draft.node(id), `node ${id}`).orderKey) !== null)) return
  const keys = orderKeysBetween(null, null, family.length)
  family.forEach((id, index) => draft.patch('nodes', id, { orderKey: present(keys[index], 'order key') }))
}
