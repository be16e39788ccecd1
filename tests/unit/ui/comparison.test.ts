import { describe, expect, it } from 'vitest'
import { contentOf, createLiveDocument, type NodeId } from '../../../src/domain'
import { changeSince, commands, type Reference } from '../../../src/editor'
import { changedCards } from '../../../src/ui/node/plan/changed-cards'
import { comparisonSummary } from '../../../src/ui/node/plan/comparison-summary'
import { bigObjective, idea, keyResult, objective, okr, range } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const node = (id: string) => id as NodeId

/** A map that was changed in every way since it was committed, and since a restore point of that moment. */
function changedMap() {
  const editor = createTestEditor(
    okr(
      bigObjective(
        'Grow',
        { id: 'g' },
        objective(
          'Loved',
          { id: 'o' },
          keyResult('A', { id: 'a', metric: range(1, 9) }),
          keyResult('B', { id: 'b' }),
        ),
        objective('Strong', { id: 's' }, keyResult('C', { id: 'c' })),
        objective('Known', { id: 'n' }),
        idea('A thought', { id: 'i' }),
      ),
    ),
  )
  editor.execute(commands.setStage, { stage: 'commit' })
  const point = createLiveDocument(contentOf(editor.document()))
  editor.execute(commands.drop, { ids: [node('b')], parentId: node('s') })
  editor.execute(commands.setFields, { ids: [node('a')], fields: { metric: range(1, 8) } })
  editor.execute(commands.deleteBranches, { ids: [node('c')] })
  editor.execute(commands.park, { ids: [node('n')] })
  editor.execute(commands.select, { ids: [node('o')] })
  editor.execute(commands.addChild)
  const added = editor.document().children(node('o')).at(-1) ?? node('')
  editor.execute(commands.setTitle, { id: added, title: 'New' })
  editor.execute(commands.closeEdit, { mode: 'commit' })
  const document = editor.document()
  const changes = (comparedWith: Reference) =>
    ['g', 'o', 's', 'a', 'b', 'i', added].map((id) =>
      changeSince({ document, ephemeral: { comparedWith } }, node(id)),
    )
  return { editor, document, added, changes, point: { type: 'point', savedAt: 0, document: point } as const }
}

describe('the map held against an earlier state', () => {
  it('says the same of the baseline and of a restore point of that moment', () => {
    const { changes, point } = changedMap()
    const expected = [null, null, null, 'changed', 'moved', null, 'added']
    expect(changes({ type: 'baseline' })).toEqual(expected)
    expect(changes(point)).toEqual(expected)
  })

  it('counts what changed, and names what is gone or lies in the parking lot', () => {
    const { document, point } = changedMap()
    const summary = comparisonSummary(document, { type: 'baseline' })
    expect(summary.counts).toEqual({ added: 1, changed: 1, moved: 1 })
    expect(summary.gone.map(({ title, isParked }) => [title, isParked]).sort()).toEqual([
      ['C', false],
      ['Known', true],
    ])
    expect(comparisonSummary(document, point).counts).toEqual(summary.counts)
  })

  it('has all that did not change step back from far away, except what hides a change', () => {
    const { document, added } = changedMap()
    const { ids, has, below } = changedCards(document, { type: 'baseline' })
    expect([...ids].sort()).toEqual(['a', 'b', added].sort())
    expect([has(node('a')), has(node('o')), below(node('o')), below(node('a'))]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('is what people say, not how far they have come', () => {
    const { editor, changes } = changedMap()
    const before = changes({ type: 'baseline' })
    editor.execute(commands.checkIn, { nodeId: node('b'), value: null, confidence: 4, note: 'slow' })
    editor.execute(commands.setFields, { ids: [node('s')], fields: { note: 'n', colour: 3 } })
    expect(changes({ type: 'baseline' })).toEqual(before)
  })
})
