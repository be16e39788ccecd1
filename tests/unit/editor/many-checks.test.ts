import { expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { bigObjective, keyResult, objective, okr, withMeta } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

/** Key results that stand under the Big O, where the chain does not permit them. */
const broken = () =>
  withMeta(
    okr(
      bigObjective(
        'Big',
        keyResult('K1'),
        keyResult('K2'),
        keyResult('K3'),
        objective('A', keyResult('Fine')),
      ),
    ),
    { stage: 'draft' },
  )

it('selects all that has checks', () => {
  const editor = createTestEditor(broken())
  editor.execute(commands.selectWithChecks)
  expect(editor.selected()).toEqual(expect.arrayContaining(['K1', 'K2', 'K3']))
  for (const id of editor.state().session.selection.ids)
    expect(editor.state().checks.of(id).length).toBeGreaterThan(0)
})

it('takes every fix of the selection, and of nothing else, in one step', () => {
  const editor = createTestEditor(broken())
  const broke = (title: string) =>
    editor
      .state()
      .checks.of(editor.id(title))
      .some(({ ruleId }) => ruleId === 'R05')
  expect(['K1', 'K2', 'K3'].map(broke)).toEqual([true, true, true])
  editor.select('K1', 'K2')
  editor.execute(commands.fixSelected)
  expect(['K1', 'K2', 'K3'].map(broke)).toEqual([false, false, true])
  editor.execute(commands.undo)
  expect(['K1', 'K2', 'K3'].map(broke)).toEqual([true, true, true])
  expect(editor.state().canUndo).toBe(false)
})
