import { describe, expect, it } from 'vitest'
import { allCommands, commands, createWorkspacePorts, plainCommands, shownKeys } from '../../../src/editor'
import { chordName, matches, parseKey } from '../../../src/editor/keymap'
import { bigObjective, objective, okr } from '../../support/builders'
import { createTestEditor, pressOf } from '../../support/editor-harness'

const map = () => okr(bigObjective('Big', objective('First'), objective('Second')))

describe('the keymap as a whole', () => {
  it('gives no key to two commands, except that a mode takes Enter and Escape first', () => {
    const modes = plainCommands.slice(0, 4)
    expect(modes.map(({ id }) => id)).toEqual([
      'relation.complete',
      'node.completeMove',
      'select.cancelChoosing',
      'find.close',
    ])
    const editor = createTestEditor(map())
    expect(modes.filter((command) => editor.isEnabled(command))).toEqual([])
    const others = allCommands.filter((command) => !modes.some(({ id }) => id === command.id))
    const claims = others.flatMap(({ id, keybindings }) =>
      keybindings.flatMap(({ key, scope, view = 'every view' }) =>
        (scope === 'anywhere' ? ['map', 'page'] : [scope]).map((place) => ({
          id,
          chord: `${chordName(parseKey(key))} on the ${place} in ${view}`,
        })),
      ),
    )
    const doubled = claims.filter(
      ({ chord }, index) => claims.findIndex((other) => other.chord === chord) !== index,
    )
    expect(doubled).toEqual([])
  })

  it('leaves every printable key to typing, except Space and ?', () => {
    const printable = allCommands
      .flatMap(({ keybindings }) => keybindings.map(({ key }) => parseKey(key)))
      .filter(({ base, mod, alt }) => base.length === 1 && !mod && !alt)
      .map(({ base }) => base)
    expect(printable.sort()).toEqual([' ', '?'])
  })

  it('binds keys only to commands that run without arguments', () => {
    const bound = allCommands.filter(({ keybindings }) => keybindings.length > 0).map(({ id }) => id)
    const plain = plainCommands.map(({ id }) => id)
    expect(bound.filter((id) => !plain.includes(id))).toEqual([])
  })

  it('has one id per command', () => {
    const ids = allCommands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    ['Tab', 'node.addChild'],
    ['Enter', 'node.addSibling'],
    ['Shift+Enter', 'node.addSiblingBefore'],
    ['Mod+Enter', 'node.insertParent'],
    ['F2', 'node.edit'],
    ['Escape', 'select.none'],
    ['ArrowDown', 'select.down'],
    ['Shift+ArrowDown', 'select.extendDown'],
    ['Mod+ArrowDown', 'select.moveFocusDown'],
    ['Mod+Space', 'select.toggleActive'],
    ['Mod+Shift+Enter', 'select.toggleActive'],
    ['Home', 'select.firstSibling'],
    ['End', 'select.lastSibling'],
    ['Mod+Home', 'select.bigObjective'],
    ['Alt+ArrowUp', 'node.moveUp'],
    ['Alt+ArrowRight', 'node.moveRight'],
    ['Delete', 'node.delete'],
    ['Backspace', 'node.delete'],
    ['Shift+Backspace', 'node.deleteKeepingChildren'],
    ['Mod+3', 'view.showLevel3'],
    ['Mod+d', 'node.duplicate'],
    ['Mod+Shift+m', 'node.moveTo'],
    ['Mod+a', 'select.all'],
    ['F4', 'node.note'],
    ['F8', 'checks.next'],
    ['Shift+F8', 'checks.previous'],
    ['Mod+.', 'checks.open'],
    ['Mod+k', 'app.commands'],
    ['?', 'app.shortcuts'],
    ['Mod+0', 'view.actualSize'],
    ['Mod+=', 'view.zoomIn'],
    ['Mod+-', 'view.zoomOut'],
    ['F10', 'app.focusToolbar'],
  ])('%s means %s', (key, id) => {
    const editor = createTestEditor(map())
    editor.select('First')
    expect(editor.commandForKey(pressOf(key))?.id).toBe(id)
  })
})

describe('matching a key', () => {
  const chord = (name: string) => parseKey(name)

  it('takes letters by their character, whatever the layout', () => {
    const press = pressOf('Mod+z', { code: 'KeyW' })
    expect(matches(chord('Mod+Z'), press, 'other')).toBe(true)
    expect(matches(chord('Mod+W'), press, 'other')).toBe(false)
  })

  it('takes the place of the key where the character is not Latin', () => {
    expect(matches(chord('Mod+Z'), pressOf('Mod+я', { code: 'KeyZ' }), 'other')).toBe(true)
  })

  it('takes shifted digits by their place', () => {
    const press = pressOf('Mod+Shift+1', { key: '!', code: 'Digit1' })
    expect(matches(chord('Mod+Shift+1'), press, 'other')).toBe(true)
    expect(matches(chord('Mod+1'), press, 'other')).toBe(false)
  })

  it('does not ask how a layout types a symbol', () => {
    expect(matches(chord('?'), pressOf('?', { shiftKey: true }), 'other')).toBe(true)
    expect(matches(chord('Mod+='), pressOf('Mod+=', { shiftKey: true, code: 'Digit0' }), 'other')).toBe(true)
  })

  it('takes Mod for Cmd on a Mac and for Ctrl elsewhere', () => {
    const cmd = pressOf('z', { metaKey: true })
    expect(matches(chord('Mod+Z'), cmd, 'mac')).toBe(true)
    expect(matches(chord('Mod+Z'), cmd, 'other')).toBe(false)
    expect(matches(chord('Mod+Z'), pressOf('Mod+z'), 'mac')).toBe(false)
  })

  it('does not mistake AltGr, which sends Ctrl and Alt, for Ctrl', () => {
    expect(matches(chord('Mod+.'), pressOf('Mod+Alt+.'), 'other')).toBe(false)
  })
})

describe('finding the command of a key', () => {
  it('passes over commands that cannot act, so that the key stays with the browser', () => {
    const editor = createTestEditor(map())
    expect(editor.commandForKey(pressOf('Tab'))).toBeNull()
    expect(editor.commandForKey(pressOf('Escape'))).toBeNull()
    expect(editor.commandForKey(pressOf('Mod+z'))).toBeNull()
  })

  it('lets typing and browser keys alone', () => {
    const editor = createTestEditor(map())
    editor.select('First')
    for (const key of ['a', '1', '-', 'Mod+r', 'Mod+t', 'F5', 'F12', 'Mod+Shift+i'])
      expect(editor.commandForKey(pressOf(key))).toBeNull()
  })

  it('prints the map, not the page around it', () => {
    const editor = createTestEditor(map())
    expect(editor.commandForKey(pressOf('Mod+p'))?.id).toBe('file.print')
  })

  it('does nothing while a composition is open', () => {
    const editor = createTestEditor(map())
    editor.select('First')
    expect(editor.commandForKey(pressOf('Enter', { isComposing: true }))).toBeNull()
  })

  it('keeps map keys on the map and leaves a text field its own', () => {
    const editor = createTestEditor(map())
    editor.select('First')
    editor.execute(commands.duplicate)
    expect(editor.commandForKey(pressOf('Delete'), 'page')).toBeNull()
    expect(editor.commandForKey(pressOf('Mod+z'), 'page')?.id).toBe('edit.undo')
    expect(editor.commandForKey(pressOf('Mod+z'), 'field')).toBeNull()
    expect(editor.commandForKey(pressOf('Mod+k'), 'field')?.id).toBe('app.commands')
    expect(editor.commandForKey(pressOf('?'), 'field')).toBeNull()
  })
})

describe('F6', () => {
  it('focuses the branch on the map, and goes through the parts of the page elsewhere', () => {
    const editor = createTestEditor(map())
    editor.select('First')
    expect(editor.press('F6', 'page')).toBe('app.nextRegion')
    expect(editor.press('Shift+F6', 'field')).toBe('app.previousRegion')
    expect(editor.press('Mod+F6', 'map')).toBe('app.nextRegion')
    expect(editor.press('Mod+Shift+F6', 'page')).toBe('app.previousRegion')
    expect(editor.press('F6', 'map')).toBe('view.focusBranch')
    expect(editor.press('Shift+F6', 'map')).toBe('view.leaveFocus')
  })
})

describe('the keys of one view', () => {
  const inOutline = () => {
    const { view } = createWorkspacePorts()
    const editor = createTestEditor(map(), { view: { ...view, isOneColumn: true } })
    editor.select('First')
    editor.execute(commands.showOutline)
    return editor
  }

  it('go before those of all views there, and mean nothing elsewhere', () => {
    const editor = inOutline()
    expect(editor.press('Shift+Tab')).toBe('node.outdent')
    expect(editor.press('Tab')).toBe('node.indent')
    expect(editor.press('ArrowLeft')).toBe('view.collapse')
    expect(editor.press('Enter')).toBe('node.addSibling')
    editor.execute(commands.showMap)
    editor.select('First')
    expect(editor.press('ArrowLeft')).toBe('select.left')
    expect(editor.press('Shift+Tab')).toBeNull()
  })

  it('are those that menus show', () => {
    expect(shownKeys(commands.addChild, 'map')).toEqual(['Tab'])
    expect(shownKeys(commands.addChild, null)).toEqual(['Tab'])
    expect(shownKeys(commands.addChild, 'outline')).toEqual([])
    expect(shownKeys(commands.indent, 'outline')).toEqual(['Tab', 'Alt+ArrowRight'])
    expect(shownKeys(commands.indent, 'map')).toEqual([])
    expect(shownKeys(commands.edit, 'outline')).toEqual(['F2'])
  })
})
