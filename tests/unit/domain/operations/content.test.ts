import { describe, expect, it } from 'vitest'
import {
  checkIn,
  checkInvariants,
  contentOf,
  convertKind,
  createLiveDocument,
  dismissFinding,
  duplicateBranches,
  insertContent,
  parkBranches,
  rateSupport,
  restoreFinding,
  setEffort,
  setMeta,
  setNodeFields,
  unparkBranches,
  walkBranch,
  type CheckInId,
  type DocumentContent,
  type NodeId,
  type NodeKind,
  type PlainDate,
  type RelationId,
} from '../../../../src/domain'
import {
  action,
  bigObjective,
  idea,
  idOf,
  keyResult,
  objective,
  okr,
  parked,
  range,
} from '../../../support/builders'
import { createFakeIds } from '../../../support/fakes'
import { perform, refusal } from '../../../support/must'

const base = okr(
  bigObjective(
    'Big',
    objective(
      'A',
      keyResult('K', { metric: range(0, 10), support: 3, because: 'so' }, action('do', action('sub'))),
      idea('thought'),
    ),
    objective('B'),
  ),
  parked(idea('later')),
)
const id = (title: string): NodeId => idOf(base, title)
const content: DocumentContent = {
  ...base,
  relations: [
    { id: 'inner' as RelationId, from: id('K'), to: id('do'), label: 'inside' },
    { id: 'outer' as RelationId, from: id('K'), to: id('B'), label: 'outside' },
  ],
}

describe('setting fields', () => {
  it('sets the same on several nodes and trims the owner', () => {
    const document = createLiveDocument(content)
    perform(document, setNodeFields, { ids: [id('A'), id('B')], fields: { owner: '  Li Wei ' } })
    expect([document.node(id('A'))?.owner, document.node(id('B'))?.owner]).toEqual(['Li Wei', 'Li Wei'])
    perform(document, setNodeFields, { ids: [id('A')], fields: { owner: '  ' } })
    expect(document.node(id('A'))?.owner).toBeNull()
    expect(refusal(document, setNodeFields, { ids: [id('A')], fields: { owner: null } })).toBe('nothingToDo')
  })

  it('refuses values that no record may hold', () => {
    const document = createLiveDocument(content)
    const set = (fields: Parameters<typeof setNodeFields>[1]['fields']) =>
      refusal(document, setNodeFields, { ids: [id('A')], fields })
    expect(set({ title: 'x'.repeat(2001) })).toBe('tooLong')
    expect(set({ note: 'x'.repeat(100_001) })).toBe('tooLong')
    expect(set({ due: '2027-02-30' as PlainDate })).toBe('invalid')
    expect(set({ metric: range(0, Number.NaN) })).toBe('invalid')
    expect(set({ side: null })).toBe('invalid')
    expect(refusal(document, setEffort, { id: id('A'), effort: 101 })).toBe('invalid')
    expect(refusal(document, setEffort, { id: id('A'), effort: Number.NaN })).toBe('invalid')
  })

  it('sets the map as a whole', () => {
    const document = createLiveDocument(content)
    perform(document, setMeta, { fields: { title: 'Quarter', stage: 'draft' } })
    expect(document.meta).toMatchObject({ title: 'Quarter', stage: 'draft', cadence: 7 })
    perform(document, setMeta, { fields: { title: ' ' } })
    expect(document.meta.title).toBeNull()
    const cycle = { start: '2027-04-01' as PlainDate, end: '2027-03-01' as PlainDate }
    expect(refusal(document, setMeta, { fields: { cycle } })).toBe('invalid')
    expect(refusal(document, setMeta, { fields: { cadence: 0 } })).toBe('invalid')
  })
})

describe('converting', () => {
  const kinds = (document: ReturnType<typeof createLiveDocument>): (NodeKind | undefined)[] =>
    [...walkBranch(document, id('A'))].map((node) => document.node(node)?.kind)

  it.each<[NodeKind, NodeKind[]]>([
    ['keyResult', ['keyResult', 'action', 'action', 'action', 'idea']],
    ['action', ['action', 'action', 'action', 'action', 'idea']],
    ['bigObjective', ['bigObjective', 'objective', 'keyResult', 'action', 'idea']],
  ])('turns an objective into %s with the chain below', (kind, expected) => {
    const document = createLiveDocument(content)
    perform(document, convertKind, { ids: [id('A')], kind })
    expect(kinds(document)).toEqual(expected)
    expect(checkInvariants(document)).toEqual([])
  })

  it.each<NodeKind>(['keyResult', 'bigObjective'])('comes back whole from %s', (kind) => {
    const document = createLiveDocument(content)
    const first = contentOf(document)
    perform(document, convertKind, { ids: [id('A')], kind })
    perform(document, convertKind, { ids: [id('A')], kind: 'objective' })
    expect(contentOf(document)).toEqual(first)
  })

  it('keeps the only Big O', () => {
    const document = createLiveDocument(content)
    expect(refusal(document, convertKind, { ids: [id('Big')], kind: 'idea' })).toBe('isBigObjective')
  })
})

describe('parking', () => {
  it('lays a branch into the parking lot and brings it back', () => {
    const document = createLiveDocument(content)
    perform(document, parkBranches, { ids: [id('K'), id('do')], reason: 'too early' })
    expect(document.children(null)).toEqual([id('Big'), id('later'), id('K')])
    expect(document.node(id('K'))).toMatchObject({
      kind: 'keyResult',
      parked: { reason: 'too early' },
      metric: range(0, 10),
    })
    expect(refusal(document, parkBranches, { ids: [id('do')] })).toBe('nothingToDo')
    perform(document, unparkBranches, { ids: [id('K')], parentId: id('B') })
    expect(document.node(id('K'))).toMatchObject({ parentId: id('B'), parked: null })
    expect(refusal(document, unparkBranches, { ids: [id('K')], parentId: id('A') })).toBe('notFound')
    expect(refusal(document, parkBranches, { ids: [id('Big')] })).toBe('isBigObjective')
  })
})

describe('duplicating', () => {
  it('copies the branch, its ratings and inner relations right after it, without its history', () => {
    const document = createLiveDocument(content)
    perform(document, checkIn, {
      id: 'c' as CheckInId,
      nodeId: id('K'),
      date: '2027-01-04' as PlainDate,
      value: 3,
    })
    const ids = createFakeIds('copy')
    perform(document, duplicateBranches, { ids: [id('K')], newId: () => ids.node() })
    const copy = 'copy-1' as NodeId
    expect(document.children(id('A'))).toEqual([id('K'), copy, id('thought')])
    expect(document.node(copy)).toMatchObject({ title: 'K', metric: range(0, 10, '', 3) })
    expect(document.rowsOf('ratings', copy)).toMatchObject([{ id: 'copy-1:', strength: 3, because: 'so' }])
    expect(document.rowsOf('relations', copy)).toMatchObject([{ from: copy, to: 'copy-2', label: 'inside' }])
    expect(document.rowsOf('checkIns', copy)).toEqual([])
    expect(checkInvariants(document)).toEqual([])
  })

  it('gives the copy of a main branch its own colour on the same side', () => {
    const document = createLiveDocument(content)
    const ids = createFakeIds('copy')
    perform(document, duplicateBranches, { ids: [id('B')], newId: () => ids.node() })
    expect(document.node('copy-1' as NodeId)).toMatchObject({ side: 'start', colour: 3 })
  })
})

describe('taking in another document', () => {
  it('hangs the children of its Big O below a node, parked roots into the parking lot, ids made fresh', () => {
    const document = createLiveDocument(content)
    const ids = createFakeIds('taken')
    perform(document, insertContent, { content, parentId: id('B'), newId: () => ids.node() })
    const taken = document.children(id('B')).map((child) => document.node(child))
    expect(taken.map((node) => node?.title)).toEqual(['A', 'B'])
    expect(taken.map((node) => node?.side)).toEqual([null, null])
    expect(document.children(null)).toHaveLength(3)
    expect(document.count('nodes')).toBe(2 * content.nodes.length - 1)
    expect(document.count('relations')).toBe(4)
    expect(document.count('ratings')).toBe(2)
    expect(checkInvariants(document)).toEqual([])
  })

  it('sets a further root beside the first and keeps ids that are free', () => {
    const other = okr(
      bigObjective('Other', { id: 'other' }, objective('O', { id: 'o', side: null, colour: null })),
    )
    const document = createLiveDocument(content)
    perform(document, insertContent, { content: other, parentId: null, newId: () => 'unused' })
    expect(document.children(null).at(-1)).toBe('other')
    expect(document.node('o' as NodeId)).toMatchObject({ parentId: 'other', side: 'end', colour: 1 })
  })
})

describe('what people say of a node', () => {
  const key = { nodeId: id('B'), rater: 'Ana' }

  it('keeps one rating for each rater and none that says nothing', () => {
    const document = createLiveDocument(content)
    perform(document, rateSupport, { ...key, strength: 1 })
    perform(document, rateSupport, { ...key, because: 'it helps' })
    expect(document.rowsOf('ratings', id('B'))).toEqual([
      { id: `${id('B')}:Ana`, ...key, strength: 1, because: 'it helps' },
    ])
    perform(document, rateSupport, { ...key, strength: null, because: '' })
    expect(document.rowsOf('ratings', id('B'))).toEqual([])
    expect(refusal(document, rateSupport, { ...key, strength: null })).toBe('nothingToDo')
  })

  it('a check-in ahead of today changes nothing yet, nor hides one of today', () => {
    const document = createLiveDocument(content)
    const today = '2027-01-08' as PlainDate
    const at = (date: string, value: number) =>
      ({ id: `c${date}` as CheckInId, nodeId: id('K'), date: date as PlainDate, value, today }) as const
    perform(document, checkIn, { ...at('2027-02-01', 9), confidence: 9 })
    expect(document.node(id('K'))?.metric).not.toMatchObject({ current: 9 })
    expect(document.node(id('K'))?.confidence).not.toBe(9)
    perform(document, checkIn, at('2027-01-08', 4))
    expect(document.node(id('K'))?.metric).toMatchObject({ current: 4 })
    expect(document.rowsOf('checkIns', id('K'))).toHaveLength(2)
  })

  it('checks in with value and confidence at once, and lets an older day be', () => {
    const document = createLiveDocument(content)
    const at = (day: number, value: number) =>
      ({
        id: `c${day}${value}` as CheckInId,
        nodeId: id('K'),
        date: `2027-01-0${day}` as PlainDate,
        value,
      }) as const
    perform(document, checkIn, { ...at(8, 4), confidence: 7 })
    expect(document.node(id('K'))).toMatchObject({ confidence: 7, metric: { current: 4 } })
    perform(document, checkIn, at(1, 2))
    expect(document.node(id('K'))).toMatchObject({ confidence: 7, metric: { current: 4 } })
    perform(document, checkIn, at(8, 5))
    expect(document.node(id('K'))?.metric).toMatchObject({ current: 5 })
    expect(document.rowsOf('checkIns', id('K')).map(({ date, value }) => [date, value])).toEqual([
      ['2027-01-01', 2],
      ['2027-01-08', 5],
    ])
  })

  it('waves a check away and calls it back', () => {
    const document = createLiveDocument(content)
    const finding = { nodeId: id('A'), ruleId: 'R03' }
    perform(document, dismissFinding, { ...finding, evidenceHash: 'h', relatedIds: [id('K'), id('B')] })
    expect(document.rowsOf('dismissals', id('A'))).toMatchObject([
      { evidenceHash: 'h', relatedIds: [id('K'), id('B')].sort().join(' ') },
    ])
    perform(document, restoreFinding, finding)
    expect(document.rowsOf('dismissals', id('A'))).toEqual([])
    expect(refusal(document, restoreFinding, finding)).toBe('notFound')
  })
})
