import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { action, bigObjective, idea, keyResult, objective, okr, parked } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

const map = () =>
  okr(
    bigObjective(
      'Be heard',
      objective('Write', keyResult('Posts', action('Draft one')), keyResult('Talks')),
      objective('Speak', keyResult('Panels', action('Ask the chair'))),
    ),
    parked(idea('Later')),
  )

/** What may be open over the map, the innermost last: how it opens, and whether it is open. */
const LAYERS: Readonly<
  Record<string, readonly [(editor: TestEditor) => void, (editor: TestEditor) => boolean]>
> = {
  selection: [
    (editor) => editor.select('Posts'),
    (editor) => editor.state().session.selection.active !== null,
  ],
  find: [(editor) => editor.press('Mod+F'), (editor) => editor.state().ephemeral.search !== null],
  choosing: [(editor) => editor.press('Mod+L'), (editor) => editor.state().ephemeral.choosing !== null],
  checks: [
    (editor) => editor.execute(commands.openChecks, undefined),
    (editor) => editor.state().ephemeral.checksOf !== null,
  ],
}

const ORDERS = [
  [['selection', 'find']],
  [['selection', 'choosing']],
  [['selection', 'checks']],
  [['selection', 'find', 'choosing']],
  [['selection', 'find', 'checks']],
]

describe('Escape', () => {
  it.each(ORDERS)('closes one thing at a press: %j', (names) => {
    const editor = createTestEditor(map())
    editor.execute(commands.stageCommit)
    const layers = names.flatMap((name) => (LAYERS[name] ? [LAYERS[name]] : []))
    for (const [open] of layers) open(editor)
    for (let left = layers.length; left > 0; left -= 1) {
      expect(layers.map(([, isOpen]) => isOpen(editor))).toEqual(layers.map((_, at) => at < left))
      editor.press('Escape')
    }
    expect(editor.press('Escape')).toBeNull()
  })
})

describe('closing Find', () => {
  const foldedTitles = (editor: TestEditor) =>
    [...editor.state().session.folded].map((id) => editor.document().node(id)?.title).sort()

  function goThrough(text: string, times: number): TestEditor {
    const editor = createTestEditor(map())
    editor.press('Mod+2')
    editor.press('Mod+F')
    editor.execute(commands.setQuery, { text })
    for (let each = 0; each < times; each += 1) editor.press('F3')
    return editor
  }

  it('gives back every fold that going on to matches has opened, but for the way to the last one', () => {
    const folds = ['Panels', 'Posts', 'Speak', 'Write']
    expect(foldedTitles(goThrough('nothing here', 2))).toEqual(folds)
    const editor = goThrough('a', 8)
    expect(foldedTitles(editor)).toEqual([])
    editor.select('Be heard')
    editor.press('Escape')
    expect(foldedTitles(editor)).toEqual(folds)
  })

  it('leaves the way to the last match open', () => {
    const editor = goThrough('draft', 1)
    editor.press('Escape')
    expect(editor.selected()).toEqual(['Draft one'])
    expect(foldedTitles(editor)).toEqual(['Panels', 'Speak'])
  })

  it('keeps the folds that the person has changed meanwhile', () => {
    const editor = goThrough('draft', 1)
    editor.select('Be heard')
    editor.press('Mod+1')
    editor.press('Escape')
    expect(foldedTitles(editor)).toContain('Be heard')
  })

  it('shows the branch in focus again, and shuts the parking lot that it opened', () => {
    const editor = createTestEditor(map())
    editor.select('Write')
    editor.press('F6')
    editor.press('Mod+F')
    editor.execute(commands.setQuery, { text: 'later' })
    editor.press('F3')
    expect(editor.state().session.parkingLotOpen).toBe(true)
    editor.select('Posts')
    editor.press('Escape')
    expect(editor.state().session.parkingLotOpen).toBe(false)
    expect(editor.state().session.focusBranch).toBe(editor.id('Write'))
  })

  it('leaves a parking lot open that was open before', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.showParkingLot)
    editor.press('Mod+F')
    editor.execute(commands.setQuery, { text: 'posts' })
    editor.press('F3')
    editor.press('Escape')
    expect(editor.state().session.parkingLotOpen).toBe(true)
  })
})
