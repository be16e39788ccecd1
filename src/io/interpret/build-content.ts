import {
  emptyTables,
  KINDS,
  nodeRecord,
  OWN_RATER,
  ratingId,
  type Cycle,
  type DocumentContent,
  type ImportLoss,
  type Meta,
  type NodeId,
  type NodeRecord,
  type Rating,
} from '../../domain'
import { orderKeysBetween, expectDefined, type OrderKey } from '../../lib'
import { defaultBranchStyle, type BranchStyle } from './fields/branch-style'
import type { ReadContext } from '../codec'
import { kindOfPlace } from './kind-of-place'
import { buildRecords } from './build-records'
import type { PlacedNode } from './placed-node'
import { readNode, type NodeReading } from './read-node'
import { metricOf } from './fields/read-metric'

interface Built {
  readonly built: ReadonlyMap<PlacedNode, NodeRecord>
  readonly ratings: readonly Rating[]
  readonly losses: readonly ImportLoss[]
  /** Nodes that say their own style, be it none. */
  readonly exact: ReadonlySet<NodeId>
}

/** How many nodes are built between two reports of progress. */
const REPORTED = 1_000

/** The records of a map from placed nodes, in the same order. */
export function buildContent(
  placed: readonly PlacedNode[],
  meta: Meta,
  styles: readonly BranchStyle[],
  context: ReadContext,
): { readonly content: DocumentContent; readonly losses: readonly ImportLoss[] } {
  const { built, ratings, losses, exact } = buildNodes(
    placed,
    meta.cycle ?? context.choice?.cycle ?? null,
    context,
  )
  const records = buildRecords(built, context.ids)
  const content: DocumentContent = {
    ...emptyTables(),
    meta: [meta],
    nodes: withBranchStyles([...built.values()], styles, exact),
    ratings,
    relations: records.relations,
    checkIns: records.checkIns,
    outcomes: records.outcomes,
    votes: records.votes,
  }
  return { content, losses: [...losses, ...records.losses] }
}

function buildNodes(
  placed: readonly PlacedNode[],
  cycle: Cycle | null,
  { ids, onProgress }: ReadContext,
): Built {
  const orderKeys = orderKeysOf(placed)
  const built = new Map<PlacedNode, NodeRecord>()
  const ratings: Rating[] = []
  const losses: ImportLoss[] = []
  const exact = new Set<NodeId>()
  let pinyinRemoved = 0
  for (const item of placed) {
    const parent = item.parent && expectDefined(built.get(item.parent), 'parent of a placed node')
    const reading = readNode(item.source, cycle)
    const node = nodeOf(item, reading, {
      id: ids.node(),
      parentId: parent && parent.id,
      orderKey: expectDefined(orderKeys.get(item), 'order key'),
      kind: reading.kind ?? item.placeKind ?? kindOfPlace(parent && parent.kind, item.parked),
      title: reading.title,
    })
    built.set(item, node)
    item.source.reference ??= reading.fields.reference
    if (reading.exact) exact.add(node.id)
    ratings.push(...ratingOf(node.id, reading))
    losses.push(...reading.losses)
    pinyinRemoved += reading.pinyinRemoved
    if (built.size % REPORTED === 0) onProgress?.(0.5 + (0.4 * built.size) / placed.length)
  }
  if (pinyinRemoved > 0) losses.push({ code: 'pinyinRemoved', line: null, text: String(pinyinRemoved) })
  return { built, ratings, losses, exact }
}

/** Order keys by the order of the text. */
function orderKeysOf(items: readonly PlacedNode[]): ReadonlyMap<PlacedNode, OrderKey> {
  const families = new Map<PlacedNode | null, PlacedNode[]>()
  for (const item of items) {
    const family = families.get(item.parent)
    if (family) family.push(item)
    else families.set(item.parent, [item])
  }
  const keys = new Map<PlacedNode, OrderKey>()
  for (const family of families.values()) {
    const familyKeys = orderKeysBetween(null, null, family.length)
    for (const [at, item] of family.entries()) keys.set(item, expectDefined(familyKeys[at], 'order key'))
  }
  return keys
}

function nodeOf(
  { source, parked }: PlacedNode,
  { fields: { facets, metric, parkedReason }, side }: NodeReading,
  place: Pick<NodeRecord, 'id' | 'parentId' | 'orderKey' | 'kind' | 'title'>,
): NodeRecord {
  // Facets come in every shape: assigned to a whole record they cost nothing.
  return Object.assign(nodeRecord(place), facets, {
    side,
    note: source.note.join('\n'),
    metric: metricOf(metric, place.kind, place.title),
    parked: parked && place.parentId === null ? { reason: parkedReason } : null,
  })
}

function ratingOf(nodeId: NodeId, { because, fields: { strength } }: NodeReading): readonly Rating[] {
  if (strength === null && because.length === 0) return []
  const id = ratingId(nodeId, OWN_RATER)
  return [{ id, nodeId, rater: OWN_RATER, strength, because: because.join('\n') }]
}

/** Children of a Big O take side and colour from the front matter in turn, else those of newly added ones. */
function withBranchStyles(
  nodes: readonly NodeRecord[],
  styles: readonly BranchStyle[],
  exact: ReadonlySet<NodeId>,
): readonly NodeRecord[] {
  /** Parents whose children stand on two sides, with the number of children so far. */
  const counts = new Map<NodeId | null, number>()
  let branches = 0
  return nodes.map((node) => {
    if (KINDS[node.kind].hasSides) counts.set(node.id, 0)
    const index = counts.get(node.parentId)
    if (index === undefined) return node.side === null ? node : { ...node, side: null }
    counts.set(node.parentId, index + 1)
    const style = styles[branches++] ?? (exact.has(node.id) ? {} : ownBranchStyle(node, index))
    return { ...node, ...style }
  })
}

/** The style that the node itself says, and where it does not, that of a freshly added one. */
function ownBranchStyle({ side, colour }: NodeRecord, index: number): BranchStyle {
  const usual = defaultBranchStyle(index)
  return { side: side ?? usual.side, colour: colour ?? usual.colour }
}
