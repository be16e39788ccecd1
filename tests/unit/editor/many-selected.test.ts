import { describe, expect, it } from 'vitest'
import { contentOf, type DocumentContent, type PlainDate } from '../../../src/domain'
import { commands } from '../../../src/editor'
import {
  action,
  bigObjective,
  idea,
  keyResult,
  objective,
  okr,
  parked,
  withMeta,
} from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

const map = (): DocumentContent =>
  withMeta(
    okr(
      bigObjective(
        'Big',
        objective('A', keyResult('A1', action('Do'), action('Try')), keyResult('A2'), keyResult('A3')),
        objective('B', keyResult('B1'), objective('B2')),
        objective('C'),
      ),
      parked(idea('Later')),
      parked(idea('Never')),
    ),
    { arrangement: 'right' },
  )

function selecting(...titles: readonly string[]): TestEditor {
  const editor = createTestEditor(map())
  editor.select(...titles)
  return editor
}

/** One press of undo brings the first document back. */
function expectOneStep(editor: TestEditor): void {
  editor.execute(commands.undo)
  expect(contentOf(editor.document())).toEqual(contentOf(createTestEditor(map()).document()))
  expect(editor.state().canUndo).toBe(false)
}

describe('what is done to a selection of many', () => {
  it('moves up and down together', () => {
    const editor = selecting('A2', 'A3')
    editor.press('Alt+ArrowUp')
    expect(editor.childrenOf('A')).toEqual(['A2', 'A3', 'A1'])
    expect(editor.selected()).toEqual(['A2', 'A3'])
    expectOneStep(editor)
  })

  it('moves away from the Big O together, in order, under the sibling before', () => {
    const editor = selecting('B', 'C')
    editor.press('Alt+ArrowRight')
    expect(editor.childrenOf('Big')).toEqual(['A'])
    expect(editor.childrenOf('A')).toEqual(['A1', 'A2', 'A3', 'B', 'C'])
    expectOneStep(editor)
  })

  it('moves toward the Big O together, in order', () => {
    const editor = createTestEditor(
      withMeta(okr(bigObjective('Big', objective('A', objective('X'), objective('Y')), objective('B'))), {
        arrangement: 'right',
      }),
    )
    editor.select('X', 'Y')
    editor.press('Alt+ArrowLeft')
    expect(editor.childrenOf('Big')).toEqual(['A', 'X', 'Y', 'B'])
    expect(editor.selected()).toEqual(['X', 'Y'])
    editor.execute(commands.undo)
    expect(editor.childrenOf('A')).toEqual(['X', 'Y'])
  })

  it('moves all or nothing, and says why not', () => {
    const editor = selecting('A2', 'C')
    editor.press('Alt+ArrowRight')
    expect(editor.announced()).toBe('editor.refused.chainForbids')
    expect(editor.state().canUndo).toBe(false)
  })

  it('changes the side of several branches of the Big O', () => {
    const editor = createTestEditor(okr(bigObjective('Big', objective('A'), objective('B'), objective('C'))))
    editor.select('A', 'C')
    editor.press('Alt+ArrowLeft')
    expect(['A', 'B', 'C'].map((title) => editor.find(title).side)).toEqual(['start', 'start', 'start'])
  })

  it('takes another kind', () => {
    const editor = selecting('A1', 'A2', 'B')
    editor.execute(commands.turnIntoIdea)
    expect(['A1', 'A2', 'B'].map((title) => editor.find(title).kind)).toEqual(['idea', 'idea', 'idea'])
    expectOneStep(editor)
  })

  it('gets the same owner and due date', () => {
    const editor = selecting('A1', 'B1', 'Do')
    editor.execute(commands.setFields, { fields: { owner: ' Li Wei ', due: '2027-03-31' as PlainDate } })
    for (const title of ['A1', 'B1', 'Do'])
      expect(editor.find(title)).toMatchObject({ owner: 'Li Wei', due: '2027-03-31' })
    expectOneStep(editor)
  })

  it('is parked, brought back and stays selected', () => {
    const editor = selecting('A1', 'Do', 'B1', 'Later')
    editor.execute(commands.park)
    expect(editor.state().toast?.message.data).toEqual({ count: 2 })
    expect(editor.find('Do').parentId).toBe(editor.id('A1'))
    expect(['A1', 'B1'].map((title) => editor.find(title).parked)).toEqual([{ reason: '' }, { reason: '' }])
    editor.select('A1', 'B1', 'C')
    editor.execute(commands.unpark)
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'C', 'A1', 'B1'])
    expect(editor.selected()).toEqual(['A1', 'B1'])
  })

  it('folds, and unfolds when all are folded', () => {
    const editor = selecting('A', 'B', 'C')
    editor.press('Space')
    const folded = () => ['A', 'B', 'C'].map((title) => editor.state().session.folded.has(editor.id(title)))
    expect(folded()).toEqual([true, true, false])
    editor.press('Space')
    expect(folded()).toEqual([false, false, false])
  })

  it('is ticked off', () => {
    const editor = selecting('Do', 'Try', 'A1')
    editor.execute(commands.toggleDone)
    expect([editor.find('Do').done, editor.find('Try').done]).toEqual([true, true])
    expectOneStep(editor)
  })

  it('is duplicated, deleted, and deleted without its children', () => {
    const editor = selecting('A1', 'B')
    editor.press('Mod+d')
    expect(editor.childrenOf('Big')).toHaveLength(4)
    editor.press('Delete')
    expect(editor.childrenOf('Big')).toHaveLength(3)
    editor.select('A1', 'B')
    editor.press('Shift+Backspace')
    expect(editor.childrenOf('Big')).toEqual(['A', 'B1', 'B2', 'C'])
    expect(editor.childrenOf('A')).toEqual(['Do', 'Try', 'A2', 'A3'])
  })

  it('is put back in line', () => {
    const editor = selecting('A1', 'B')
    editor.execute(commands.setFields, { fields: { offset: { away: 9, down: 9 } } })
    editor.execute(commands.tidyNode)
    expect(editor.find('B').offset).toBeNull()
  })

  it('is wrapped in one parent', () => {
    const editor = selecting('B', 'C')
    editor.press('Mod+Enter')
    expect(editor.state().announcement?.message.key).toMatch(/added|noParentFits/)
    expect(editor.childrenOf('Big')).toHaveLength(2)
  })
})

describe('selecting', () => {
  it('takes the siblings, the branch, all of a kind', () => {
    const editor = selecting('A1')
    editor.execute(commands.selectSiblings)
    expect([...editor.selected()].sort()).toEqual(['A1', 'A2', 'A3'])
    editor.select('A1')
    editor.execute(commands.selectBranch)
    expect([...editor.selected()].sort()).toEqual(['A1', 'Do', 'Try'])
    editor.select('A1', 'C')
    editor.execute(commands.selectKind)
    expect([...editor.selected()].sort()).toEqual(['A', 'A1', 'A2', 'A3', 'B', 'B1', 'B2', 'C'])
  })

  it('leaves out what is folded away', () => {
    const editor = selecting('A1')
    editor.execute(commands.toggleFold, { ids: [editor.id('B')] })
    editor.execute(commands.selectKind)
    expect([...editor.selected()].sort()).toEqual(['A1', 'A2', 'A3'])
  })
})
