import type { Locator, Page } from '@playwright/test'
import { EVERY_KIND, outline } from './support/outlines'
import { atRest } from './support/rest'
import { expect, test } from './support/test'

/** The polite live region of the page. */
function announcement(page: Page): Locator {
  return page.locator('[aria-live="polite"]').filter({ hasText: /\S/ })
}

test('nodes are items of a tree, with their level, place and state', async ({ start }) => {
  const map = await start.importOutline(EVERY_KIND)
  const root = map.node('Big O: Become the colleague whom everyone turns to')
  await expect(root).toHaveAttribute('aria-level', '1')
  await expect(root).toHaveAttribute('aria-expanded', 'true')
  const objective = map.node('Objective: Make the product a daily habit')
  await expect(objective).toHaveAttribute('aria-level', '2')
  await expect(objective).toHaveAttribute('aria-posinset', '1')
  await expect(objective).toHaveAttribute('aria-setsize', '2')
  const action = map.node('Action: Draft the first eight templates')
  await expect(action).toHaveAttribute('aria-level', '4')
  await expect(action).not.toHaveAttribute('aria-expanded', /.*/)
  await expect(action).toHaveAttribute('aria-selected', 'false')

  await map.select('Objective: Make the product a daily habit')
  await map.press('Space')
  await expect(objective).toHaveAttribute('aria-expanded', 'false')
  await expect(action).toHaveCount(0)
  await map.press('Space')
  await expect(objective).toHaveAttribute('aria-expanded', 'true')
  await expect(action).toBeAttached()
})

test('the keyboard of the tree lives in its text field, which points at the active node', async ({
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [2]))
  await map.tree.focus()
  await expect(map.sink).toBeFocused()
  await expect(map.sink).toHaveAttribute('aria-controls', (await map.tree.getAttribute('id')) ?? '')
  await map.press('ControlOrMeta+Home', 'ArrowRight')
  const id = await map.node('Objective: Objective A').getAttribute('id')
  await expect(map.sink).toHaveAttribute('aria-activedescendant', id ?? '')
})

test('a typed character replaces the title, F2 goes on with it, Escape brings it back', async ({ start }) => {
  const map = await start.importOutline(outline('Be heard', [2]))
  await map.select('Objective: Objective A')
  await map.type('Meet')
  await expect(map.editor).toHaveValue('Meet')
  await map.press('Escape')
  await expect(map.node('Objective: Objective A')).toBeVisible()
  await expect(map.sink).toBeFocused()

  await map.press('F2')
  await map.type(' and B')
  await map.press('Shift+Enter')
  await map.type('too')
  await map.press('F2')
  await expect(map.node(/^Objective: Objective A and B\s+too$/)).toBeVisible()
  await map.press('ControlOrMeta+z')
  await expect(map.node('Objective: Objective A')).toBeVisible()
})

test('an empty new node goes when its title is cancelled', async ({ start }) => {
  const map = await start.importOutline(outline('Be heard', [2]))
  await map.select('Objective: Objective A')
  await map.press('Enter')
  await expect(map.nodes('objective')).toHaveCount(2)
  await map.press('Escape')
  await expect(map.nodes('objective')).toHaveCount(1)
  await expect(map.node('Objective: Objective A')).toHaveAttribute('aria-selected', 'true')
})

test('keys move, reorder, promote, insert and delete', async ({ start }) => {
  const map = await start.importOutline(outline('Be heard', [2, 2]))
  await map.press('ControlOrMeta+Home')
  await map.press('ArrowRight', 'ArrowRight')
  const first = map.node('Key result: A: New-user conversion from 24% to 31.2%')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await map.press('Alt+ArrowDown')
  await expect(first).toHaveAttribute('aria-posinset', '2')
  await map.press('Alt+ArrowUp')
  await expect(first).toHaveAttribute('aria-posinset', '1')
  await map.press('End')
  const last = map.node('Key result: A: Bounce rate down from 40% to 20%')
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await map.press('Home', 'Shift+ArrowDown')
  await expect(map.selected).toHaveCount(2)
  await map.press('Delete')
  await expect(first).toHaveCount(0)
  await expect(last).toHaveCount(0)
  await map.press('ControlOrMeta+z')
  await expect(map.selected).toHaveCount(2)

  await atRest(map.page)
  await map.select('Objective: Objective A')
  await map.press('Shift+Backspace')
  await expect(map.nodes('objective')).toHaveCount(1)
  await expect(first).toBeAttached()
})

test('Escape, then Tab, leaves the map; F10 goes to the toolbar and Escape comes back', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [2]))
  await expect(map.sink).toBeFocused()
  await map.press('F10')
  const toolbar = page.getByRole('toolbar', { name: 'Toolbar' })
  await expect(toolbar.locator(':focus')).toHaveCount(1)
  await map.press('ArrowRight', 'ArrowRight')
  await expect(toolbar.locator(':focus')).toHaveCount(1)
  await map.press('Escape')
  await expect(map.sink).toBeFocused()

  await map.press('Escape')
  await expect(map.selected).toHaveCount(0)
  await expect(announcement(page)).toHaveText('Nothing selected. Tab leaves the map')
  await map.press('Tab')
  await expect(map.sink).not.toBeFocused()
  await expect(map.nodes('objective')).toHaveCount(1)
  await map.press('Shift+Tab')
  await expect(map.sink).toBeFocused()
  await map.press('Shift+Tab')
  await expect(map.sink).not.toBeFocused()
})

test('what happens is said once, in a polite live region', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [2]))
  await map.select('Objective: Objective A')
  await map.addChild('Talks from 0 to 5')
  await expect(announcement(page)).toHaveText('Key result added')
  await map.press('Alt+ArrowUp')
  await expect(announcement(page)).toHaveText(/^Moved up: \d of \d$/)
  await map.press('ControlOrMeta+z')
  await expect(announcement(page)).toHaveText('Undone: Move up')
  await map.select('Objective: Objective A')
  await map.press('Delete')
  await expect(announcement(page)).toHaveText('4 cards deleted')
  await expect(
    page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }),
  ).toBeVisible()
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click()
  await expect(map.nodes('keyResult')).toHaveCount(3)
})

test('after a dialog the keyboard is back on the map', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [2]))
  for (const key of ['ControlOrMeta+k', '?']) {
    await map.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await map.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(map.sink).toBeFocused()
  }
  await map.setStage('Commit')
  await expect(page.getByRole('button', { name: /^Checks \d/ })).toBeVisible()
  await map.press('F8')
  await expect(page.getByRole('dialog', { name: 'Checks' })).toBeVisible()
  await map.press('Escape')
  await expect(map.sink).toBeFocused()
})

test('the menu of a node opens by key and works by key', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [2]))
  await map.select('Objective: Objective A')
  await map.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.getByRole('menuitem', { name: 'Duplicate' }).press('Enter')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(map.nodes('objective')).toHaveCount(2)
  await expect(map.sink).toBeFocused()
})

test('keys that are not ours are left to the browser', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [2]))
  await expect(map.sink).toBeFocused()
  const prevented = await page.evaluate(() => {
    const swallowed: string[] = []
    const field = document.activeElement
    for (const [key, ctrlKey] of [
      ['F5', false],
      ['F12', false],
      ['r', true],
      ['t', true],
      ['F1', false],
    ] as const) {
      const press = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true })
      if (field?.dispatchEvent(press) === false) swallowed.push(key)
    }
    return swallowed
  })
  expect(prevented).toEqual([])
})
