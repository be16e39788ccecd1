import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { bigObjective, idea, objective, okr, parked } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

const map = () =>
  okr(bigObjective('Big', objective('A'), objective('B'), objective('C')), parked(idea('Later')))

function relations(editor: TestEditor): readonly Relation[] {
  return [...editor.document().all('relations')]
}

function labels(editor: TestEditor): readonly string[] {
  return relations(editor).map(({ label }) => label)
}

describe('a relation from here', () => {
  it('is begun with Mod+L, led by arrows and taken with Enter', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    expect(editor.press('Mod+L')).toBe('relation.start')
    expect(editor.state().ephemeral.choosing).toEqual({ type: 'relation', from: editor.id('A') })
    editor.press('ArrowDown')
    expect(editor.press('Enter')).toBe('relation.complete')
    expect(relations(editor)).toMatchObject([{ from: editor.id('A'), to: editor.id('B'), label: '' }])
    expect(editor.state().ephemeral.choosing).toBeNull()
    expect(editor.state().ephemeral.relationEdit?.id).toBe(relations(editor)[0]?.id)
    expect(editor.press('Enter')).toBe('node.addSibling')
  })

  it('is left with Escape before the selection is', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Mod+L')
    expect(editor.press('Escape')).toBe('select.cancelChoosing')
    expect(editor.selected()).toEqual(['A'])
    expect(editor.press('Escape')).toBe('select.none')
  })

  it('says why it cannot end at its own beginning, and stays', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Mod+L')
    editor.press('Enter')
    expect(editor.announced()).toBe('editor.refused.sameNode')
    expect(editor.state().ephemeral.choosing).toEqual({ type: 'relation', from: editor.id('A') })
  })

  it('ends when a title is opened, and begins at no parked node', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Mod+L')
    editor.execute(commands.edit)
    expect(editor.state().ephemeral.choosing).toBeNull()
    editor.execute(commands.closeEdit, { mode: 'commit' })
    editor.select('Later')
    expect(editor.press('Mod+L')).toBeNull()
  })

  it('is given up when its beginning is deleted elsewhere', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Mod+L')
    editor.execute(commands.deleteBranches)
    expect(editor.state().ephemeral.choosing).toBeNull()
  })
})

describe('a label', () => {
  it('and its relation are one step of undo, however slowly it is typed', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.addRelation, { from: editor.id('A'), to: editor.id('B') })
    const id = relations(editor)[0]?.id
    if (id === undefined) throw new Error('no relation')
    editor.execute(commands.setRelationLabel, { id, label: 'fe' })
    editor.clock.advance(5_000)
    editor.execute(commands.setRelationLabel, { id, label: 'feeds' })
    editor.execute(commands.closeRelation)
    expect(labels(editor)).toEqual(['feeds'])
    editor.press('Mod+Z')
    expect(labels(editor)).toEqual([])
    editor.press('Mod+Shift+Z')
    expect(labels(editor)).toEqual(['feeds'])
  })

  it('given at once opens nothing; changed later is a step of its own', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.addRelation, { from: editor.id('A'), to: editor.id('B'), label: 'feeds' })
    expect(editor.state().ephemeral.relationEdit).toBeNull()
    const id = relations(editor)[0]?.id
    if (id === undefined) throw new Error('no relation')
    editor.execute(commands.editRelation, { id })
    editor.execute(commands.setRelationLabel, { id, label: 'blocks' })
    editor.press('Mod+Z')
    expect(labels(editor)).toEqual(['feeds'])
    editor.execute(commands.removeRelation, { id })
    expect(labels(editor)).toEqual([])
    expect(editor.state().toast?.undoable).toBe(true)
    editor.press('Mod+Z')
    expect(labels(editor)).toEqual(['feeds'])
  })

  it('closes when its relation goes', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.addRelation, { from: editor.id('A'), to: editor.id('B') })
    editor.select('B')
    editor.execute(commands.deleteBranches)
    expect(editor.state().ephemeral.relationEdit).toBeNull()
  })
})
