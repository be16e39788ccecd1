import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { bigObjective, objective, okr } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const map = () => okr(bigObjective('Big', objective('A'), objective('B'), objective('C')))

describe('a focus that has moved on from the selection', () => {
  it('lets commands act on what is selected, and keeps the focus where it is', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Mod+ArrowDown')
    expect(editor.selected()).toEqual(['A'])
    expect(editor.state().session.selection.active).toBe(editor.id('B'))
    editor.execute(commands.deleteBranches)
    expect(editor.childrenOf('Big')).toEqual(['B', 'C'])
    expect(editor.state().session.selection).toEqual({ ids: [], active: editor.id('B') })
    expect(editor.isEnabled(commands.deleteBranches)).toBe(false)
  })

  it('says where the map ends', () => {
    const editor = createTestEditor(map())
    editor.select('C')
    editor.press('Mod+ArrowDown')
    expect(editor.announced()).toBe('editor.announce.edge')
    expect(editor.selected()).toEqual(['C'])
  })

  it('moves to the parent when another tab deletes the node that has it', () => {
    const editor = createTestEditor(map())
    const other = createTestEditor(map())
    editor.select('A')
    editor.press('Mod+ArrowDown')
    other.onTransaction(({ diff }) => editor.applyRemote(diff))
    other.execute(commands.deleteBranches, { ids: [other.id('B')] })
    expect(editor.state().session.selection).toEqual({ ids: [editor.id('A')], active: editor.id('Big') })
  })

  it('goes with Escape, which clears an empty selection too', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Mod+Space')
    expect(editor.selected()).toEqual([])
    expect(editor.press('Escape')).toBe('select.none')
    expect(editor.state().session.selection.active).toBeNull()
    expect(editor.press('Mod+ArrowDown')).toBe('select.moveFocusDown')
    expect(editor.selected()).toEqual(['Big'])
  })
})
