import { describe, expect, it } from 'vitest'
import {
  ancestors,
  createLiveDocument,
  documentTitle,
  emptyContent,
  isAncestor,
  isParked,
  kindBetween,
  mapRoots,
  mayContain,
  nextKind,
  parkedRoots,
  siblings,
  siblingsInColumn,
  topmost,
  walkBranch,
  type NodeId,
} from '../../../src/domain'
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
} from '../../support/builders'
import { createFakeIds } from '../../support/fakes'

const content = okr(
  bigObjective('Big', objective('A', keyResult('K', action('do'))), objective('B'), objective('C')),
  parked(idea('later', idea('below'))),
)
const id = (title: string): NodeId => idOf(content, title)
const document = createLiveDocument(content)

describe('the tree', () => {
  it('knows what stands above and below', () => {
    expect(ancestors(document, id('do'))).toEqual([id('K'), id('A'), id('Big')])
    expect(isAncestor(document, id('A'), id('do'))).toBe(true)
    expect(isAncestor(document, id('do'), id('do'))).toBe(false)
    expect([...walkBranch(document, id('Big'))]).toEqual(['Big', 'A', 'K', 'do', 'B', 'C'].map(id))
  })

  it('tells the map from the parking lot', () => {
    expect(mapRoots(document)).toEqual([id('Big')])
    expect(parkedRoots(document)).toEqual([id('later')])
    expect(isParked(document, id('below'))).toBe(true)
    expect(isParked(document, id('do'))).toBe(false)
    expect(siblings(document, id('later'))).toEqual([id('later')])
  })

  it('knows the column of a node', () => {
    expect(siblingsInColumn(document, id('A'))).toEqual([id('A'), id('C')])
    const right = createLiveDocument(withMeta(content, { arrangement: 'right' }))
    expect(siblingsInColumn(right, id('A'))).toEqual([id('A'), id('B'), id('C')])
  })

  it('reduces a selection to its topmost nodes in the order of the map', () => {
    const chosen = [id('later'), id('C'), id('do'), id('A'), id('A'), 'gone' as NodeId]
    expect(topmost(document, chosen)).toEqual([id('A'), id('C'), id('later')])
  })

  it('takes its name from the map, else from the Big O', () => {
    expect(documentTitle(document)).toBe('Big')
    expect(documentTitle(createLiveDocument(withMeta(content, { title: 'Quarter' })))).toBe('Quarter')
    expect(documentTitle(createLiveDocument(okr()))).toBe('')
  })

  it('begins as one Big O', () => {
    const empty = createLiveDocument(emptyContent({ bigObjective: 'Grow', ids: createFakeIds() }))
    expect(documentTitle(empty)).toBe('Grow')
    expect(empty.count('nodes')).toBe(1)
  })
})

describe('the chain of kinds', () => {
  it('leads from the Big O to sub-steps', () => {
    expect((['bigObjective', 'objective', 'keyResult', 'action', 'idea'] as const).map(nextKind)).toEqual([
      'objective',
      'keyResult',
      'action',
      'action',
      'idea',
    ])
    expect(mayContain('keyResult', 'objective')).toBe(true)
    expect(mayContain('bigObjective', 'keyResult')).toBe(false)
  })

  it('finds the kind that mends a gap', () => {
    expect(kindBetween('bigObjective', ['keyResult', 'keyResult'])).toBe('objective')
    expect(kindBetween('objective', ['action'])).toBe('keyResult')
    expect(kindBetween('idea', ['keyResult'])).toBeNull()
  })
})
