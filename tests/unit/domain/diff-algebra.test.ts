import { describe, expect, it } from 'vitest'
import {
  contentOf,
  createDraft,
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

describe('a draft', () => {
  it('leaves no trace of what came and went, or was changed back', () => {
    const draft = createDraft(createLiveDocument(content))
    draft.put('nodes', extra)
    expect(draft.children(a)).toEqual([extra.id])
    draft.delete('nodes', extra.id)
    draft.patch('nodes', 'a', { title: 'other', metric: range(1, 3) })
    draft.patch('nodes', 'a', { title: 'A', metric: range(1, 2) })
    expect(draft.children(a)).toEqual([])
    expect(draft.diff()).toEqual({})
  })

  it('stands on another draft and leaves it alone', () => {
    const lower = createDraft(createLiveDocument(content))
    lower.put('nodes', extra)
    const upper = createDraft(lower)
    upper.delete('nodes', 'x')
    upper.patch('nodes', 'a', { title: 'other' })
    expect(lower.children(a)).toEqual([extra.id])
    expect(upper.count('nodes')).toBe(2)
    expect(lower.node(a)?.title).toBe('A')
    expect(upper.version(a)).toBeGreaterThan(lower.version(a))
  })
})

describe('diffs', () => {
  const draft = createDraft(createLiveDocument(content))
  draft.put('nodes', extra)
  draft.patch('nodes', 'a', { title: 'other' })
  const diff = draft.diff()

  it('are undone by their inverse', () => {
    expect(invertDiff(invertDiff(diff))).toEqual(diff)
    expect(squashDiffs([diff, invertDiff(diff)])).toEqual({})
    expect(isEmptyDiff({})).toBe(true)
    expect(isEmptyDiff(diff)).toBe(false)
  })

  it('lead from one document to another', () => {
    const document = createLiveDocument(content)
    document.apply(diffBetween(content, draft))
    expect(contentOf(document)).toEqual(contentOf(draft))
    expect(diffBetween(document, draft)).toEqual({})
  })

  it('do what they can where the document is another', () => {
    const document = createLiveDocument(content)
    document.apply(diff)
    document.apply(diff)
    expect(contentOf(document)).toEqual(contentOf(draft))
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
