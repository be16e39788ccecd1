import { describe, expect, it } from 'vitest'
import {
  addRelation,
  createLiveDocument,
  deleteBranches,
  LIMITS,
  removeRelation,
  setParkedReason,
  updateRelation,
  type NodeId,
  type RelationId,
} from '../../../../src/domain'
import { bigObjective, idea, objective, okr, parked } from '../../../support/builders'
import { perform, refusal } from '../../../support/must'

const base = okr(
  bigObjective('Big', { id: 'big' }, objective('A', { id: 'a' }), objective('B', { id: 'b' })),
  parked(idea('later', { id: 'later' }, idea('below', { id: 'below' })), 'not ours'),
)
const [a, b] = ['a', 'b'] as [NodeId, NodeId]
const id = 'r' as RelationId
const other = 'r2' as RelationId

describe('relations', () => {
  it('are added, named, found from both ends and removed', () => {
    const document = createLiveDocument(base)
    perform(document, addRelation, { id, from: a, to: b, label: ' feeds ' })
    expect(document.rowsOf('relations', a)).toEqual([{ id, from: a, to: b, label: 'feeds' }])
    perform(document, updateRelation, { id, label: 'blocks' })
    expect(document.rowsOf('relations', b)).toEqual([{ id, from: a, to: b, label: 'blocks' }])
    perform(document, removeRelation, { id })
    expect(document.count('relations')).toBe(0)
  })

  it('lead to another node, once in each direction', () => {
    const document = createLiveDocument(base)
    expect(refusal(document, addRelation, { id, from: a, to: a })).toBe('sameNode')
    expect(refusal(document, addRelation, { id, from: a, to: 'gone' as NodeId })).toBe('notFound')
    perform(document, addRelation, { id, from: a, to: b })
    expect(refusal(document, addRelation, { id: other, from: a, to: b, label: 'more' })).toBe(
      'alreadyRelated',
    )
    expect(refusal(document, addRelation, { id, from: b, to: a })).toBe('invalid')
    expect(refusal(document, addRelation, { id: other, from: b, to: a })).toBeNull()
  })

  it('refuse labels that are too long and changes to what is gone', () => {
    const document = createLiveDocument(base)
    const label = 'x'.repeat(LIMITS.shortText + 1)
    expect(refusal(document, addRelation, { id, from: a, to: b, label })).toBe('tooLong')
    expect(refusal(document, updateRelation, { id, label: '' })).toBe('notFound')
    expect(refusal(document, removeRelation, { id })).toBe('notFound')
    perform(document, addRelation, { id, from: a, to: b })
    expect(refusal(document, updateRelation, { id, label })).toBe('tooLong')
  })

  it('go with either end', () => {
    const document = createLiveDocument(base)
    perform(document, addRelation, { id, from: a, to: b })
    perform(document, deleteBranches, { ids: [b] })
    expect(document.rowsOf('relations', a)).toEqual([])
  })
})

describe('the reason for parking', () => {
  const later = 'later' as NodeId

  it('is kept on the parked root', () => {
    const document = createLiveDocument(base)
    perform(document, setParkedReason, { id: later, reason: 'next cycle' })
    expect(document.node(later)?.parked).toEqual({ reason: 'next cycle' })
  })

  it('is asked of no other node', () => {
    const document = createLiveDocument(base)
    expect(refusal(document, setParkedReason, { id: 'below' as NodeId, reason: 'x' })).toBe('notFound')
    expect(refusal(document, setParkedReason, { id: a, reason: 'x' })).toBe('notFound')
    const reason = 'x'.repeat(LIMITS.shortText + 1)
    expect(refusal(document, setParkedReason, { id: later, reason })).toBe('tooLong')
  })
})
