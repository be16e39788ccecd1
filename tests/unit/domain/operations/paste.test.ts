import { describe, expect, it } from 'vitest'
import {
  checkIn,
  checkInvariants,
  createLiveDocument,
  deleteBranches,
  extractBranches,
  pasteBranches,
  walkBranch,
  type CheckInId,
  type DocumentReader,
  type LiveDocument,
  type NodeId,
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
} from '../../../support/builders'
import { createFakeIds } from '../../../support/fakes'
import { perform } from '../../../support/must'

const map = okr(
  bigObjective(
    'Big',
    objective(
      'A',
      keyResult('K', { support: 3, because: 'so' }, action('do', action('step'))),
      idea('thought'),
    ),
    objective('B', action('loose')),
  ),
  parked(idea('later')),
)
const content = {
  ...map,
  relations: [
    { id: 'r1' as RelationId, from: idOf(map, 'K'), to: idOf(map, 'do'), label: 'inside' },
    { id: 'r2' as RelationId, from: idOf(map, 'K'), to: idOf(map, 'B'), label: 'across' },
  ],
}
const id = (title: string): NodeId => idOf(map, title)

function branch(document: DocumentReader, top: NodeId): string[] {
  return [...walkBranch(document, top)].map((node) => {
    const record = document.node(node)
    return `${record?.kind ?? ''} ${record?.title ?? ''}`
  })
}

function pasteInto(
  document: LiveDocument,
  clip: ReturnType<typeof extractBranches>,
  parentId: NodeId,
): NodeId[] {
  const before = new Set(document.children(parentId))
  const ids = createFakeIds('copy')
  perform(document, pasteBranches, { content: clip, parentId, newId: () => ids.node() })
  expect(checkInvariants(document)).toEqual([])
  return document.children(parentId).filter((child) => !before.has(child))
}

describe('an extract', () => {
  it('is a sound document of whole branches with what belongs to them', () => {
    const clip = extractBranches(createLiveDocument(content), [id('do'), id('K'), id('later')])
    expect(checkInvariants(createLiveDocument(clip))).toEqual([])
    expect(clip.nodes.map(({ title, parentId }) => [title, parentId])).toEqual([
      ['K', null],
      ['later', null],
      ['do', id('K')],
      ['step', id('do')],
    ])
    expect(clip.relations.map(({ label }) => label)).toEqual(['inside'])
    expect(clip.ratings).toMatchObject([{ nodeId: id('K'), because: 'so' }])
    expect(clip.nodes.map((node) => node.parked)).toEqual([null, null, null, null])
  })
})

describe('pasting', () => {
  it('keeps kinds that fit and gives copies ids of their own', () => {
    const document = createLiveDocument(content)
    const [top] = pasteInto(document, extractBranches(document, [id('K')]), id('B'))
    expect(branch(document, top as NodeId)).toEqual(['keyResult K', 'action do', 'action step'])
    expect(top).toMatch(/^copy/)
    expect(document.rowsOf('ratings', top as NodeId)).toMatchObject([{ strength: 3, because: 'so' }])
    expect(document.rowsOf('relations', top as NodeId)).toMatchObject([{ label: 'inside' }])
  })

  it.each([
    ['K', 'Big', ['objective K', 'keyResult do', 'action step']],
    ['K', 'do', ['action K', 'action do', 'action step']],
    ['A', 'do', ['action A', 'action K', 'action do', 'action step', 'action thought']],
    ['A', 'thought', ['idea A', 'idea K', 'idea do', 'idea step', 'idea thought']],
    ['B', 'A', ['objective B', 'action loose']],
    ['Big', 'A', ['objective Big', 'objective A', 'keyResult K', 'action do', 'action step', 'idea thought']],
    ['later', 'K', ['idea later']],
  ])('of %s below %s changes only the kinds that the chain forbids', (what, where, expected) => {
    const document = createLiveDocument(content)
    const [top] = pasteInto(document, extractBranches(document, [id(what)]), id(where))
    expect(branch(document, top as NodeId).slice(0, expected.length)).toEqual(expected)
  })

  it('after cutting brings the same branch back, with its history and its colour', () => {
    const document = createLiveDocument(content)
    const last = { id: 'c' as CheckInId, nodeId: id('K'), date: '2027-01-04' as PlainDate, value: 3 }
    perform(document, checkIn, last)
    const clip = extractBranches(document, [id('A')])
    perform(document, deleteBranches, { ids: [id('A')] })
    pasteInto(document, clip, id('Big'))
    expect(document.children(id('Big'))).toEqual([id('B'), id('A')])
    expect(document.node(id('A'))).toMatchObject({ colour: 1, side: 'end' })
    expect(document.rowsOf('checkIns', id('K'))).toMatchObject([{ id: 'c', value: 3 }])
    const [second] = pasteInto(document, clip, id('Big'))
    expect(second).not.toBe(id('A'))
    expect([...document.all('checkIns')]).toHaveLength(1)
  })

  it('lets a Big O without words give way, and parked branches go into the parking lot', () => {
    const document = createLiveDocument(content)
    const text = okr(bigObjective('', { id: 'blank' }, idea('one', { id: 'one' })), parked(idea('two')))
    const [top] = pasteInto(document, text, id('K'))
    expect(branch(document, top as NodeId)).toEqual(['idea one'])
    expect(document.children(null)).toHaveLength(3)
  })
})
