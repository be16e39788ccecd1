import { describe, expect, it } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { createTestEditor } from '../../support/editor-harness'
import { smallMap } from '../../support/small-map'

describe('folding', () => {
  it('folds and unfolds with Space, and hands the selection to what shows', () => {
    const editor = createTestEditor(smallMap())
    editor.select('Do')
    editor.execute(commands.toggleFold, { ids: [editor.id('A')] })
    expect([...editor.state().session.folded]).toEqual([editor.id('A')])
    expect(editor.selected()).toEqual(['A'])
    editor.press('Space')
    expect(editor.state().session.folded.size).toBe(0)
  })

  it('is not asked of a node without children', () => {
    const editor = createTestEditor(smallMap())
    editor.select('C')
    expect(editor.press('Space')).toBeNull()
  })

  it.each([
    ['Mod+1', ['Big', 'A', 'A1', 'B']],
    ['Mod+2', ['A', 'A1', 'B']],
    ['Mod+3', ['A1']],
    ['Mod+4', []],
  ])('%s folds %j', (key, titles) => {
    const editor = createTestEditor(smallMap())
    editor.select('Do')
    editor.press(key)
    const folded = [...editor.state().session.folded].map((id) => editor.document().node(id)?.title)
    expect(folded).toEqual(titles)
  })

  it('is not undone, being no change to the map', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A')
    editor.press('Space')
    expect(editor.state().canUndo).toBe(false)
  })
})

describe('selecting', () => {
  it('enters the map at the Big O and travels along the tree', () => {
    const editor = createTestEditor(smallMap())
    editor.press('ArrowDown')
    expect(editor.selected()).toEqual(['Big'])
    editor.press('ArrowRight')
    expect(editor.selected()).toEqual(['A'])
    editor.press('ArrowRight')
    editor.press('ArrowDown')
    expect(editor.selected()).toEqual(['A2'])
    editor.press('ArrowLeft')
    editor.press('ArrowLeft')
    editor.press('ArrowLeft')
    expect(editor.selected()).toEqual(['B'])
  })

  it('says at an edge that there is nothing further', () => {
    const editor = createTestEditor(smallMap())
    editor.select('Do')
    editor.press('ArrowRight')
    expect(editor.state().announcement?.message).toEqual({
      key: 'editor.announce.edge',
      data: { direction: 'right' },
    })
    expect(editor.selected()).toEqual(['Do'])
  })

  it('grows and shrinks the selection with Shift and arrows', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A')
    editor.press('Shift+ArrowDown')
    editor.press('Shift+ArrowDown')
    expect(editor.selected()).toEqual(['A', 'B', 'C'])
    editor.press('Shift+ArrowUp')
    expect(editor.selected()).toEqual(['A', 'B'])
  })

  it('goes to the first and last sibling and to the Big O', () => {
    const editor = createTestEditor(smallMap())
    editor.select('B')
    editor.press('End')
    expect(editor.selected()).toEqual(['C'])
    editor.press('Home')
    expect(editor.selected()).toEqual(['A'])
    editor.press('Mod+Home')
    expect(editor.selected()).toEqual(['Big'])
    expect(editor.asked).toEqual([`reveal ${editor.id('Big')}`])
  })

  it('goes round all, siblings and branch with Mod+A', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A')
    editor.press('Mod+A')
    expect(editor.selected()).toHaveLength(8)
    expect(editor.state().session.selection.active).toBe(editor.id('A'))
    editor.press('Mod+A')
    expect(editor.selected().toSorted()).toEqual(['A', 'B', 'C'])
    editor.press('Mod+A')
    expect(editor.selected().toSorted()).toEqual(['A', 'A1', 'A2', 'Do'])
    editor.press('Mod+A')
    expect(editor.selected()).toHaveLength(8)
  })

  it('takes nodes in and out and clears with Escape', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A')
    editor.execute(commands.toggleSelected, { id: editor.id('C') })
    expect(editor.selected()).toEqual(['A', 'C'])
    editor.execute(commands.toggleSelected, { id: editor.id('C') })
    expect(editor.selected()).toEqual(['A'])
    editor.press('Escape')
    expect(editor.selected()).toEqual([])
  })
})

describe('frame and view', () => {
  it('asks shell and view', () => {
    const editor = createTestEditor(smallMap())
    editor.press('Mod+0')
    editor.press('Mod+Shift+1')
    editor.press('F10')
    editor.execute(commands.exportAs.markdown)
    editor.execute(commands.switchToDarkTheme)
    expect(editor.asked).toEqual(['to 1', 'fit', 'focusToolbar', 'exportAs markdown', 'setTheme dark'])
  })

  it('opens panels, dialogs and a field of Details', () => {
    const editor = createTestEditor(smallMap())
    editor.press('Mod+k')
    expect(editor.state().ephemeral.dialog).toBe('commands')
    editor.execute(commands.closeDialog)
    editor.select('A')
    editor.press('F4')
    const first = editor.state().ephemeral.focusField
    expect(editor.state().session.panel).toBe('details')
    expect(first?.field).toBe('note')
    editor.press('F4')
    expect(editor.state().ephemeral.focusField?.request).not.toBe(first?.request)
    editor.execute(commands.toggleDetails)
    expect(editor.state().session.panel).toBeNull()
  })

  it('does nothing for nodes that are gone', () => {
    const editor = createTestEditor(smallMap())
    const ids = ['gone' as NodeId]
    expect(editor.execute(commands.setFields, { ids, fields: { note: 'x' } })).toBe(false)
    editor.execute(commands.select, { ids })
    expect(editor.selected()).toEqual([])
  })
})

it('shows the parking lot and leaves an open one open', () => {
  const editor = createTestEditor(smallMap())
  editor.execute(commands.showParkingLot)
  editor.execute(commands.showParkingLot)
  expect(editor.state().session.parkingLotOpen).toBe(true)
})
