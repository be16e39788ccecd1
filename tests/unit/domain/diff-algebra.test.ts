import { describe, expect, it } from 'vitest'
import {
  contentOf,
  createTransaction,
  createLiveDocument,
  diffBetween,
  invertDiff,
  isEmptyDiff,
  nodeRecord,
  squashDiffs,
  type NodeId,
} from '../../../src/domain'
import type { OrderKey } from '../../../src/lib'
import { bigObjective, objective, okr, range } from '../../support/builders'

const content = okr(bigObjective('Big', { id: 'b' }, objective('A', { id: 'a', metric: range(1, 2) })))
const a = 'a' as NodeId
const extra = nodeRecord({ id: 'x' as NodeId, parentId: a, orderKey: 'a0' as OrderKey, kind: 'idea' })

describe('a transaction', () => {
  it('leaves no trace of what came and went, or was changed back', () => {
    const transaction = createTransaction(createLiveDocument(content))
    transaction.put('nodes', extra)
    expect(transaction.children(a)).toEqual([extra.id])
    transaction.delete('nodes', extra.id)
    transaction.patch('nodes', 'a', { title: 'other', metric: range(1, 3) })
    transaction.patch('nodes', 'a', { title: 'A', metric: range(1, 2) })
    expect(transaction.children(a)).toEqual([])
    expect(transaction.diff()).toEqual({})
  })

  it('stands on another transaction and leaves it alone', () => {
    const lower = createTransaction(createLiveDocument(content))
    lower.put('nodes', extra)
    const upper = createTransaction(lower)
    upper.delete('nodes', 'x')
    upper.patch('nodes', 'a', { title: 'other' })
    expect(lower.children(a)).toEqual([extra.id])
    expect(upper.count('nodes')).toBe(2)
    expect(lower.node(a)?.title).toBe('A')
    expect(upper.version(a)).toBeGreaterThan(lower.version(a))
  })
})

describe('diffs', () => {
  const transaction = createTransaction(createLiveDocument(content))
  transaction.put('nodes', extra)
  transaction.patch('nodes', 'a', { title: 'other' })
  const diff = transaction.diff()

  it('are undone by their inverse', () => {
    expect(invertDiff(invertDiff(diff))).toEqual(diff)
    expect(squashDiffs([diff, invertDiff(diff)])).toEqual({})
    expect(isEmptyDiff({})).toBe(true)
    expect(isEmptyDiff(diff)).toBe(false)
  })

  it('lead from one document to another', () => {
    const document = createLiveDocument(content)
    document.apply(diffBetween(content, transaction))
    expect(contentOf(document)).toEqual(contentOf(transaction))
    expect(diffBetween(document, transaction)).toEqual({})
  })

  it('do what they can where the document is another', () => {
    const document = createLiveDocument(content)
    document.apply(diff)
    document.apply(diff)
    expect(contentOf(document)).toEqual(contentOf(transaction))
    document.apply(invertDiff(diff))
    document.apply(invertDiff(diff))
    expect(contentOf(document)).toEqual(contentOf(createLiveDocument(content)))
  })

  it('without effect let nothing grow but the revision', () => {
    const document = createLiveDocument(content)
    document.apply({ nodes: { added: new Map(), removed: new Map(), updated: new Map() } })
    expect(document.version(a)).toBe(1)
  })
})
