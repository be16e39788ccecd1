import {
  nextKind,
  nodeRecord,
  type DocumentContent,
  type ImportLoss,
  type Meta,
  type NodeId,
  type NodeKind,
  type NodeRecord,
  type Rating,
  type RatingId,
  type ReadContext,
} from '../../domain'
import { orderKeysBetween, present, type OrderKey } from '../../lib'
import { defaultLook, type BranchLook } from './branch-looks'
import type { LineFields } from './fields'
import type { OutlineItem } from './outline'
import { readLine } from './read-line'
import { metricOf } from './read-metric'

interface Built {
  readonly nodes: readonly NodeRecord[]
  readonly ratings: readonly Rating[]
  readonly losses: readonly ImportLoss[]
}

/** The records of a map from its outline. */
export function buildContent(
  items: readonly OutlineItem[],
  meta: Meta,
  looks: readonly BranchLook[],
  context: ReadContext,
): { readonly content: DocumentContent; readonly losses: readonly ImportLoss[] } {
  const { nodes, ratings, losses } = buildNodes(items, context)
  const content: DocumentContent = {
    meta: [meta],
    nodes: withLooks(nodes, looks),
    relations: [],
    checkIns: [],
    ratings,
    dismissals: [],
  }
  return { content, losses }
}

function buildNodes(items: readonly OutlineItem[], { ids }: ReadContext): Built {
  const orderKeys = orderKeysOf(items)
  const built = new Map<OutlineItem, NodeRecord>()
  const ratings: Rating[] = []
  const losses: ImportLoss[] = []
  for (const item of items) {
    const parent = item.parent && present(built.get(item.parent), 'parent of an outline item')
    const line = readLine(item.text, item.line)
    const node = nodeOf(item, line.fields, {
      id: ids.node(),
      parentId: parent && parent.id,
      orderKey: present(orderKeys.get(item), 'order key'),
      kind: line.kind ?? item.placeKind ?? kindByPlace(parent && parent.kind, item.parked),
      title: line.title,
    })
    built.set(item, node)
    ratings.push(...ratingOf(node.id, item, line.fields))
    losses.push(...line.losses)
  }
  return { nodes: [...built.values()], ratings, losses }
}

/** Order keys by the order of the text. */
function orderKeysOf(items: readonly OutlineItem[]): ReadonlyMap<OutlineItem, OrderKey> {
  const families = new Map<OutlineItem | null, OutlineItem[]>()
  for (const item of items) {
    const family = families.get(item.parent)
    if (family) family.push(item)
    else families.set(item.parent, [item])
  }
  const keys = new Map<OutlineItem, OrderKey>()
  for (const family of families.values()) {
    const familyKeys = orderKeysBetween(null, null, family.length)
    for (const [at, item] of family.entries()) keys.set(item, present(familyKeys[at], 'order key'))
  }
  return keys
}

function kindByPlace(parentKind: NodeKind | null, parked: boolean): NodeKind {
  if (parentKind !== null) return nextKind(parentKind)
  return parked ? 'idea' : 'bigObjective'
}

function nodeOf(
  item: OutlineItem,
  { facets, metric, parkedReason }: LineFields,
  place: Pick<NodeRecord, 'id' | 'parentId' | 'orderKey' | 'kind' | 'title'>,
): NodeRecord {
  return nodeRecord({
    ...place,
    ...facets,
    note: item.note.join('\n'),
    metric: metricOf(metric, place.kind, place.title),
    parked: item.parked && place.parentId === null ? { reason: parkedReason } : null,
  })
}

function ratingOf(nodeId: NodeId, item: OutlineItem, { strength }: LineFields): readonly Rating[] {
  if (strength === null && item.because.length === 0) return []
  const id = `${nodeId}:` as RatingId
  return [{ id, nodeId, rater: '', strength, because: item.because.join('\n') }]
}

/** Children of a Big O take side and colour from the front matter in turn, else those of newly added ones. */
function withLooks(nodes: readonly NodeRecord[], looks: readonly BranchLook[]): readonly NodeRecord[] {
  const bigObjectives = new Map<NodeId | null, number>()
  let branches = 0
  return nodes.map((node) => {
    if (node.kind === 'bigObjective') bigObjectives.set(node.id, 0)
    const index = bigObjectives.get(node.parentId)
    if (index === undefined) return node
    bigObjectives.set(node.parentId, index + 1)
    const look = looks[branches++] ?? { ...defaultLook(index), ...(node.colour && { colour: node.colour }) }
    return { ...node, ...look }
  })
}
