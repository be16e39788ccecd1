import { describe, expect, it } from 'vitest'
import {
  createLiveDocument,
  type NodeId,
  type Rating,
  type RatingId,
  type SupportStrength,
} from '../../../src/domain'
import { supportOf } from '../../../src/rules'
import { readOutline } from '../../support/rule-tester'

function stateOf(strengths: readonly (SupportStrength | null)[], because = ''): string | null {
  const ratings = strengths.map((strength, index): Rating => ({
    id: `n3:${index}` as RatingId,
    nodeId: 'n3' as NodeId,
    rater: String(index),
    strength,
    because: index === 0 ? because : '',
  }))
  const content = readOutline('B Year\n  O Learn\n    K Ten books\n      A Read\n  I Thought')
  return supportOf(createLiveDocument({ ...content, ratings }), 'n3' as NodeId)
}

describe('support of a node for its parent', () => {
  it.each([
    [[], '', 'unrated'],
    [[null], ' ', 'unrated'],
    [[null], 'for a reason', 'declared'],
    [[3], '', 'strong'],
    [[2], '', 'declared'],
    [[1], '', 'weak'],
    [[1], 'for a reason', 'weak'],
    [[0], '', 'contested'],
    [[2, 3], '', 'strong'],
    [[1, 2], '', 'declared'],
    [[1, 1, 2], '', 'weak'],
    [[1, 3], '', 'contested'],
    [[0, 1], '', 'contested'],
  ] as const)('%j %s → %s', (strengths, because, state) => {
    expect(stateOf(strengths, because)).toBe(state)
  })

  it('speaks of key results and objectives in the chain only', () => {
    const document = createLiveDocument(
      readOutline('B Year\n  O Learn\n    K Ten books\n      A Read\n  K Loose'),
    )
    const states = ['n1', 'n2', 'n3', 'n4', 'n5'].map((id) => supportOf(document, id as NodeId))
    expect(states).toEqual([null, 'unrated', 'unrated', null, null])
  })
})
