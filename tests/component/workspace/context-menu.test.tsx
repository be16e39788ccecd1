// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands, plainCommands } from '../../../src/editor'
import { createI18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import { zh } from '../../../src/i18n/messages/zh'
import { ContextMenuHost } from '../../../src/ui/workspace/menus/context-menu-host'
import { CANVAS_MENU, COLOURS, NODE_MENU } from '../../../src/ui/workspace/menus/menu-plan'
import { action, bigObjective, keyResult, objective, okr } from '../../support/builders'
import { chooseInSubmenu } from '../../support/submenu'
import { renderWithEditor } from '../panels/panels-harness'

const content = okr(
  bigObjective(
    'Be heard',
    objective('Habit', { id: 'o' }, keyResult('Conversion', { id: 'k' }, action('Ask', { id: 'a' }))),
    objective('Craft', { id: 'p' }),
  ),
)

const map = () => screen.getByRole('textbox', { name: 'The map' })

async function open(select: readonly string[], on: string | null, locale: 'en' | 'zh' = 'en') {
  const stage = await renderWithEditor(content, <ContextMenuHost />, { select, locale })
  map().focus()
  const at = { id: on as NodeId | null, x: 40, y: 60 }
  await waitFor(() => stage.editor.execute(commands.openContextMenu, at))
  return { ...stage, menu: await screen.findByRole('menu') }
}

const items = (menu: HTMLElement) =>
  within(menu)
    .getAllByRole('menuitem')
    .map((item) => item.textContent)

beforeEach(() => {
  Element.prototype.getAnimations = () => []
})

test('names the node and offers what can be done with it, with keys, in named groups', async () => {
  const { menu } = await open(['k'], 'k')
  expect(menu.getAttribute('aria-label')).toBe('Menu: Conversion')
  for (const name of ['Add', 'Edit title', 'Cut', 'Copy', 'Paste', 'Change to', 'Colour', 'Move', 'Delete'])
    expect(within(menu).getByRole('menuitem', { name })).toBeDefined()
  expect(within(menu).getByRole('menuitem', { name: 'Duplicate' }).textContent).toContain('Ctrl D')
  expect(within(menu).getByRole('group', { name: 'Clipboard' })).toBeDefined()
  expect(within(menu).queryByRole('menuitem', { name: 'Mark done or not done' })).toBeNull()
})

test('has what only an action can do on an action', async () => {
  const { menu } = await open(['a'], 'a')
  expect(within(menu).getByRole('menuitem', { name: 'Mark done or not done' })).toBeDefined()
})

test('keeps a line that cannot act where people look for it, dimmed and reachable by arrows', async () => {
  const { editor, user, menu } = await open([], null)
  const undo = within(menu).getByRole('menuitem', { name: 'Undo' })
  expect(undo.getAttribute('aria-disabled')).toBe('true')
  await user.keyboard('u')
  await waitFor(() => expect(document.activeElement).toBe(undo))
  await user.keyboard('{Enter}')
  expect(editor.state().ephemeral.contextMenu).not.toBeNull()
  expect(within(menu).queryByRole('menuitem', { name: 'Show the whole map' })).toBeNull()
})

test('runs a command on all that is selected and gives the keyboard back to the map', async () => {
  const { editor, user, menu } = await open(['o', 'p'], 'o')
  expect(menu.getAttribute('aria-label')).toBe('Menu: 2 cards')
  await user.click(within(menu).getByRole('menuitem', { name: 'Delete' }))
  expect(editor.childrenOf('Be heard')).toEqual([])
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(map())
})

test('opened beside the selection it is about that node alone', async () => {
  const { editor, menu } = await open(['o', 'p'], 'k')
  expect(menu.getAttribute('aria-label')).toBe('Menu: Conversion')
  expect(editor.selected()).toEqual(['Conversion'])
})

test('goes by arrow keys into a submenu and out again; Escape returns to the map', async () => {
  const { editor, user, menu } = await open(['o'], 'o')
  await user.keyboard('{ArrowDown}')
  const add = within(menu).getByRole('menuitem', { name: 'Add' })
  await waitFor(() => expect(document.activeElement).toBe(add))
  await user.keyboard('{ArrowRight}')
  const child = await screen.findByRole('menuitem', { name: 'Add child' })
  await waitFor(() => expect(document.activeElement).toBe(child))
  await user.keyboard('{ArrowLeft}')
  await waitFor(() => expect(document.activeElement).toBe(add))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  expect(document.activeElement).toBe(map())
  expect(editor.state().ephemeral.contextMenu).toBeNull()
  expect(editor.state().canUndo).toBe(false)
})

test('gives a branch one of eight colours or none, and marks the present one', async () => {
  const { editor, user, menu } = await open(['k'], 'k')
  await user.click(within(menu).getByRole('menuitem', { name: 'Colour' }))
  const colours = await screen.findAllByRole('menuitemradio')
  expect(colours.map((colour) => colour.textContent)).toEqual([
    'Teal',
    'Rust',
    'Olive',
    'Plum',
    'Blue',
    'Ochre',
    'Raspberry',
    'Green',
    'Same as branch',
  ])
  const chosen = screen.getByRole('menuitemradio', { name: 'Same as branch' })
  expect(chosen.getAttribute('aria-checked')).toBe('true')
  await chooseInSubmenu(user, screen.getByRole('menuitemradio', { name: 'Plum' }))
  expect(editor.find('Conversion').colour).toBe(4)
  editor.execute(commands.undo)
  expect(editor.find('Conversion').colour).toBeNull()
})

test('turns a node into any other kind, and not into its own', async () => {
  const { editor, user, menu } = await open(['k'], 'k')
  await user.click(within(menu).getByRole('menuitem', { name: 'Change to' }))
  const submenu = await screen.findByRole('menu', { name: 'Change to' })
  expect(items(submenu)).toEqual([
    'Change to Big O',
    'Change to objective',
    'Change to action',
    'Change to idea',
  ])
  await chooseInSubmenu(user, within(submenu).getByRole('menuitem', { name: 'Change to objective' }))
  expect(editor.find('Conversion').kind).toBe('objective')
})

test('of the canvas has what concerns the map', async () => {
  const { editor, user, menu } = await open([], null)
  expect(menu.getAttribute('aria-label')).toBe('Menu: map')
  expect(items(menu)).toEqual(expect.arrayContaining(['Add idea', 'View', 'Layout', 'Stage', 'Files']))
  expect(items(menu).join()).not.toContain('Delete')
  await user.click(within(menu).getByRole('menuitem', { name: 'Stage' }))
  await chooseInSubmenu(user, await screen.findByRole('menuitem', { name: 'Stage: Draft' }))
  expect(editor.document().meta.stage).toBe('draft')
})

test('speaks Chinese', async () => {
  const { menu } = await open(['k'], 'k', 'zh')
  expect(menu.getAttribute('aria-label')).toBe('菜单：Conversion')
  for (const name of ['剪切', '复制', '粘贴', '改为', '颜色', '删除'])
    expect(within(menu).getByRole('menuitem', { name })).toBeDefined()
})

test('leaves no listed command out: what acts on nodes or the map stands in one of the two menus', () => {
  const placed = new Set(
    [...NODE_MENU, ...CANVAS_MENU]
      .flatMap(({ lines }) => lines)
      .flatMap((line) =>
        line === 'colours' ? COLOURS.map(({ command }) => command) : 'submenu' in line ? line.lines : [line],
      )
      .map(({ id }) => id),
  )
  const left = plainCommands.filter(({ listed, id }) => listed && !placed.has(id)).map(({ id }) => id)
  expect(left.sort()).toEqual(['find.next', 'find.previous', 'select.firstSibling', 'select.lastSibling'])
})

test('has a name for every line in both languages', () => {
  for (const [locale, messages] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    const i18n = createI18n(locale, messages)
    for (const { name } of COLOURS) expect(i18n.t(`menus.colours.${name}`)).not.toContain('menus.')
    for (const { name } of [...NODE_MENU, ...CANVAS_MENU])
      expect(i18n.t(`menus.group.${name}`)).not.toContain('menus.')
  }
})
