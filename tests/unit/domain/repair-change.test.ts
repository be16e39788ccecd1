import { describe, expect, it } from 'vitest'
import {
  checkInvariants,
  createLiveDocument,
  createTransaction,
  diffBetween,
  repairChange,
  type NodeRecord,
} from '../../../src/domain'
import { action, bigObjective, keyResult, objective, okr } from '../../support/builders'

const sound = okr(
  bigObjective(
    'Big',
    { id: 'b' },
    objective('A', { id: 'a' }, keyResult('K', { id: 'k' }, action('do', { id: 'd' }))),
    objective('B', { id: 'o' }),
  ),
)

/** What is repaired of a change of one node. */
function repaired(id: string, fields: Record<string, unknown>) {
  const change = (node: NodeRecord): NodeRecord => (node.id === id ? { ...node, ...fields } : node)
  const theirs = diffBetween(sound, { ...sound, nodes: sound.nodes.map(change) })
  const document = createLiveDocument(sound)
  const transaction = createTransaction(document)
  transaction.apply(theirs)
  const ids = repairChange(transaction, theirs)
  document.apply(transaction.diff())
  expect(checkInvariants(document)).toEqual([])
  return ids
}

describe('what a change of others breaks is named', () => {
  it.each([
    ['a missing parent', 'k', { parentId: 'gone', side: null }],
    ['a cycle', 'a', { parentId: 'd', side: null }],
    ['a mark of the parking lot below a card', 'k', { parked: { reason: '' } }],
    ['an effort of no share', 'k', { effort: 1000 }],
    ['a title that is too long', 'k', { title: 'x'.repeat(5000) }],
    ['a note that is too long', 'k', { note: 'x'.repeat(200_000) }],
  ])('%s', (_, id, fields) => {
    expect(repaired(id, fields)).toEqual([id])
  })

  it.each([
    ['a new title', 'k', { title: 'Key' }],
    ['an order key that is none', 'k', { orderKey: '?' }],
    ['a side of what has none', 'k', { side: 'end' }],
    ['a sound move', 'k', { parentId: 'o' }],
  ])('but not %s', (_, id, fields) => {
    expect(repaired(id, fields)).toEqual([])
  })

  it('the children of what is deleted', () => {
    const theirs = diffBetween(sound, { ...sound, nodes: sound.nodes.filter(({ id }) => id !== 'a') })
    const transaction = createTransaction(createLiveDocument(sound))
    transaction.apply(theirs)
    expect(repairChange(transaction, theirs)).toEqual(['k'])
  })
})
