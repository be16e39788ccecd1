import { describe, expect, it } from 'vitest'
import { contentOf, extractBranches, type DocumentContent, type NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { action, bigObjective, idea, keyResult, objective, okr, parked } from '../../support/builders'
import { createTestEditor, pressOf, type TestEditor } from '../../support/editor-harness'

const map = () =>
  okr(
    bigObjective('Big', objective('A', keyResult('A1', action('Do')), keyResult('A2')), objective('B')),
    parked(idea('Later')),
  )

function clipOf(editor: TestEditor, ...titles: readonly string[]): DocumentContent {
  return extractBranches(
    editor.document(),
    titles.map((title) => editor.id(title)),
  )
}

describe('the clipboard keys', () => {
  it.each(['Mod+c', 'Mod+x', 'Mod+v'])('%s is left to the browser, which answers with an event', (key) => {
    const editor = createTestEditor(map())
    editor.select('A')
    expect(editor.commandForKey(pressOf(key))).toBeNull()
  })

  it('are shown beside the commands', () => {
    expect(commands.copy.keybindings.map(({ key }) => key)).toEqual(['Mod+C'])
    expect(commands.paste.keybindings.map(({ key }) => key)).toEqual(['Mod+V'])
  })
})

describe('copying and cutting', () => {
  it('asks the clipboard, and says so only once the branches are there', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.execute(commands.copy)
    expect(editor.asked).toEqual(['copy'])
    expect(editor.announced()).not.toBe('editor.announce.copied')
    editor.execute(commands.copy, { ids: [editor.id('A')] })
    expect(editor.state().announcement?.message).toEqual({
      key: 'editor.announce.copied',
      data: { count: 4 },
    })
  })

  it('counts a branch once, however many of its nodes are selected', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.copy, { ids: [editor.id('A1'), editor.id('Do'), editor.id('B')] })
    expect(editor.state().announcement?.message.data).toEqual({ count: 3 })
  })

  it('is not possible with nothing selected', () => {
    const editor = createTestEditor(map())
    for (const command of [commands.copy, commands.cut, commands.copyMarkdown])
      expect(editor.isEnabled(command)).toBe(false)
    expect(editor.isEnabled(commands.paste)).toBe(true)
  })

  it('cuts in one step and moves the selection on', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.execute(commands.cut)
    expect(editor.childrenOf('Big')).toEqual(['A', 'B'])
    editor.execute(commands.cut, { ids: [editor.id('A')] })
    expect(editor.childrenOf('Big')).toEqual(['B'])
    expect(editor.selected()).toEqual(['B'])
    editor.execute(commands.undo)
    expect(editor.childrenOf('Big')).toEqual(['A', 'B'])
    expect(editor.state().canUndo).toBe(false)
  })

  it.each([
    [commands.copy, 'C'],
    [commands.cut, 'X'],
  ])('changes nothing where the browser refuses, and names the key that works', (command, letter) => {
    const editor = createTestEditor(map())
    editor.select('A')
    expect(editor.execute(command, { closed: true })).toBe(false)
    expect(editor.state().toast?.message).toEqual({
      key: 'editor.refused.clipboardClosed',
      data: { letter },
    })
    expect(editor.state().canUndo).toBe(false)
  })

  it('keeps the only Big O', () => {
    const editor = createTestEditor(map())
    editor.select('Big')
    expect(editor.execute(commands.cut, { ids: [editor.id('Big')] })).toBe(false)
    expect(editor.announced()).toBe('editor.refused.isBigObjective')
  })
})

describe('pasting', () => {
  it('puts branches below the active node, selects them and opens what hides them, in one step', () => {
    const editor = createTestEditor(map())
    const content = clipOf(editor, 'A1', 'A2')
    editor.select('B')
    editor.execute(commands.toggleFold, { ids: [editor.id('B')] })
    editor.execute(commands.paste, { content })
    expect(editor.childrenOf('B')).toEqual(['A1', 'A2'])
    expect(editor.state().session.selection.ids).toEqual(editor.document().children(editor.id('B')))
    expect(editor.state().announcement?.message).toEqual({
      key: 'editor.announce.pasted',
      data: { count: 3 },
    })
    editor.execute(commands.undo)
    expect(editor.childrenOf('B')).toEqual([])
    expect(editor.selected()).toEqual(['B'])
  })

  it('goes below the Big O when nothing is selected', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.paste, { content: clipOf(editor, 'A') })
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'A'])
  })

  it('goes into the parking lot below what is selected there', () => {
    const editor = createTestEditor(map())
    const content = clipOf(editor, 'A2')
    editor.select('Later')
    editor.execute(commands.paste, { content })
    expect(editor.childrenOf('Later')).toEqual(['A2'])
    expect(editor.find('Later').parked).not.toBeNull()
  })

  it('after cutting brings the very same nodes back elsewhere', () => {
    const editor = createTestEditor(map())
    const content = clipOf(editor, 'A1')
    const [id] = [editor.id('A1')]
    editor.select('A1')
    editor.execute(commands.cut, { ids: [id] })
    editor.select('B')
    editor.execute(commands.paste, { content })
    expect(editor.document().children(editor.id('B'))).toEqual([id])
    editor.execute(commands.paste, { content })
    expect(editor.document().children(id).at(-1)).toMatch(/^new-/)
  })

  it('leaves the map as it was when everything is undone', () => {
    const editor = createTestEditor(map())
    const before = contentOf(editor.document())
    const content = clipOf(editor, 'A')
    editor.execute(commands.cut, { ids: [editor.id('A')] })
    for (let time = 0; time < 3; time += 1) editor.execute(commands.paste, { content })
    while (editor.state().canUndo) editor.execute(commands.undo)
    expect(contentOf(editor.document())).toEqual(before)
  })

  it('takes a line as a new child of the kind that comes next', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.execute(commands.paste, { title: '  Grow by 10 %\n' })
    expect(editor.find('Grow by 10 %')).toMatchObject({ kind: 'keyResult', parentId: editor.id('A') })
    expect(editor.selected()).toEqual(['Grow by 10 %'])
    expect(editor.state().ephemeral.edit).toBeNull()
    editor.execute(commands.undo)
    expect(editor.childrenOf('A')).toEqual(['A1', 'A2'])
  })

  it('plain lines become children of the node, of the kind that comes below it', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.execute(commands.paste, { content: okr(idea('One'), idea('Two')), linesWithoutKind: true })
    expect(editor.childrenOf('A')).toEqual(['A1', 'A2', 'One', 'Two'])
    expect(editor.find('Two').kind).toBe('keyResult')
  })

  it('refuses a line that is longer than a title may be', () => {
    const editor = createTestEditor(map())
    expect(editor.execute(commands.paste, { title: 'a'.repeat(2_001) })).toBe(false)
    expect(editor.announced()).toBe('editor.refused.tooLong')
  })

  it('asks the clipboard, and says when the browser refuses', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.paste)
    expect(editor.asked).toEqual(['paste'])
    expect(editor.execute(commands.paste, { closed: true })).toBe(false)
    expect(editor.announced()).toBe('editor.refused.clipboardClosed')
  })

  it('refuses what has gone meanwhile', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.copy, { ids: ['gone' as NodeId] })
    expect(editor.announced()).toBeNull()
  })
})

describe('colouring', () => {
  it('gives every selected branch a colour and takes it back, each in one step', () => {
    const editor = createTestEditor(map())
    editor.select('A1', 'A2', 'B')
    editor.execute(commands.plum)
    expect(['A1', 'A2', 'B'].map((title) => editor.find(title).colour)).toEqual([4, 4, 4])
    editor.execute(commands.noColour)
    expect(editor.find('A1').colour).toBeNull()
    editor.execute(commands.setColour, { ids: [editor.id('B')], colour: 8 })
    expect(editor.find('B').colour).toBe(8)
    editor.execute(commands.undo)
    editor.execute(commands.undo)
    expect(editor.find('A1').colour).toBe(4)
  })
})
