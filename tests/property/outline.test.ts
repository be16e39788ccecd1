import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf, inDocumentOrder, walkBranch, mapRoots } from '../../src/domain'
import { commands, createWorkspacePorts } from '../../src/editor'
import { createOutlinePort } from '../../src/ui/outline/outline-port'
import { outlineRows } from '../../src/ui/outline/use-outline-rows'
import { createKeyboard } from '../../src/ui/workspace/keyboard/keyboard-input'
import { action, bigObjective, idea, keyResult, objective, okr, parked, withMeta } from '../support/builders'
import { createTestEditor, type TestEditor } from '../support/editor-harness'

const map = () =>
  withMeta(
    okr(
      bigObjective(
        'Big',
        objective('A', keyResult('A1', action('do'), action('it')), keyResult('A2'), idea('or')),
        objective('B', objective('B1', keyResult('B11'))),
        objective('C'),
      ),
      parked(idea('Later')),
    ),
    { arrangement: 'bothSides' },
  )

const KEYS = [
  ...[
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Space',
    'F6',
    'Shift+F6',
  ],
  ...['Shift+ArrowUp', 'Shift+ArrowDown', 'Mod+ArrowDown', 'Mod+Space', 'Mod+A'],
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Alt+ArrowLeft', 'Alt+ArrowRight'],
  ...[
    'Alt+ArrowUp',
    'Alt+ArrowDown',
    'Enter',
    'Shift+Enter',
    'Mod+D',
    'Mod+Enter',
    'Delete',
    'Mod+Z',
    'Mod+Y',
  ],
]

const rowsOf = (editor: TestEditor) => outlineRows(editor.document(), editor.state().session)

/** An editor whose outline is shown. */
function openOutline(): TestEditor {
  const { view } = createWorkspacePorts()
  const editor = createTestEditor(map(), { view })
  view.show(
    createOutlinePort({
      keyboard: createKeyboard(),
      rows: () => rowsOf(editor),
      scrollTo: () => undefined,
      list: () => null,
    }),
  )
  editor.execute(commands.showOutline)
  editor.select('A')
  return editor
}

/** Presses a key; a line that opens for writing gets words, or stays empty. */
function press(editor: TestEditor, key: string, step: number): void {
  editor.press(key)
  const { edit } = editor.state().ephemeral
  if (edit === null) return
  if (step % 3 > 0) editor.execute(commands.setTitle, { id: edit.nodeId, title: `line ${step}` })
  if (step % 4 === 0) editor.press('Tab')
  editor.execute(commands.closeEdit, { mode: step % 5 === 0 ? 'cancel' : 'commit' })
}

const session = fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 60 })

describe('any keys in the outline', () => {
  it('keep the lines in the order of the map, each once, and the active node among them', () => {
    fc.assert(
      fc.property(session, (keys) => {
        const editor = openOutline()
        keys.forEach((key, step) => {
          press(editor, key, step)
          const document = editor.document()
          const ids = rowsOf(editor).map(({ id }) => id)
          const { folded, focusBranch, selection } = editor.state().session
          expect(ids).toEqual(inDocumentOrder(document, ids))
          expect(new Set(ids).size).toBe(ids.length)
          if (folded.size === 0 && focusBranch === null)
            expect(ids).toEqual(mapRoots(document).flatMap((root) => [...walkBranch(document, root)]))
          if (selection.active !== null) expect(ids).toContain(selection.active)
        })
      }),
      { seed: 11, numRuns: 60 },
    )
  })

  it('are taken back by undo, to the first record', () => {
    fc.assert(
      fc.property(session, (keys) => {
        const editor = openOutline()
        const first = contentOf(editor.document())
        keys
          .filter((key) => key !== 'Mod+Z' && key !== 'Mod+Y')
          .forEach((key, step) => press(editor, key, step))
        while (editor.state().canUndo) editor.execute(commands.undo)
        expect(contentOf(editor.document())).toEqual(first)
      }),
      { seed: 12, numRuns: 40 },
    )
  })
})
