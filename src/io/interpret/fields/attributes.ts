import {
  NODE_KINDS,
  readDate,
  type PlainDate,
  type Metric,
  type NodeKind,
  type NodeRecord,
  type Rating,
  type SupportStrength,
} from '../../../domain'
import { branchColour } from './branch-style'
import { confidenceOf, noFields, type LineFields } from './fields'
import { strengthOf, STRENGTH_WORDS } from './strengths'

/** A value that a program without OKR fields keeps beside a node, e.g. `['due', '2027-03-31']`. */
export type Attribute = readonly [name: string, value: string]

/** Everything of a node that its title, its note and its place do not say. Numbers are written as JavaScript does. */
export function attributesOf(node: NodeRecord, rating: Rating | null): readonly Attribute[] {
  const entries: readonly (readonly [string, string | number | boolean | null | undefined])[] = [
    ['kind', node.kind],
    ...metricAttributes(node.metric),
    ['owner', node.owner],
    ['startDate', node.start],
    ['due', node.due],
    ['done', node.done],
    ['confidence', node.confidence],
    ['effort', node.effort],
    ['effortLocked', node.effortLocked],
    ['stretch', node.stretch],
    ['commitment', node.commitment],
    ['role', node.role],
    ['phase', node.phase],
    ['side', node.side],
    ['colour', node.colour],
    ['parked', node.parked?.reason],
    ['support', rating?.strength == null ? null : STRENGTH_WORDS[rating.strength]],
    ['because', rating?.because === '' ? null : rating?.because],
  ]
  return entries.flatMap(([name, value]) =>
    value === null || value === undefined || value === false ? [] : [[name, String(value)] as const],
  )
}

function metricAttributes(metric: Metric | null): readonly (readonly [string, string | number | null])[] {
  if (metric === null) return []
  if (metric.type === 'milestone') return [['milestone', metric.reached ? 'reached' : 'open']]
  const ends =
    metric.type === 'range'
      ? ([
          ['start', metric.baseline ?? '?'],
          ['target', metric.target ?? '?'],
        ] as const)
      : ([
          ['lower', metric.lower ?? '?'],
          ['upper', metric.upper ?? '?'],
        ] as const)
  return [...ends, ['current', metric.current], ['unit', metric.unit === '' ? null : metric.unit]]
}

/** What attributes say of a node, and those that mean nothing here. */
export interface AttributeReading {
  readonly kind: NodeKind | null
  readonly fields: LineFields
  readonly because: string | null
  readonly side: NodeRecord['side']
  readonly unknown: readonly Attribute[]
}

/** Reads what `attributesOf` wrote; a value that does not fit its name counts as unknown. */
export function readAttributes(attributes: ReadonlyMap<string, string>): AttributeReading {
  const fields = noFields()
  const unknown: Attribute[] = []
  for (const [name, value] of attributes)
    if (!READERS[name]?.(value, fields) && !OTHERS.has(name)) unknown.push([name, value])
  // Without a measure a key result would take one from its words.
  if (attributes.has('kind') && fields.metric.shape === null) fields.metric.shape = 'none'
  const side = attributes.get('side')
  return {
    kind: NODE_KINDS.find((kind) => kind === attributes.get('kind')) ?? null,
    fields,
    because: attributes.get('because') ?? null,
    side: side === 'start' || side === 'end' ? side : null,
    unknown,
  }
}

const OTHERS: ReadonlySet<string> = new Set([
  'kind',
  'because',
  'side',
  'checkIns',
  'relations',
  'outcome',
  'votes',
])

type Reader = (value: string, fields: LineFields) => boolean

/** A reader that takes a value if it is there: null means that it does not fit. */
function taking<Value>(
  parse: (text: string) => Value | null,
  take: (fields: LineFields, value: Value) => void,
): Reader {
  return (text, fields) => {
    const value = parse(text)
    if (value !== null) take(fields, value)
    return value !== null
  }
}

const text = (value: string): string => value
const flag = (value: string): true | null => (value === 'true' ? true : null)
const number = (value: string): number | null =>
  value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : null
const day = (value: string): PlainDate | null => {
  const found = readDate(value)
  return found.type === 'value' ? found.date : null
}
const share = (value: string): number | null => {
  const found = number(value)
  return found !== null && found >= 0 && found <= 100 ? found : null
}
const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: string): Word | null =>
    words.find((word) => word === value) ?? null

function end(shape: 'range' | 'band', side: 'low' | 'high'): Reader {
  return (value, { metric }) => {
    const found = number(value)
    if (found === null && value !== '?') return false
    metric.shape = shape
    metric[side] = found
    return true
  }
}

const READERS: Readonly<Partial<Record<string, Reader>>> = {
  start: end('range', 'low'),
  target: end('range', 'high'),
  lower: end('band', 'low'),
  upper: end('band', 'high'),
  current: taking(number, ({ metric }, value) => (metric.now = value)),
  unit: taking(text, ({ metric }, value) => (metric.unit = value)),
  milestone: taking(oneOf('open', 'reached'), ({ metric }, value) => {
    metric.shape = 'milestone'
    metric.reached = value === 'reached'
  }),
  owner: taking(
    (value) => (value.trim() === '' ? null : value.trim()),
    ({ facets }, value) => (facets.owner = value),
  ),
  startDate: taking(day, ({ facets }, value) => (facets.start = value)),
  due: taking(day, ({ facets }, value) => (facets.due = value)),
  done: taking(flag, ({ facets }, value) => (facets.done = value)),
  confidence: taking(
    (value) => confidenceOf(Number(value)),
    ({ facets }, value) => (facets.confidence = value),
  ),
  effort: taking(share, ({ facets }, value) => (facets.effort = value)),
  effortLocked: taking(flag, ({ facets }, value) => (facets.effortLocked = value)),
  stretch: taking(number, ({ facets }, value) => (facets.stretch = value)),
  commitment: taking(oneOf('committed', 'aspirational'), ({ facets }, value) => (facets.commitment = value)),
  role: taking(oneOf('guard', 'lead', 'lag'), ({ facets }, value) => (facets.role = value)),
  phase: taking(text, ({ facets }, value) => (facets.phase = value)),
  colour: taking(
    (value) => branchColour(Number(value)),
    ({ facets }, value) => (facets.colour = value),
  ),
  parked: taking(text, (fields, value) => (fields.parkedReason = value)),
  reference: taking(text, (fields, value) => (fields.reference = value)),
  support: taking(strengthOf, (fields, value: SupportStrength) => (fields.strength = value)),
}
