import { describe, expect, it } from 'vitest'
import { deleteBranches } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { action, bigObjective, idea, keyResult, objective, okr, parked } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'
import { must } from '../../support/must'

const map = () =>
  okr(
    bigObjective(
      'Big',
      objective('A', keyResult('A1', action('Do')), keyResult('A2', action('Act'))),
      objective('B', keyResult('B1')),
    ),
    parked(idea('Later')),
  )

function focusedOn(title: string) {
  const editor = createTestEditor(map())
  editor.select(title)
  expect(editor.press('F6')).toBe('view.focusBranch')
  const focus = () => {
    const { focusBranch } = editor.state().session
    return focusBranch === null ? null : editor.document().node(focusBranch)?.title
  }
  return { editor, focus }
}

describe('focus on a branch', () => {
  it('begins with F6, ends with Shift+F6, and says so', () => {
    const { editor, focus } = focusedOn('A')
    expect(focus()).toBe('A')
    expect(editor.announced()).toBe('editor.announce.focused')
    expect(editor.press('F6')).toBeNull()
    editor.press('Shift+F6')
    expect(focus()).toBeNull()
    expect(editor.announced()).toBe('editor.announce.wholeMap')
    expect(editor.press('Shift+F6')).toBeNull()
  })

  it('opens the branch, and lets go of what is selected outside', () => {
    const editor = createTestEditor(map())
    editor.press('Mod+1')
    editor.select('B1', 'A1')
    editor.execute(commands.focusBranch, { id: editor.id('A') })
    expect(editor.selected()).toEqual(['A1'])
    expect(editor.state().session.folded.has(editor.id('A'))).toBe(false)
  })

  it('on the only Big O is the whole map', () => {
    const { focus } = focusedOn('Big')
    expect(focus()).toBeNull()
  })

  it('is not for what is parked', () => {
    const editor = createTestEditor(map())
    editor.select('Later')
    editor.press('F6')
    expect(editor.announced()).toBe('editor.refused.notOnMap')
  })

  it('keeps the keyboard inside', () => {
    const { editor, focus } = focusedOn('A')
    expect(editor.press('ArrowDown')).toBe('select.down')
    expect(editor.selected()).toEqual(['A'])
    expect(editor.announced()).toBe('editor.announce.edge')
    editor.press('End')
    expect(editor.selected()).toEqual(['A'])
    editor.select('A2')
    editor.press('Mod+Home')
    expect(editor.selected()).toEqual(['A'])
    editor.press('Mod+A')
    expect(editor.selected().toSorted()).toEqual(['A', 'A1', 'A2', 'Act', 'Do'])
    expect(focus()).toBe('A')
  })

  it('is left by what leads outside: a sibling, a promotion, undo', () => {
    const { editor, focus } = focusedOn('A')
    editor.execute(commands.addSibling)
    expect(focus()).toBeNull()
    editor.press('Mod+Z')
    editor.select('A1')
    editor.execute(commands.focusBranch, { id: editor.id('A1') })
    editor.execute(commands.select, { ids: [editor.id('B')] })
    expect(focus()).toBeNull()
  })

  it('is left when another tab deletes or parks the branch', () => {
    const { editor, focus } = focusedOn('A1')
    editor.applyRemote(must(deleteBranches(editor.document(), { ids: [editor.id('A')] })))
    expect(focus()).toBeNull()
    expect(editor.selected()).toEqual(['Big'])

    const other = focusedOn('A')
    other.editor.execute(commands.park, { ids: [other.editor.id('A')] })
    expect(other.focus()).toBeNull()
  })
})

describe('folding around a node', () => {
  it('opens its branch and folds the rest', () => {
    const editor = createTestEditor(map())
    editor.press('Mod+1')
    editor.select('A1')
    editor.execute(commands.foldOthers)
    const folded = [...editor.state().session.folded].map((id) => editor.document().node(id)?.title)
    expect(folded.toSorted()).toEqual(['A2', 'B'])
  })
})

it('zooms to what is selected', () => {
  const editor = createTestEditor(map())
  editor.select('A', 'B')
  editor.press('Mod+Shift+2')
  expect(editor.asked).toEqual([`fitNodes ${editor.id('A')},${editor.id('B')}`])
})
