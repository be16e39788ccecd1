import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { MapPage } from './pages/map-page'
import { StartPage } from './pages/start-page'
import { EVERY_KIND } from './support/outlines'
import { expect, test } from './support/test'

const KEY_RESULT = 'Key result: New-user conversion from 24% to 31.2%'

function menu(page: Page, name: string | RegExp): Locator {
  return page.getByRole('menu', { name })
}

async function rightClick(map: MapPage, node: string): Promise<Locator> {
  await map.node(node).click({ button: 'right', position: { x: 30, y: 12 } })
  const opened = menu(map.page, /^Menu: /)
  await expect(opened).toBeVisible()
  return opened
}

async function line(page: Page, name: string): Promise<void> {
  await page.getByRole('menuitem', { name, exact: true }).click()
}

test('a right click opens the menu at the pointer; a command runs and the map keeps the keyboard', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(EVERY_KIND)
  const opened = await rightClick(map, KEY_RESULT)
  await expect(opened).toHaveAccessibleName('Menu: New-user conversion from 24% to 31.2%')
  await expect(map.node(KEY_RESULT)).toHaveAttribute('aria-selected', 'true')
  await line(page, 'Duplicate')
  await expect(opened).toHaveCount(0)
  await expect(map.nodes('keyResult')).toHaveCount(4)
  await expect(map.sink).toBeFocused()
  await map.press('ControlOrMeta+z')
  await expect(map.nodes('keyResult')).toHaveCount(3)
})

test('the menu key opens it at the active card, arrows go through it, Escape closes it', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(EVERY_KIND)
  await map.select(KEY_RESULT)
  await map.press('Shift+F10')
  const opened = menu(page, /^Menu: New-user/)
  await expect(opened).toBeVisible()
  await map.press('Escape')
  await expect(opened).toHaveCount(0)
  await expect(map.sink).toBeFocused()
  await expect(map.node(KEY_RESULT)).toHaveAttribute('aria-selected', 'true')

  await page.mouse.move(640, 500)
  await page.mouse.wheel(0, 900)
  await expect(map.node(KEY_RESULT)).not.toBeInViewport()
  await map.press('Shift+F10')
  await expect(opened).toBeVisible()
  await expect(map.node(KEY_RESULT)).toBeInViewport({ ratio: 1 })
  const [card, beside] = [await map.node(KEY_RESULT).boundingBox(), await opened.boundingBox()]
  if (!card || !beside) throw new Error('The card or its menu is not there.')
  const isOnTheRight = card.x + 14 + beside.width <= 1280
  expect(isOnTheRight ? beside.x : beside.x + beside.width).toBeCloseTo(card.x + 14, -1)
  await map.press('Escape')
  await expect(opened).toHaveCount(0)

  await map.press('ContextMenu')
  await expect(page.locator('[role=menu]:focus-within')).toBeVisible()
  await map.press('Home')
  await expect(page.getByRole('menuitem', { name: 'Add', exact: true })).toBeFocused()
  await map.press('ArrowRight')
  await expect(page.getByRole('menuitem', { name: 'Add child' })).toBeFocused()
  await map.press('Enter')
  await expect(map.editor).toBeFocused()
  await map.type('Write to them')
  await map.press('F2')
  await expect(map.node('Action: Write to them')).toHaveAttribute('aria-level', '4')
})

test('it acts on all that is selected: a kind and a colour for two, each one step of undo', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(EVERY_KIND)
  await map.select(KEY_RESULT)
  await map.node('Key result: Improve the templates').click({ modifiers: ['ControlOrMeta'] })
  const opened = await rightClick(map, KEY_RESULT)
  await expect(opened).toHaveAccessibleName('Menu: 2 cards')
  await line(page, 'Colour')
  await page.getByRole('menuitemradio', { name: 'Plum' }).click()
  for (const name of [KEY_RESULT, 'Key result: Improve the templates'])
    await expect(map.node(name)).toHaveAttribute('data-branch', '4')
  await rightClick(map, KEY_RESULT)
  await line(page, 'Change to')
  await line(page, 'Change to objective')
  await expect(map.nodes('objective')).toHaveCount(4)
  await expect(map.nodes('keyResult')).toHaveCount(3)
  await map.press('ControlOrMeta+z')
  await expect(map.nodes('objective')).toHaveCount(2)
  await map.press('ControlOrMeta+z')
  await expect(map.node(KEY_RESULT)).not.toHaveAttribute('data-branch', '4')
})

test('the canvas has a menu of its own', async ({ page, start }) => {
  const map = await start.importOutline(EVERY_KIND)
  await page.mouse.click(640, 120, { button: 'right' })
  await expect(menu(page, 'Menu: map')).toBeVisible()
  await line(page, 'Stage')
  await line(page, 'Stage: Commit')
  await expect(map.stage).toHaveAttribute('data-stage', 'commit')
  await page.mouse.click(640, 140, { button: 'right' })
  await expect(menu(page, 'Menu: map')).toBeVisible()
  await page.mouse.click(60, 120)
  await expect(menu(page, 'Menu: map')).toHaveCount(0)
})

test('it meets the standards, by sight and by reach', async ({ page, start }) => {
  const map = await start.importOutline(EVERY_KIND)
  const opened = await rightClick(map, KEY_RESULT)
  await line(page, 'Move')
  await expect(menu(page, 'Move')).toBeVisible()
  const heights = await page
    .getByRole('menuitem')
    .evaluateAll((lines) => lines.map((each) => each.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
  const { violations } = await new AxeBuilder({ page }).include('[role=menu]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const { y, height } = (await opened.boundingBox()) ?? { y: 0, height: Infinity }
  expect(y).toBeGreaterThanOrEqual(0)
  expect(y + height).toBeLessThanOrEqual(800)
})

test.describe('on a 10-inch tablet', () => {
  test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true })

  async function rest(page: Page, at: { x: number; y: number }): Promise<void> {
    const session = await page.context().newCDPSession(page)
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await expect(page.getByRole('menu')).toBeVisible()
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  test('a resting finger opens the menu, which stays when it lifts, and its lines are wide', async ({
    page,
  }) => {
    const start = new StartPage(page)
    await start.open()
    const map = await start.importOutline(EVERY_KIND)
    const box = (await map.node(KEY_RESULT).boundingBox()) ?? { x: 0, y: 0 }
    await rest(page, { x: box.x + 30, y: box.y + 12 })
    const opened = menu(page, /^Menu: New-user/)
    await expect(opened).toBeVisible()
    const heights = await opened
      .getByRole('menuitem')
      .evaluateAll((lines) => lines.map((each) => each.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await page.getByRole('menuitem', { name: 'Change to' }).tap()
    await page.getByRole('menuitem', { name: 'Change to idea' }).tap()
    await expect(map.node(/^Idea: New-user conversion/)).toBeVisible()
  })

  test('every command can be reached by touch: in the palette, and from the menus', async ({ page }) => {
    const start = new StartPage(page)
    await start.open()
    const map = await start.importOutline(EVERY_KIND)
    await page.getByRole('button', { name: /^Search/ }).tap()
    const options = map.palette.getByRole('option')
    await expect(options.first()).toBeVisible()
    const names = await options.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
    for (const name of ['Cut', 'Paste', 'Colour: plum', 'Insert parent', 'Select all with checks', 'Undo'])
      expect(names).toContain(name)
    await map.palette.getByRole('option', { name: 'Select all', exact: true }).tap()
    await expect(map.selected).toHaveCount(await map.tree.getByRole('treeitem').count())
  })
})
