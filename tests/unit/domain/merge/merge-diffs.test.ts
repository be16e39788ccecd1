import { describe, expect, it } from 'vitest'
import {
  addNode,
  checkInvariants,
  convertKind,
  createLiveDocument,
  deleteBranches,
  mergeDiffs,
  moveNodes,
  rateSupport,
  setMeta,
  setNodeFields,
  squashDiffs,
  type DocumentDiff,
  type LiveDocument,
  type NodeId,
  type PlainDate,
} from '../../../../src/domain'
import { action, bigObjective, idOf, keyResult, objective, okr, range } from '../../../support/builders'
import { perform } from '../../../support/must'

const content = okr(
  bigObjective(
    'Big',
    objective('A', keyResult('K', { metric: range(0, 10), support: 2, because: 'so' }, action('do'))),
    objective('B', keyResult('L')),
  ),
)
const id = (title: string): NodeId => idOf(content, title)
const fresh = 'fresh' as NodeId

type Work = (document: LiveDocument) => DocumentDiff

/** Ours merged onto theirs: the document that comes of it, and what was dropped. */
function merge(ours: Work, theirs: Work) {
  const document = createLiveDocument(content)
  const [our, their] = [ours(createLiveDocument(content)), theirs(createLiveDocument(content))]
  document.apply(their)
  const merged = mergeDiffs({ document, ours: our, theirs: their })
  document.apply(merged.diff)
  expect(checkInvariants(document)).toEqual([])
  return { document, ...merged }
}

const title =
  (node: string, text: string): Work =>
  (document) =>
    perform(document, setNodeFields, { ids: [id(node)], fields: { title: text } })
const remove =
  (node: string): Work =>
  (document) =>
    perform(document, deleteBranches, { ids: [id(node)] })
const move =
  (node: string, parent: string): Work =>
  (document) =>
    perform(document, moveNodes, { ids: [id(node)], parentId: id(parent) })

describe('merging our edits onto theirs', () => {
  it('lets the last field win, and only the fields that we edited', () => {
    const { document } = merge(title('A', 'ours'), (theirs) =>
      squashDiffs([
        title('A', 'theirs')(theirs),
        perform(theirs, setNodeFields, { ids: [id('A')], fields: { owner: 'Ana' } }),
      ]),
    )
    expect(document.node(id('A'))).toMatchObject({ title: 'ours', owner: 'Ana' })
  })

  it('takes the numbers of a metric one by one, and a cycle as a whole', () => {
    const measured =
      (metric: ReturnType<typeof range>): Work =>
      (document) =>
        perform(document, setNodeFields, { ids: [id('K')], fields: { metric } })
    const { document } = merge(measured(range(0, 20)), measured(range(0, 10, '', 5)))
    expect(document.node(id('K'))?.metric).toEqual(range(0, 20, '', 5))

    const cycle =
      (start: string, end: string): Work =>
      (map) =>
        perform(map, setMeta, { fields: { cycle: { start: start as PlainDate, end: end as PlainDate } } })
    const ours = merge(cycle('2027-01-01', '2027-03-31'), cycle('2026-10-01', '2026-12-31'))
    expect(ours.document.meta.cycle).toEqual({ start: '2027-01-01', end: '2027-03-31' })
  })

  it('keeps what they deleted and we edited, with the nodes above and what was said of it', () => {
    const { document } = merge(title('K', 'kept'), remove('A'))
    expect(document.node(id('K'))).toMatchObject({ title: 'kept', parentId: id('A') })
    expect(document.node(id('A'))?.title).toBe('A')
    expect(document.rowsOf('ratings', id('K'))).toMatchObject([{ because: 'so' }])
    expect(document.node(id('do'))).toBeUndefined()
  })

  it('keeps what we deleted and they edited, with the nodes above and what was said of it', () => {
    const { document } = merge(remove('A'), title('K', 'kept'))
    expect(document.node(id('K'))).toMatchObject({ title: 'kept', parentId: id('A') })
    expect(document.node(id('A'))).toBeDefined()
    expect(document.rowsOf('ratings', id('K'))).toMatchObject([{ because: 'so' }])
    expect(document.node(id('do'))).toBeUndefined()
  })

  it('keeps the place where one side added and the other deleted', () => {
    const add: Work = (document) =>
      perform(document, addNode, { id: fresh, parentId: id('do'), kind: 'action' })
    for (const { document } of [merge(add, remove('A')), merge(remove('A'), add)])
      for (const node of [fresh, id('do'), id('K'), id('A')]) expect(document.node(node)).toBeDefined()
  })

  it('brings a deleted node back for a rating', () => {
    const rate: Work = (document) =>
      perform(document, rateSupport, { nodeId: id('L'), rater: 'Ana', strength: 1 })
    for (const { document } of [merge(rate, remove('B')), merge(remove('B'), rate)])
      expect(document.rowsOf('ratings', id('L'))).toHaveLength(1)
  })

  it('drops the move of ours that would close a cycle and says so', () => {
    const { document, droppedMoves } = merge(move('A', 'B'), move('B', 'A'))
    expect(droppedMoves).toEqual([id('A')])
    expect(document.node(id('A'))?.parentId).toBe(id('Big'))
    expect(document.node(id('B'))?.parentId).toBe(id('A'))
  })

  it('lets our place win over theirs as a whole', () => {
    const { document } = merge(move('do', 'B'), move('do', 'L'))
    expect(document.node(id('do'))?.parentId).toBe(id('B'))
  })

  it('fits the look to what the parent has become', () => {
    const add: Work = (document) =>
      perform(document, addNode, { id: fresh, parentId: id('B'), kind: 'keyResult' })
    const convert: Work = (document) =>
      perform(document, convertKind, { ids: [id('B')], kind: 'bigObjective' })
    expect(merge(add, convert).document.node(fresh)?.side).not.toBeNull()
    expect(merge(convert, add).document.node(fresh)?.side).not.toBeNull()
  })

  it('lays a node into the parking lot when nothing is known of its deleted parent', () => {
    const document = createLiveDocument(content)
    const ours = title('K', 'kept')(createLiveDocument(content))
    perform(document, deleteBranches, { ids: [id('A')] })
    document.apply(mergeDiffs({ document, ours, theirs: {} }).diff)
    expect(document.node(id('K'))).toMatchObject({ title: 'kept', parentId: null, parked: { reason: '' } })
    expect(checkInvariants(document)).toEqual([])
  })
})
