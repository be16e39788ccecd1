import { expect, it } from 'vitest'
import { branchColourOf, commands } from '../../../src/editor'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

it('takes turns among the branches of a root, also when another comes first, and gives way to a colour of their own', () => {
  const plain = { colour: null }
  const editor = createTestEditor(
    okr(
      bigObjective(
        'Big',
        objective('A', plain, keyResult('A1')),
        objective('B', plain, keyResult('B1', { colour: 7 })),
      ),
    ),
  )
  const colours = () =>
    ['Big', 'A', 'A1', 'B', 'B1'].map((title) => branchColourOf(editor.document(), editor.id(title)))
  expect(colours()).toEqual([null, 1, 1, 2, 7])
  const [big, b] = [editor.id('Big'), editor.id('B')]
  editor.execute(commands.drop, { ids: [b], parentId: big, after: null })
  expect(colours()).toEqual([null, 2, 2, 1, 7])
})
