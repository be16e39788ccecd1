import {
  baselineId,
  emptyTables,
  metaRecord,
  nodeRecord,
  planOf,
  type Baseline,
  type BranchColour,
  type DocumentContent,
  type Meta,
  type Metric,
  type NodeId,
  type NodeKind,
  type NodeRecord,
  type PlainDate,
  type Rating,
  type RatingId,
  type SupportStrength,
} from '../../src/domain'
import { orderKeysBetween, expectDefined, type OrderKey } from '../../src/lib'

/** Fields of a node as tests write them: ids and dates as plain text, and what is said of the link upward. */
export type Fields = Partial<Omit<NodeRecord, 'id' | 'parentId' | 'kind' | 'title' | 'start' | 'due'>> & {
  readonly id?: string
  readonly start?: string | null
  readonly due?: string | null
  readonly support?: SupportStrength
  readonly because?: string
  /** What the card said when the map was committed, and its target. */
  readonly agreed?: { readonly title: string; readonly target: number | null }
}

export interface NodeSpec {
  readonly kind: NodeKind
  readonly title: string
  readonly fields: Fields
  readonly children: readonly NodeSpec[]
}

type Parts = readonly (NodeSpec | Fields)[]

function isSpec(part: NodeSpec | Fields): part is NodeSpec {
  return 'children' in part
}

function spec(kind: NodeKind, title: string, parts: Parts): NodeSpec {
  const fields = parts.filter((part) => !isSpec(part))
  return { kind, title, fields: Object.assign({}, ...fields) as Fields, children: parts.filter(isSpec) }
}

/** `bigObjective('Title', { owner: 'Li Wei' }, objective('…'), …)`: fields and children in any order. */
export const bigObjective = (title: string, ...parts: Parts): NodeSpec => spec('bigObjective', title, parts)
export const objective = (title: string, ...parts: Parts): NodeSpec => spec('objective', title, parts)
export const keyResult = (title: string, ...parts: Parts): NodeSpec => spec('keyResult', title, parts)
export const action = (title: string, ...parts: Parts): NodeSpec => spec('action', title, parts)
export const idea = (title: string, ...parts: Parts): NodeSpec => spec('idea', title, parts)

/** Puts a root into the parking lot. */
export function parked(root: NodeSpec, reason = ''): NodeSpec {
  return { ...root, fields: { ...root.fields, parked: { reason } } }
}

/** A range metric, e.g. `range(24, 31.2, '%')`. */
export function range(
  baseline: number | null,
  target: number | null,
  unit = '',
  current: number | null = null,
): Metric {
  return { type: 'range', baseline, target, current, unit }
}

/**
 * A document from one or more roots. Ids are `n1`, `n2`, … in map order unless a node names its own; children of
 * a Big O stand on alternating sides (first: end) in colours 1 to 8.
 */
export function okr(...roots: readonly NodeSpec[]): DocumentContent {
  const nodes: NodeRecord[] = []
  const ratings: Rating[] = []
  const baselines: Baseline[] = []

  const waiting = seats(roots, null)
  for (let seat = waiting.pop(); seat !== undefined; seat = waiting.pop()) {
    const { id, start = null, due = null, support, because, agreed, ...rest } = seat.spec.fields
    const record = nodeRecord({
      ...(seat.parent?.kind === 'bigObjective' ? lookOf(seat.index) : {}),
      orderKey: seat.orderKey,
      ...rest,
      id: (id ?? `n${nodes.length + 1}`) as NodeId,
      parentId: seat.parent?.id ?? null,
      kind: seat.spec.kind,
      title: seat.spec.title,
      start: start as PlainDate | null,
      due: due as PlainDate | null,
    })
    nodes.push(record)
    if (agreed !== undefined) baselines.push(baselineOf(record, agreed))
    if (support !== undefined || because !== undefined) ratings.push(ratingOf(record.id, support, because))
    waiting.push(...seats(seat.spec.children, record))
  }
  return { ...emptyTables(), meta: [metaRecord()], nodes, ratings, baselines }
}

interface Seat {
  readonly spec: NodeSpec
  readonly parent: NodeRecord | null
  readonly index: number
  readonly orderKey: OrderKey
}

/** The places of siblings, last first. */
function seats(specs: readonly NodeSpec[], parent: NodeRecord | null): Seat[] {
  const keys = orderKeysBetween(null, null, specs.length)
  return specs
    .map((spec, index) => ({ spec, parent, index, orderKey: expectDefined(keys[index], 'order key') }))
    .reverse()
}

function lookOf(index: number): Pick<NodeRecord, 'side' | 'colour'> {
  return { side: index % 2 === 0 ? 'end' : 'start', colour: ((index % 8) + 1) as BranchColour }
}

function baselineOf(record: NodeRecord, { title, target }: NonNullable<Fields['agreed']>): Baseline {
  const plan = planOf(record)
  const metric: Metric =
    plan.metric?.type === 'range'
      ? { ...plan.metric, target }
      : { type: 'range', baseline: null, target, current: null, unit: '' }
  return { id: baselineId(record.id), nodeId: record.id, ...plan, title, metric }
}

function ratingOf(
  nodeId: NodeId,
  strength: SupportStrength | undefined,
  because: string | undefined,
): Rating {
  return {
    id: `${nodeId}:` as RatingId,
    nodeId,
    rater: '',
    strength: strength ?? null,
    because: because ?? '',
  }
}

/** The same document with other settings, e.g. `withMeta(okr(…), { stage: 'draft' })`. */
export function withMeta(content: DocumentContent, fields: Partial<Omit<Meta, 'id'>>): DocumentContent {
  return { ...content, meta: content.meta.map((meta) => ({ ...meta, ...fields })) }
}

/** The id of the one node with this title. */
export function idOf(content: DocumentContent, title: string): NodeId {
  return expectDefined(
    content.nodes.find((node) => node.title === title),
    `node "${title}"`,
  ).id
}
