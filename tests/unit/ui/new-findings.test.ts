import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { createFindingWatch } from '../../../src/ui/workspace/notices/new-findings'
import { bigObjective, keyResult, objective, okr, withMeta } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

const map = () =>
  withMeta(
    okr(
      bigObjective(
        'Big',
        ...['A', 'B', 'C', 'D'].map((title) => objective(title)),
        objective('E', keyResult('Shops from 2 to 9')),
      ),
    ),
    { stage: 'draft' },
  )

function watched(): { readonly editor: TestEditor; readonly news: () => readonly string[] } {
  const editor = createTestEditor(map())
  const watch = createFindingWatch()
  return { editor, news: () => watch(editor.state()).map(({ ruleId }) => ruleId) }
}

describe('new findings', () => {
  it('are told once: not again while they last, nor when undo and redo bring them back', () => {
    const { editor, news } = watched()
    editor.select('E')
    expect(news()).toEqual([])
    editor.press('Enter')
    expect(news()).toEqual(['R01'])
    expect(news()).toEqual([])
    editor.execute(commands.undo)
    expect(news()).toEqual([])
    editor.execute(commands.redo)
    expect(news()).toEqual([])
  })

  it('wait until the title is written', () => {
    const { editor, news } = watched()
    editor.select('Shops from 2 to 9')
    expect(news()).toEqual([])
    editor.execute(commands.edit)
    const id = editor.id('Shops from 2 to 9')
    editor.execute(commands.setTitle, { id, title: 'Improve shops' })
    expect(news()).toEqual([])
    editor.execute(commands.closeEdit, { mode: 'commit' })
    expect(news()).toEqual(['R21'])
  })

  it('of a stage or of a card that one comes to are no news', () => {
    const { editor, news } = watched()
    editor.select('E')
    news()
    editor.execute(commands.stageCommit)
    expect(news()).toEqual([])
    editor.select('A')
    expect(editor.state().checks.of(editor.id('A')).length).toBeGreaterThan(0)
    expect(news()).toEqual([])
  })
})
