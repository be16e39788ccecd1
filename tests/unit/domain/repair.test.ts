import { describe, expect, it } from 'vitest'
import {
  checkInvariants,
  createLiveDocument,
  repairTree,
  type DocumentContent,
  type NodeRecord,
} from '../../../src/domain'
import { action, bigObjective, keyResult, objective, okr } from '../../support/builders'

const sound = okr(
  bigObjective(
    'Big',
    { id: 'b' },
    objective('A', { id: 'a' }, keyResult('K', { id: 'k', support: 2 }, action('do', { id: 'd' }))),
    objective('B', { id: 'o' }),
  ),
)

function broken(id: string, fields: Record<string, unknown>): DocumentContent {
  const change = (node: NodeRecord): NodeRecord => (node.id === id ? { ...node, ...fields } : node)
  return { ...sound, nodes: sound.nodes.map(change) }
}

function codes(content: DocumentContent): string[] {
  return checkInvariants(createLiveDocument(content)).map(({ code }) => code)
}

describe('repairing', () => {
  it.each([
    ['missingParent', broken('k', { parentId: 'gone' })],
    ['cycle', broken('a', { parentId: 'd', side: null })],
    ['orderKey', broken('k', { orderKey: '?' })],
    ['side', broken('k', { side: 'end' })],
    ['parked', broken('k', { parked: { reason: '' } })],
    ['effort', broken('k', { effort: 1000 })],
    ['tooLong', broken('k', { title: 'x'.repeat(5000) })],
    ['metaMissing', { ...sound, meta: [] }],
    ['dangling', { ...sound, nodes: sound.nodes.filter(({ id }) => id !== 'k' && id !== 'd') }],
  ])('mends %s', (code, content) => {
    expect(codes(content)).toEqual([code])
    expect(codes(repairTree(content))).toEqual([])
  })

  it('lays lost branches into the parking lot and leaves all else where it is', () => {
    const { nodes } = repairTree(broken('a', { parentId: 'd', side: null }))
    const roots = nodes.filter(({ parentId }) => parentId === null)
    expect(roots.map(({ id, parked }) => [id, parked])).toEqual([
      ['a', { reason: '' }],
      ['b', null],
    ])
    expect(nodes.find(({ id }) => id === 'd')?.parentId).toBe('k')
  })

  it('leaves a sound document as it is, but for the order of its rows', () => {
    expect(new Set(repairTree(sound).nodes)).toEqual(new Set(sound.nodes))
  })
})
