import { describe, expect, it } from 'vitest'
import {
  addNode,
  createLiveDocument,
  deleteBranches,
  deleteKeepingChildren,
  demoteNode,
  indentNode,
  insertParent,
  moveAmongSiblings,
  moveNodes,
  outdentNode,
  promoteNode,
  type DocumentContent,
  type NodeId,
} from '../../../../src/domain'
import type { OrderKey } from '../../../../src/lib'
import {
  action,
  bigObjective,
  idea,
  idOf,
  keyResult,
  objective,
  okr,
  parked,
  withMeta,
} from '../../../support/builders'
import { perform, refusal } from '../../../support/must'

const content = okr(
  bigObjective(
    'Big',
    objective('A', keyResult('A1', action('do')), keyResult('A2'), keyResult('A3')),
    objective('B'),
    objective('C'),
    objective('D'),
  ),
  parked(idea('later', idea('even later'))),
)
const id = (title: string): NodeId => idOf(content, title)
const fresh = 'fresh' as NodeId

function titles(document: ReturnType<typeof createLiveDocument>, parent: NodeId | null): string[] {
  return document.children(parent).map((child) => document.node(child)?.title ?? '')
}

describe('adding a node', () => {
  it('puts it last, first or after a sibling', () => {
    const document = createLiveDocument(content)
    perform(document, addNode, { id: 'x1' as NodeId, parentId: id('A'), kind: 'keyResult', title: 'last' })
    perform(document, addNode, {
      id: 'x2' as NodeId,
      parentId: id('A'),
      kind: 'keyResult',
      title: 'first',
      after: null,
    })
    perform(document, addNode, {
      id: 'x3' as NodeId,
      parentId: id('A'),
      kind: 'keyResult',
      title: 'mid',
      after: id('A1'),
    })
    expect(titles(document, id('A'))).toEqual(['first', 'A1', 'mid', 'A2', 'A3', 'last'])
  })

  it('gives a child of the Big O the lighter side, the end first, and the colour used least', () => {
    const document = createLiveDocument(okr(bigObjective('Big', { id: 'big' })))
    const big = 'big' as NodeId
    for (let n = 1; n <= 9; n += 1)
      perform(document, addNode, { id: `o${n}` as NodeId, parentId: big, kind: 'objective' })
    const looks = document.children(big).map((child) => document.node(child))
    expect(looks.slice(0, 4).map((node) => node?.side)).toEqual(['end', 'start', 'end', 'start'])
    expect(looks.map((node) => node?.colour)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1])
    perform(document, addNode, { id: fresh, parentId: big, kind: 'objective', side: 'end' })
    expect(document.node(fresh)).toMatchObject({ side: 'end', colour: 2 })
  })

  it('makes room between siblings with one order key by giving the later ones new keys', () => {
    const key = 'a0' as OrderKey
    const twins = okr(
      bigObjective(
        'Big',
        { id: 'big' },
        ...['p', 'q', 'r'].map((twin) => objective(twin, { id: twin, orderKey: key })),
        objective('s', { id: 's', orderKey: 'a1' as OrderKey }),
      ),
    )
    const document = createLiveDocument(twins)
    perform(document, addNode, {
      id: fresh,
      parentId: 'big' as NodeId,
      kind: 'objective',
      title: 'new',
      after: 'p' as NodeId,
    })
    expect(titles(document, 'big' as NodeId)).toEqual(['p', 'new', 'q', 'r', 's'])
    expect(document.node('p' as NodeId)?.orderKey).toBe(key)
    expect(document.node('s' as NodeId)?.orderKey).toBe('a1')
  })

  it('refuses what cannot be', () => {
    const document = createLiveDocument(content)
    const add = { id: fresh, parentId: id('A'), kind: 'keyResult' } as const
    expect(refusal(document, addNode, { ...add, parentId: fresh })).toBe('notFound')
    expect(refusal(document, addNode, { ...add, after: id('B') })).toBe('notFound')
    expect(refusal(document, addNode, { ...add, id: id('B') })).toBe('invalid')
    expect(refusal(document, addNode, { ...add, title: 'x'.repeat(2001) })).toBe('tooLong')
  })
})

describe('moving', () => {
  it('keeps the order of the map, whatever the order of the ids', () => {
    const document = createLiveDocument(content)
    perform(document, moveNodes, { ids: [id('A3'), id('do'), id('A1')], parentId: id('B') })
    expect(titles(document, id('B'))).toEqual(['A1', 'A3'])
    expect(titles(document, id('A1'))).toEqual(['do'])
  })

  it('refuses to hang a branch below itself', () => {
    const document = createLiveDocument(content)
    expect(refusal(document, moveNodes, { ids: [id('A')], parentId: id('A1') })).toBe('wouldCycle')
    expect(refusal(document, moveNodes, { ids: [id('A')], parentId: id('A') })).toBe('wouldCycle')
  })

  it('gives a side under the Big O and takes side and offset elsewhere, while the colour stays', () => {
    const placed = okr(
      bigObjective('Big', objective('A', { offset: { away: 9, down: 9 } }), objective('B', keyResult('K'))),
    )
    const document = createLiveDocument(placed)
    perform(document, moveNodes, { ids: [idOf(placed, 'A')], parentId: idOf(placed, 'B') })
    expect(document.node(idOf(placed, 'A'))).toMatchObject({ side: null, offset: null, colour: 1 })
    perform(document, moveNodes, { ids: [idOf(placed, 'A')], parentId: idOf(placed, 'Big') })
    expect(document.node(idOf(placed, 'A'))).toMatchObject({ side: 'end', colour: 1 })
  })

  it('does nothing where all stand already, and moves on behind a sibling that moves along', () => {
    const document = createLiveDocument(content)
    expect(refusal(document, moveNodes, { ids: [id('A2')], parentId: id('A'), after: id('A1') })).toBe(
      'nothingToDo',
    )
    perform(document, moveNodes, { ids: [id('A1'), id('A3')], parentId: id('A'), after: id('A3') })
    expect(titles(document, id('A'))).toEqual(['A2', 'A1', 'A3'])
  })

  it('will not hang the only Big O under another node', () => {
    const document = createLiveDocument(content)
    expect(refusal(document, moveNodes, { ids: [id('Big')], parentId: id('later') })).toBe('isBigObjective')
  })

  it('takes a parked branch out of the parking lot', () => {
    const document = createLiveDocument(content)
    perform(document, moveNodes, { ids: [id('later')], parentId: id('A1') })
    expect(document.node(id('later'))).toMatchObject({ parked: null, parentId: id('A1') })
  })
})

describe('moving among siblings', () => {
  it('steps over the neighbour on the same side of the Big O', () => {
    const document = createLiveDocument(content)
    perform(document, moveAmongSiblings, { ids: [id('A')], by: 1 })
    expect(titles(document, id('Big'))).toEqual(['B', 'C', 'A', 'D'])
    perform(document, moveAmongSiblings, { ids: [id('A')], by: -1 })
    expect(titles(document, id('Big'))).toEqual(['B', 'A', 'C', 'D'])
    expect(document.node(id('A'))?.side).toBe('end')
  })

  it('steps over the next one where all stand in one column', () => {
    const document = createLiveDocument(withMeta(content, { arrangement: 'right' }))
    perform(document, moveAmongSiblings, { ids: [id('A')], by: 1 })
    expect(titles(document, id('Big'))).toEqual(['B', 'A', 'C', 'D'])
  })

  it('steps over the next one of all siblings where that is asked for, whatever its side', () => {
    const document = createLiveDocument(content)
    perform(document, moveAmongSiblings, { ids: [id('A')], by: 1, among: 'all' })
    expect(titles(document, id('Big'))).toEqual(['B', 'A', 'C', 'D'])
    expect(document.node(id('A'))?.side).toBe('end')
  })

  it('moves neighbours together and stops at the edge', () => {
    const document = createLiveDocument(content)
    perform(document, moveAmongSiblings, { ids: [id('A1'), id('A2')], by: 1 })
    expect(titles(document, id('A'))).toEqual(['A3', 'A1', 'A2'])
    expect(refusal(document, moveAmongSiblings, { ids: [id('A1'), id('A2')], by: 1 })).toBe('atEdge')
    expect(refusal(document, moveAmongSiblings, { ids: [id('Big')], by: 1 })).toBe('atEdge')
  })
})

describe('changing the level', () => {
  const nested = okr(
    bigObjective(
      'Big',
      objective(
        'A',
        objective('inner', keyResult('K')),
        keyResult('L', action('a', action('sub')), action('b')),
      ),
      objective('B'),
    ),
  )
  const at = (title: string): NodeId => idOf(nested, title)

  it('promotes to the next sibling of the parent, on its side', () => {
    const document = createLiveDocument(nested)
    perform(document, promoteNode, { id: at('inner') })
    expect(titles(document, at('Big'))).toEqual(['A', 'inner', 'B'])
    expect(document.node(at('inner'))?.side).toBe('end')
    perform(document, promoteNode, { id: at('sub') })
    expect(titles(document, at('L'))).toEqual(['a', 'sub', 'b'])
  })

  it('demotes to the last child of the sibling before', () => {
    const document = createLiveDocument(nested)
    perform(document, demoteNode, { id: at('b') })
    expect(titles(document, at('a'))).toEqual(['sub', 'b'])
  })

  it('says why it cannot', () => {
    const document = createLiveDocument(nested)
    expect(promoteNode(document, { id: at('a') })).toEqual({
      ok: false,
      error: { code: 'chainForbids', data: { kind: 'action', parentKind: 'objective' } },
    })
    expect(refusal(document, promoteNode, { id: at('A') })).toBe('atEdge')
    expect(refusal(document, promoteNode, { id: at('Big') })).toBe('isRoot')
    expect(refusal(document, demoteNode, { id: at('a') })).toBe('atEdge')
    expect(refusal(document, demoteNode, { id: at('B') })).toBe('atEdge')
    const mixed = createLiveDocument(
      okr(bigObjective('Big', objective('A', keyResult('x', { id: 'x' }), keyResult('y', { id: 'y' })))),
    )
    expect(refusal(mixed, demoteNode, { id: 'y' as NodeId })).toBe('chainForbids')
  })

  it('indents below the sibling before, whichever side that has; the kind follows where it must, and its branch with it', () => {
    const document = createLiveDocument(nested)
    perform(document, indentNode, { id: at('B') })
    expect(titles(document, at('A')).at(-1)).toBe('B')
    expect(document.node(at('B'))?.kind).toBe('keyResult')
    const results = createLiveDocument(content)
    perform(results, indentNode, { id: id('A3') })
    expect(titles(results, id('A2'))).toEqual(['A3'])
    expect(results.node(id('A3'))?.kind).toBe('action')
    expect(refusal(results, indentNode, { id: id('A1') })).toBe('atEdge')
  })

  it('outdents beside the parent; the kind follows where it must', () => {
    const document = createLiveDocument(content)
    perform(document, outdentNode, { id: id('do') })
    expect(titles(document, id('A'))).toEqual(['A1', 'do', 'A2', 'A3'])
    expect(document.node(id('do'))?.kind).toBe('keyResult')
    perform(document, outdentNode, { id: id('do') })
    expect(document.node(id('do'))?.kind).toBe('objective')
    expect(refusal(document, outdentNode, { id: id('do') })).toBe('atEdge')
    perform(document, outdentNode, { id: id('even later') })
    expect(document.node(id('even later'))?.parked).toEqual({ reason: '' })
  })
})

describe('deleting', () => {
  it('takes along all below and all that is said about it', () => {
    const rated: DocumentContent = {
      ...content,
      relations: [{ id: 'r' as never, from: id('A2'), to: id('B'), label: '' }],
      checkIns: [
        {
          id: 'c' as never,
          nodeId: id('A1'),
          date: '2027-01-01' as never,
          value: 1,
          confidence: null,
          note: '',
        },
      ],
    }
    const document = createLiveDocument(rated)
    perform(document, deleteBranches, { ids: [id('A'), id('A1')] })
    expect(document.count('nodes')).toBe(content.nodes.length - 5)
    expect(document.count('relations')).toBe(0)
    expect(document.count('checkIns')).toBe(0)
    expect(document.rowsOf('relations', id('B'))).toEqual([])
  })

  it('keeps the children in the place of their parent', () => {
    const document = createLiveDocument(content)
    perform(document, deleteKeepingChildren, { ids: [id('A1'), id('A')] })
    expect(titles(document, id('Big'))).toEqual(['do', 'A2', 'A3', 'B', 'C', 'D'])
    for (const child of ['do', 'A2', 'A3']) expect(document.node(id(child))?.side).toBe('end')
    perform(document, deleteKeepingChildren, { ids: [id('later')] })
    expect(document.node(id('even later'))).toMatchObject({ parentId: null, parked: { reason: '' } })
  })

  it('spares the only Big O', () => {
    const document = createLiveDocument(content)
    expect(refusal(document, deleteBranches, { ids: [id('Big')] })).toBe('isBigObjective')
    expect(refusal(document, deleteKeepingChildren, { ids: [id('Big')] })).toBe('isBigObjective')
    perform(document, addNode, { id: fresh, parentId: null, kind: 'bigObjective' })
    perform(document, deleteBranches, { ids: [id('Big')] })
    expect(titles(document, null)).toEqual(['later', ''])
  })
})

describe('inserting a parent', () => {
  it('wraps siblings at the place and with the look of the first', () => {
    const document = createLiveDocument(content)
    perform(document, insertParent, { id: fresh, ids: [id('C'), id('B')], kind: 'objective' })
    expect(titles(document, id('Big'))).toEqual(['A', '', 'D'])
    expect(titles(document, fresh)).toEqual(['B', 'C'])
    expect(document.node(fresh)).toMatchObject({ side: 'start', colour: 2 })
    expect(document.node(id('B'))?.side).toBeNull()
  })

  it('wraps only what stands together', () => {
    const document = createLiveDocument(content)
    expect(refusal(document, insertParent, { id: fresh, ids: [id('A1'), id('B')], kind: 'idea' })).toBe(
      'invalid',
    )
    perform(document, insertParent, { id: fresh, ids: [id('later')], kind: 'idea' })
    expect(document.node(fresh)?.parked).toEqual({ reason: '' })
    expect(document.node(id('later'))).toMatchObject({ parentId: fresh, parked: null })
  })
})
