import { describe, expect, it } from 'vitest'
import { contentOf } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

const small = () => okr(bigObjective('Big', objective('First'), objective('Second', keyResult('Result'))))

/** Types into the open title editor, one commit per character. */
function type(editor: TestEditor, text: string): void {
  const { edit } = editor.state().ephemeral
  if (edit === null) throw new Error('no title editor is open')
  for (let end = 1; end <= text.length; end += 1)
    editor.execute(commands.setTitle, { id: edit.nodeId, title: text.slice(0, end) })
}

const close = (editor: TestEditor, then?: 'sibling' | 'child') =>
  editor.execute(commands.closeEdit, { mode: 'commit', ...(then && { then }) })
const cancel = (editor: TestEditor) => editor.execute(commands.closeEdit, { mode: 'cancel' })

describe('entering a map by keyboard', () => {
  it('decomposes a Big O with Tab and Enter alone', () => {
    const editor = createTestEditor(okr(bigObjective('Big')))
    editor.select('Big')
    editor.press('Tab')
    type(editor, 'Objective')
    close(editor, 'child')
    type(editor, 'One')
    close(editor, 'sibling')
    type(editor, 'Two')
    close(editor)
    expect(editor.childrenOf('Big')).toEqual(['Objective'])
    expect(editor.childrenOf('Objective')).toEqual(['One', 'Two'])
    expect(editor.find('Two').kind).toBe('keyResult')
    expect(editor.selected()).toEqual(['Two'])
  })

  it('gives each level the next kind', () => {
    const editor = createTestEditor(okr(bigObjective('Big')))
    editor.select('Big')
    for (const title of ['O', 'KR', 'Step', 'Sub-step']) {
      editor.press('Tab')
      type(editor, title)
      close(editor)
    }
    const kinds = ['O', 'KR', 'Step', 'Sub-step'].map((title) => editor.find(title).kind)
    expect(kinds).toEqual(['objective', 'keyResult', 'action', 'action'])
  })

  it('adds an objective when Enter is pressed on the Big O', () => {
    const editor = createTestEditor(small())
    editor.select('Big')
    expect(editor.press('Enter')).toBe('node.addSibling')
    type(editor, 'Third')
    close(editor)
    expect(editor.childrenOf('Big')).toEqual(['First', 'Second', 'Third'])
    expect(editor.find('Third').kind).toBe('objective')
  })

  it('adds siblings after and before', () => {
    const editor = createTestEditor(small())
    editor.select('Second')
    editor.press('Shift+Enter')
    type(editor, 'Before')
    close(editor)
    editor.press('Enter')
    type(editor, 'After')
    close(editor)
    expect(editor.childrenOf('Big')).toEqual(['First', 'Before', 'After', 'Second'])
  })

  it('unfolds the node that a child is added to', () => {
    const editor = createTestEditor(small())
    editor.select('Second')
    editor.press('Space')
    editor.press('Tab')
    expect(editor.state().session.folded.size).toBe(0)
    expect(editor.announced()).toBe('editor.announce.added')
  })

  it('wraps key results in a parent of a fitting kind', () => {
    const editor = createTestEditor(okr(bigObjective('Big', keyResult('A'), keyResult('B'))))
    editor.select('A', 'B')
    editor.press('Mod+Enter')
    type(editor, 'Wrap')
    close(editor)
    expect(editor.find('Wrap').kind).toBe('objective')
    expect(editor.childrenOf('Wrap')).toEqual(['A', 'B'])
  })

  it('refuses a parent where none fits', () => {
    const editor = createTestEditor(small())
    editor.select('Big')
    editor.press('Mod+Enter')
    expect(editor.announced()).toBe('editor.refused.noParentFits')
    expect(editor.state().toast?.undoable).toBe(false)
  })
})

describe('editing a title', () => {
  it('opens with what was typed and commits it', () => {
    const editor = createTestEditor(small())
    editor.execute(commands.edit, { id: editor.id('First'), typed: 'N' })
    expect(editor.state().ephemeral.edit?.typed).toBe('N')
    expect(editor.childrenOf('Big')).toEqual(['N', 'Second'])
  })

  it('takes a slow edit back in one step', () => {
    const editor = createTestEditor(small())
    editor.select('First')
    editor.press('F2')
    for (const title of ['Fir', 'Fi', 'Fine']) {
      editor.execute(commands.setTitle, { id: editor.id(editor.childrenOf('Big')[0] ?? ''), title })
      editor.clock.advance(60_000)
    }
    close(editor)
    editor.press('Mod+Z')
    expect(editor.childrenOf('Big')).toEqual(['First', 'Second'])
    expect(editor.state().canUndo).toBe(false)
    editor.press('Mod+Y')
    expect(editor.childrenOf('Big')).toEqual(['Fine', 'Second'])
  })

  it('takes creation and typing back in one step', () => {
    const editor = createTestEditor(small())
    editor.select('First')
    editor.press('Tab')
    type(editor, 'Result 2')
    editor.clock.advance(10_000)
    close(editor)
    editor.press('Mod+Z')
    expect(editor.childrenOf('First')).toEqual([])
    expect(editor.selected()).toEqual(['First'])
    editor.press('Mod+Shift+Z')
    expect(editor.childrenOf('First')).toEqual(['Result 2'])
    expect(editor.selected()).toEqual(['Result 2'])
  })

  it('keeps two edits of one node apart', () => {
    const editor = createTestEditor(small())
    editor.select('First')
    for (const title of ['A', 'B']) {
      editor.press('F2')
      type(editor, title)
      close(editor)
    }
    editor.press('Mod+Z')
    expect(editor.childrenOf('Big')).toEqual(['A', 'Second'])
  })

  it('returns to the title from before with Escape, and leaves no step behind', () => {
    const editor = createTestEditor(small())
    editor.execute(commands.edit, { id: editor.id('First'), typed: 'x' })
    type(editor, 'xyz')
    cancel(editor)
    expect(editor.childrenOf('Big')).toEqual(['First', 'Second'])
    expect(editor.state().canUndo).toBe(false)
    expect(editor.state().canRedo).toBe(false)
    expect(editor.state().ephemeral.edit).toBeNull()
  })

  it.each(['cancel', 'commit'] as const)('removes a new node that is left empty (%s)', (mode) => {
    const before = small()
    const editor = createTestEditor(before)
    editor.select('Second')
    editor.press('Enter')
    editor.execute(commands.closeEdit, { mode })
    expect(contentOf(editor.document())).toEqual(contentOf(createTestEditor(before).document()))
    expect(editor.selected()).toEqual(['Second'])
    expect(editor.state().canUndo).toBe(false)
  })

  it('keeps the words of a new node with Escape; one undo takes the node away again', () => {
    const editor = createTestEditor(small())
    editor.select('Second')
    editor.press('Enter')
    type(editor, 'Third')
    cancel(editor)
    expect(editor.childrenOf('Big')).toEqual(['First', 'Second', 'Third'])
    expect(editor.selected()).toEqual(['Third'])
    expect(editor.state().ephemeral.edit).toBeNull()
    editor.press('Mod+Z')
    expect(editor.childrenOf('Big')).toEqual(['First', 'Second'])
  })

  it('stops the chain with Enter in an empty new node', () => {
    const editor = createTestEditor(small())
    editor.select('Result')
    editor.press('Enter')
    close(editor, 'sibling')
    expect(editor.state().ephemeral.edit).toBeNull()
    expect(editor.childrenOf('Second')).toEqual(['Result'])
    expect(editor.selected()).toEqual(['Result'])
    expect(editor.announced()).toBe('editor.announce.emptyRemoved')
  })

  it('lets an existing title become empty', () => {
    const editor = createTestEditor(small())
    editor.select('First')
    editor.press('F2')
    editor.execute(commands.setTitle, { id: editor.id('First'), title: '' })
    close(editor)
    expect(editor.childrenOf('Big')).toEqual(['', 'Second'])
  })

  it('trims the title when the editor closes', () => {
    const editor = createTestEditor(small())
    editor.select('First')
    editor.press('F2')
    type(editor, '  Spaced \n')
    close(editor)
    expect(editor.childrenOf('Big')).toEqual(['Spaced', 'Second'])
    editor.press('Mod+Z')
    expect(editor.childrenOf('Big')).toEqual(['First', 'Second'])
  })

  it('ignores a late close of an editor that is gone', () => {
    const editor = createTestEditor(small())
    const id = editor.id('First')
    editor.execute(commands.edit, { id })
    editor.execute(commands.edit, { id: editor.id('Second') })
    editor.execute(commands.closeEdit, { mode: 'commit', id })
    expect(editor.state().ephemeral.edit?.nodeId).toBe(editor.id('Second'))
  })

  it('keeps the new selection when an abandoned empty node goes', () => {
    const editor = createTestEditor(small())
    editor.select('First')
    editor.press('Tab')
    const id = editor.state().ephemeral.edit?.nodeId
    editor.select('Result')
    editor.execute(commands.closeEdit, { mode: 'commit', ...(id && { id }) })
    expect(editor.selected()).toEqual(['Result'])
    expect(editor.childrenOf('First')).toEqual([])
  })

  it('undoes an open edit as a whole when undo comes from the toolbar', () => {
    const editor = createTestEditor(small())
    editor.select('First')
    editor.press('Tab')
    type(editor, 'Half')
    editor.execute(commands.undo)
    expect(editor.state().ephemeral.edit).toBeNull()
    expect(editor.childrenOf('First')).toEqual([])
  })
})
