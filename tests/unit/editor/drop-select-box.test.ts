import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const open = () =>
  createTestEditor(
    okr(
      bigObjective(
        'Big',
        objective('A', keyResult('A1'), keyResult('A2')),
        objective('B', keyResult('B1')),
        objective('C'),
      ),
    ),
  )

describe('a box drawn on the map', () => {
  it('selects what it holds, alone or beside what was selected', () => {
    const editor = open()
    editor.select('C')
    editor.execute(commands.selectBox, { ids: [editor.id('A1'), editor.id('A2')], add: true })
    expect(editor.selected()).toEqual(['A1', 'A2', 'C'])
    editor.execute(commands.selectBox, { ids: [editor.id('A1'), editor.id('B')], add: false })
    expect(editor.selected()).toEqual(['A1', 'B'])
    expect(editor.announced()).toBe('editor.announce.selected')
    editor.execute(commands.selectBox, { ids: [], add: false })
    expect(editor.selected()).toEqual([])
  })
})

describe('a click with Shift', () => {
  it('selects the siblings up to there, again and again from the same node', () => {
    const editor = open()
    editor.select('B')
    editor.execute(commands.selectRange, { id: editor.id('C') })
    expect(editor.selected()).toEqual(['C', 'B'])
    editor.execute(commands.selectRange, { id: editor.id('A') })
    expect(editor.selected()).toEqual(['A', 'B'])
  })

  it('goes by what shows where they are no siblings', () => {
    const editor = open()
    editor.execute(commands.toggleFold, { ids: [editor.id('B')] })
    editor.select('A2')
    editor.execute(commands.selectRange, { id: editor.id('C') })
    expect(editor.selected()).toEqual(['B', 'C', 'A2'])
  })

  it('selects the one node where nothing is selected', () => {
    const editor = open()
    editor.execute(commands.clearSelection)
    editor.execute(commands.selectRange, { id: editor.id('A1') })
    expect(editor.selected()).toEqual(['A1'])
  })
})

describe('the menu of a node', () => {
  it('opens for the selection when the node is part of it, else for the node alone', () => {
    const editor = open()
    editor.select('A', 'B')
    editor.execute(commands.openContextMenu, { id: editor.id('A'), x: 3, y: 4 })
    expect(editor.state().ephemeral.contextMenu).toEqual({ id: editor.id('A'), x: 3, y: 4 })
    expect(editor.selected()).toEqual(['B', 'A'])
    editor.execute(commands.openContextMenu, { id: editor.id('C'), x: 3, y: 4 })
    expect(editor.selected()).toEqual(['C'])
    editor.execute(commands.deleteBranches)
    expect(editor.state().ephemeral.contextMenu).toBeNull()
  })

  it('opens on the canvas too, and leaves the selection', () => {
    const editor = open()
    editor.select('A')
    editor.execute(commands.openContextMenu, { id: null, x: 3, y: 4 })
    expect(editor.selected()).toEqual(['A'])
    editor.execute(commands.closeContextMenu)
    expect(editor.state().ephemeral.contextMenu).toBeNull()
  })
})
