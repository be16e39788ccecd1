import fc from 'fast-check'
import {
  ballotId,
  outcomeId,
  type CheckInId,
  type DocumentContent,
  type Metric,
  type NodeKind,
  type PlainDate,
  type RelationId,
  type RoundId,
  type SupportStrength,
} from '../../src/domain'
import { cleanText } from '../../src/io/clean-text'
import { expectDefined } from '../../src/lib'
import { okr, parked, withMeta, type Fields, type NodeSpec } from '../support/builders'

const NASTY = [
  'KR1:', 'KR1：', 'KR2 ', 'O1: ', 'O1、', 'Objective: ', '目标一：', '关键结果1 ', 'Big O:', 'Parking lot', 'Cut log', 'Actions', '停车场',
  '[x]', '[ ]', '[O]', '[KR] ', '[idea]', '# ', '## ', '- ', '* ', '+ ', '1. ', '1)', '2、', '> ', '---', '•', '```', '|a|b|',
  '\\', '\\\\', '\n', '\n\n', ' ', '  ', '\t', '\u3000', '\u2028', '\u00a0', '\ufeff', '\0',
  '**', '__', '*', '_', '`', '~', '<b>', '</b>', '&amp;', '<script>alert(1)</script>',
  '(', ')', '（', '）', '(due 2027-03-31)', '(40%)', '（@李伟，7/10）', '(no metric)', '(x)', ',', '，', ';', '、', ':', '：',
  '[a](https://b.example)', '![a](b.png)', '个(gè)', '个（gè）', 'from 24% to 31.2%', '从10万提升到20万', '3 → 10', 'because ', 'note: x', 'votes: 3',
  '@Li Wei', '7/10', '40%', '"', "'", '“', '😀', '👩‍👩‍👧', '汉字', 'Grow', '0', '10,000', '.', '?', '=', 'true', 'null', '__proto__',
] // prettier-ignore

const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)

/** Text that looks like everything but itself. Line breaks are `\n`, as in the document. */
export const nastyText = fc
  .array(fragment, { maxLength: 7 })
  .map((parts) => parts.join('').replaceAll('\r', ''))

/** The same without what a text file does not carry: control and invisible characters, other line breaks than `\n`. */
const carriedText = nastyText.map((text) => cleanText(text).text)

const trimmedText = carriedText.map((text) => text.trim()).filter((text) => text !== '')

const finite = fc
  .oneof(
    fc.integer({ min: -1000, max: 100_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  )
  .map((value) => (Object.is(value, -0) ? 0 : value))
const perhaps = fc.option(finite)
const unit = fc.oneof(
  fc.constantFrom('', '%', '$', '￥', 'users', '万', '元', 'k', 'M', 'per week', 'to 5'),
  carriedText,
)

const metric: fc.Arbitrary<Metric | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    type: fc.constant('range' as const),
    baseline: perhaps,
    target: perhaps,
    current: perhaps,
    unit,
  }),
  fc.record({ type: fc.constant('band' as const), lower: perhaps, upper: perhaps, current: perhaps, unit }),
  fc.record({ type: fc.constant('milestone' as const), reached: fc.boolean() }),
)

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const share = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Math.abs(value)),
)

/** Some of the fields that the dialect carries. */
const fields: fc.Arbitrary<Fields> = fc.record(
  {
    note: carriedText,
    owner: trimmedText,
    start: date,
    due: date,
    done: fc.boolean(),
    effort: share,
    effortLocked: fc.boolean(),
    confidence: fc.constantFrom(1, 5, 7, 10),
    metric,
    stretch: fc.integer({ min: 0, max: 300 }),
    commitment: fc.constantFrom('committed' as const, 'aspirational' as const),
    role: fc.constantFrom('guard' as const, 'lead' as const, 'lag' as const),
    phase: carriedText,
    support: fc.constantFrom<SupportStrength>(0, 1, 2, 3),
    because: carriedText,
  },
  { requiredKeys: [] },
)

const kind = fc.constantFrom<NodeKind>('bigObjective', 'objective', 'keyResult', 'action', 'idea')

const node: fc.Memo<NodeSpec> = fc.memo((depth) =>
  fc.record({
    kind,
    title: carriedText,
    fields,
    children: depth <= 1 ? fc.constant([]) : fc.array(node(depth - 1), { maxLength: 2 }),
  }),
)

const withColour = (spec: NodeSpec): NodeSpec => ({ ...spec, fields: { ...spec.fields, colour: 3 } })

const root = fc
  .record({ spec: node(8), reason: fc.option(carriedText), coloured: fc.boolean() })
  .map((drawn) => {
    const spec = drawn.coloured ? withColour(drawn.spec) : drawn.spec
    return drawn.reason === null ? spec : parked(spec, drawn.reason)
  })

const meta = fc.record(
  {
    title: fc.option(carriedText.map((text) => text.trim())),
    cycle: fc.constantFrom(null, { start: '2027-01-01', end: '2027-03-31' } as never),
    stage: fc.constantFrom('brainstorm' as const, 'commit' as const),
    arrangement: fc.constantFrom('bothSides' as const, 'topDown' as const),
    profile: fc.constantFrom('method', 'google', 'custom'),
    basedOn: fc.constantFrom(null, 'wodtke'),
    cadence: fc.constantFrom(7, 14),
  },
  { requiredKeys: [] },
)

const label = fc.oneof(
  fc.constant(''),
  carriedText.map((text) => text.trim()),
)

/** Check-ins and cross links, by the place of their nodes in the map. */
const records = fc.record({
  checkIns: fc.array(
    fc.record({
      at: fc.nat(20),
      date,
      value: perhaps,
      confidence: fc.constantFrom(null, 1 as const, 7 as const, 10 as const),
      note: label,
    }),
    { maxLength: 4 },
  ),
  relations: fc.array(fc.record({ from: fc.nat(20), to: fc.nat(20), label }), { maxLength: 3 }),
  dots: fc.array(fc.record({ at: fc.nat(20), value: fc.integer({ min: 1, max: 60 }) }), { maxLength: 3 }),
  outcomes: fc.array(
    fc.record({
      at: fc.nat(20),
      score: fc.constantFrom(0, 0.1, 0.65, 1),
      cause: fc.constantFrom('', 'Too late: nobody asked', '人手不够'),
      next: fc.constantFrom(null, 'keep' as const, 'change' as const, 'drop' as const),
      sufficed: fc.constantFrom(null, 'yes' as const, 'no' as const, 'unsure' as const),
    }),
    { maxLength: 2 },
  ),
})

function withRecords(
  content: DocumentContent,
  drawn: typeof records extends fc.Arbitrary<infer T> ? T : never,
) {
  const idAt = (at: number) => expectDefined(content.nodes[at % content.nodes.length], 'a node').id
  const checkIns = drawn.checkIns.map(({ at, ...rest }, index) => ({
    ...rest,
    id: `c${index}` as CheckInId,
    date: rest.date as PlainDate,
    nodeId: idAt(at),
  }))
  const relations = drawn.relations.map(({ from, to, label: said }, index) => ({
    id: `r${index}` as RelationId,
    from: idAt(from),
    to: idAt(to),
    label: said,
  }))
  const outcomes = drawn.outcomes.map(({ at, ...rest }) => ({
    ...rest,
    id: outcomeId(idAt(at)),
    nodeId: idAt(at),
  }))
  const votes = drawn.dots.map(({ at, value }) => ({
    id: ballotId('file' as RoundId, '#1', idAt(at)),
    roundId: 'file' as RoundId,
    kind: 'dotVotes' as const,
    voter: '#1',
    nodeId: idAt(at),
    value,
  }))
  const unique = <Row>(rows: readonly Row[], keyOf: (row: Row) => string) => [
    ...new Map(rows.map((row) => [keyOf(row), row])).values(),
  ]
  return {
    ...content,
    checkIns: unique(checkIns, ({ nodeId, date: day }) => `${nodeId} ${day}`),
    relations: unique(relations, ({ from, to }) => `${from} ${to}`).filter(({ from, to }) => from !== to),
    outcomes: unique(outcomes, ({ id }) => id),
    votes: unique(votes, ({ id }) => id),
  }
}

/** A map with everything that the dialect promises to carry and nothing else. */
export const carriedContent = fc
  .record({ roots: fc.array(root, { minLength: 1, maxLength: 3 }), meta, records, turned: fc.boolean() })
  .map(({ roots, meta: settings, records: drawn, turned }) => {
    const content = withRecords(withMeta(okr(...roots), settings), drawn)
    if (!turned) return content
    const nodes = content.nodes.map((record) =>
      record.side === null ? record : { ...record, side: 'start' as const, colour: null },
    )
    return { ...content, nodes }
  })
