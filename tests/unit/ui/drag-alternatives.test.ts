import { describe, expect, it } from 'vitest'
import { contentOf } from '../../../src/domain'
import { commands, plainCommands, type Command } from '../../../src/editor'
import { createI18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import type { GestureTarget } from '../../../src/ui/map/gestures/gesture-controller'
import type { DropPosition } from '../../../src/ui/map/gestures/drop-target'
import { CANVAS_MENU, NODE_MENU } from '../../../src/ui/workspace/menus/menu-plan'
import { bigObjective, idea, keyResult, objective, okr, parked } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

/** A and C stand at the end, B at the start. */
const open = () =>
  createTestEditor(
    okr(
      bigObjective('Big', objective('A', keyResult('A1'), keyResult('A2')), objective('B'), objective('C')),
      parked(idea('Later')),
    ),
  )

/** Everywhere that a card can be dragged to, everything else that can be dragged, and what drags nothing but the view. */
type AnyDrag =
  | Exclude<DropPosition['type'], 'home'>
  | Exclude<GestureTarget['type'], 'card'>
  | 'otherSide'
  | 'outOfParkingLot'
  | 'backInLine'
  | 'minimap'

/** How a drag is done without dragging: what is selected, the commands and keys, and what has come of it. */
interface Alternative {
  readonly select: readonly string[]
  readonly steps: readonly (Command | string)[]
  readonly said: string
  readonly outcome: (editor: TestEditor) => unknown
  readonly expected: unknown
}

const ALTERNATIVES: Readonly<Record<AnyDrag, Alternative>> = {
  child: {
    select: ['A'],
    steps: [commands.startMove, 'ArrowDown', 'Enter'],
    said: 'Moved under B: 1 of 1',
    outcome: (editor) => editor.childrenOf('B'),
    expected: ['A'],
  },
  gap: {
    select: ['A1'],
    steps: [commands.moveDown],
    said: 'Moved down: 2 of 2',
    outcome: (editor) => editor.childrenOf('A'),
    expected: ['A2', 'A1'],
  },
  otherSide: {
    select: ['C'],
    steps: [commands.moveLeft],
    said: 'Moved to the other side',
    outcome: (editor) => editor.find('C').side,
    expected: 'start',
  },
  free: {
    select: ['A1'],
    steps: [commands.nudgeDown, commands.nudgeRight],
    said: 'Positioned by hand. Auto-layout resets it',
    outcome: (editor) => editor.find('A1').offset,
    expected: { away: 24, down: 24 },
  },
  backInLine: {
    select: ['A1'],
    steps: [commands.nudgeDown, commands.tidyNode],
    said: 'Position of 1 card reset',
    outcome: (editor) => editor.find('A1').offset,
    expected: null,
  },
  park: {
    select: ['A', 'B'],
    steps: [commands.park],
    said: '2 branches moved to the parking lot',
    outcome: (editor) => [editor.find('A'), editor.find('B')].map((node) => node.parked),
    expected: [{ reason: '' }, { reason: '' }],
  },
  outOfParkingLot: {
    select: ['Later'],
    steps: [commands.unpark],
    said: 'Back on the map',
    outcome: (editor) => editor.childrenOf('Big'),
    expected: ['A', 'B', 'C', 'Later'],
  },
  handle: {
    select: ['A'],
    steps: [commands.startRelation, 'ArrowDown', commands.completeRelation],
    said: 'Related to B. Type a label',
    outcome: (editor) =>
      [...editor.document().all('relations')].map(({ to }) => editor.document().node(to)?.title),
    expected: ['B'],
  },
  canvas: {
    select: ['A'],
    steps: [commands.extendDown],
    said: '2 cards selected',
    outcome: (editor) => editor.selected(),
    expected: ['A', 'B'],
  },
  minimap: {
    select: ['A1'],
    steps: [commands.zoomToSelection],
    said: 'Zoomed to the selection',
    outcome: (editor) => editor.asked.at(-1)?.split(' ')[0],
    expected: 'fitNodes',
  },
}

function perform(editor: TestEditor, step: Command | string): void {
  if (typeof step === 'string') editor.press(step)
  else editor.execute(step)
}

const IN_MENUS = [...NODE_MENU, ...CANVAS_MENU]
  .flatMap(({ lines }) => lines)
  .flatMap((line) => (typeof line === 'object' && 'submenu' in line ? [...line.lines] : [line]))

function isReachable(command: Command): boolean {
  return plainCommands.includes(command) && (IN_MENUS.includes(command) || command.keybindings.length > 0)
}

describe.each(Object.entries(ALTERNATIVES))('a drag of the kind "%s"', (_drag, alternative) => {
  const { select, steps, said, outcome, expected } = alternative

  it('can be done without dragging, is announced, and is undone', () => {
    const editor = open()
    const before = contentOf(editor.document())
    editor.select(...select)
    for (const step of steps) perform(editor, step)
    expect(outcome(editor)).toEqual(expected)
    const { announcement } = editor.state()
    expect(announcement && createI18n('en', en).formatMessage(announcement.message)).toBe(said)
    while (editor.state().canUndo) editor.execute(commands.undo)
    expect(contentOf(editor.document())).toEqual(before)
  })

  it('stands in a menu or has a key, and in the palette', () => {
    const named = steps.filter((step) => typeof step !== 'string')
    expect(named.filter((command) => !isReachable(command)).map(({ id }) => id)).toEqual([])
  })
})
