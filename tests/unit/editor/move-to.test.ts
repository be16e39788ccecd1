import { describe, expect, it } from 'vitest'
import { contentOf } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { bigObjective, idea, keyResult, objective, okr, parked } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const open = () =>
  createTestEditor(
    okr(
      bigObjective('Big', objective('A', keyResult('A1'), keyResult('A2')), objective('B', keyResult('B1'))),
      parked(idea('Later')),
    ),
  )

describe('Move to…', () => {
  it('is led by arrows and taken with Enter, in one step of undo', () => {
    const editor = open()
    const before = contentOf(editor.document())
    editor.select('A')
    editor.execute(commands.startMove)
    expect(editor.announced()).toBe('editor.announce.moveFrom')
    expect(editor.press('ArrowDown')).toBe('select.down')
    expect(editor.selected()).toEqual(['B'])
    expect(editor.press('Enter')).toBe('node.completeMove')
    expect(editor.childrenOf('B')).toEqual(['B1', 'A'])
    expect(editor.announced()).toBe('editor.announce.dropped')
    expect(editor.selected()).toEqual(['A'])
    expect(editor.state().ephemeral.choosing).toBeNull()
    editor.execute(commands.undo)
    expect(contentOf(editor.document())).toEqual(before)
    expect(editor.state().canUndo).toBe(false)
  })

  it('takes all that is selected, out of the parking lot too, and opens a folded parent', () => {
    const editor = open()
    editor.execute(commands.toggleFold, { ids: [editor.id('B')] })
    editor.select('A1', 'A2', 'Later')
    editor.execute(commands.startMove)
    editor.execute(commands.completeMove, { parentId: editor.id('B') })
    expect(editor.childrenOf('B')).toEqual(['B1', 'A1', 'A2', 'Later'])
    expect(editor.find('Later').parked).toBeNull()
    expect(editor.state().session.folded.size).toBe(0)
    expect(editor.selected()).toEqual(['A1', 'A2', 'Later'])
  })

  it('says why a parent refuses, and stays', () => {
    const editor = open()
    const tryBelow = (title: string) => {
      editor.select(title)
      editor.press('Enter')
      return editor.announced()
    }
    editor.select('A')
    editor.execute(commands.startMove)
    expect(tryBelow('A')).toBe('editor.refused.wouldCycle')
    expect(tryBelow('A1')).toBe('editor.refused.wouldCycle')
    expect(tryBelow('Big')).toBe('editor.refused.alreadyThere')
    expect(editor.state().ephemeral.choosing).toEqual({ type: 'move', ids: [editor.id('A')] })
    expect(tryBelow('B')).toBe('editor.announce.dropped')
  })

  it('does not begin for the last Big O, and says so', () => {
    const editor = open()
    editor.select('Big')
    expect(editor.execute(commands.startMove)).toBe(false)
    expect(editor.announced()).toBe('editor.refused.isBigObjective')
  })

  it('is left with Escape, and what was to move is selected again', () => {
    const editor = open()
    editor.select('A1')
    editor.execute(commands.startMove)
    editor.press('ArrowDown')
    expect(editor.press('Escape')).toBe('select.cancelChoosing')
    expect(editor.selected()).toEqual(['A1'])
    expect(editor.announced()).toBe('editor.announce.choosingLeft')
    expect(editor.press('Enter')).toBe('node.addSibling')
  })

  it('ends when a title is opened, when what was to move is gone, and when a relation begins', () => {
    const editor = open()
    const begin = (title: string) => {
      editor.select(title)
      editor.execute(commands.startMove)
    }
    begin('A')
    editor.execute(commands.edit)
    expect(editor.state().ephemeral.choosing).toBeNull()
    editor.execute(commands.closeEdit, { mode: 'commit' })
    begin('A1')
    editor.execute(commands.deleteBranches)
    expect(editor.state().ephemeral.choosing).toBeNull()
    begin('A2')
    editor.press('Mod+L')
    expect(editor.state().ephemeral.choosing?.type).toBe('relation')
  })
})
