import { describe, expect, it } from 'vitest'
import {
  addNode,
  baselineId,
  contentOf,
  createLiveDocument,
  duplicateBranches,
  invertDiff,
  setNodeFields,
  setStage,
  type DocumentReader,
  type NodeId,
  type Stage,
} from '../../../../src/domain'
import { action, bigObjective, keyResult, objective, okr, parked, range } from '../../../support/builders'
import { createFakeIds } from '../../../support/fakes'
import { must } from '../../../support/must'

const map = () =>
  createLiveDocument(
    okr(
      bigObjective(
        'Big',
        { id: 'b' },
        objective(
          'A',
          { id: 'a' },
          keyResult('K', { id: 'k', metric: range(1, 9) }, action('do', { id: 'x' })),
        ),
        objective('C', { id: 'c' }),
      ),
      parked(objective('Later', { id: 'p' })),
    ),
  )

type Map = ReturnType<typeof map>

function go(document: Map, ...stages: readonly Stage[]): void {
  for (const stage of stages) document.apply(must(setStage(document, { stage, now: NOW })))
}

const NOW = 1_800_000_000_000
const agreed = (document: DocumentReader, id: string) => document.get('baselines', baselineId(id as NodeId))

describe('the stage of a map', () => {
  it('keeps at commit what was agreed, and how full the map was, in the same step', () => {
    const document = map()
    const before = contentOf(document)
    const diff = must(setStage(document, { stage: 'commit', now: NOW }))
    document.apply(diff)
    expect(agreed(document, 'b')).toMatchObject({ title: 'Big', metric: null, parentId: null })
    expect(agreed(document, 'a')).toMatchObject({ title: 'A', metric: null, parentId: 'b' })
    expect(agreed(document, 'k')).toMatchObject({ title: 'K', metric: range(1, 9), kind: 'keyResult' })
    expect(agreed(document, 'x')).toMatchObject({ title: 'do', kind: 'action' })
    expect(agreed(document, 'p')).toBeUndefined()
    expect(document.meta).toMatchObject({
      stage: 'commit',
      committedAt: NOW,
      peak: { objectives: 2, keyResults: 1 },
    })
    document.apply(invertDiff(diff))
    expect(contentOf(document)).toEqual(before)
  })

  it('agrees nothing before commit, and nothing anew after it', () => {
    const document = map()
    go(document, 'draft')
    expect(agreed(document, 'a')).toBeUndefined()
    go(document, 'commit')
    document.apply(must(setNodeFields(document, { ids: ['a' as NodeId], fields: { title: 'Else' } })))
    go(document, 'run', 'close', 'commit')
    expect(agreed(document, 'a')?.title).toBe('A')
    go(document, 'draft', 'run')
    expect(agreed(document, 'a')?.title).toBe('Else')
  })

  it('remembers the peak until a brainstorm begins anew', () => {
    const document = map()
    const peak = () => document.meta.peak?.objectives
    go(document, 'draft')
    expect(peak()).toBe(2)
    document.apply(
      must(addNode(document, { id: 'd' as NodeId, parentId: 'b' as NodeId, kind: 'objective', title: 'D' })),
    )
    go(document, 'commit', 'draft')
    expect(peak()).toBe(3)
    go(document, 'brainstorm')
    expect(document.meta.peak).toBeNull()
  })

  it('binds no copy to what was agreed of the original', () => {
    const document = map()
    go(document, 'commit')
    const ids = createFakeIds()
    document.apply(must(duplicateBranches(document, { ids: ['a' as NodeId], newId: () => ids.node() })))
    const [, copy] = document.children('b' as NodeId)
    expect(document.node(copy ?? ('' as NodeId))?.title).toBe('A')
    expect(agreed(document, copy ?? '')).toBeUndefined()
  })
})
