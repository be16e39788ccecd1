import type { Page } from '@playwright/test'
import { MapPage } from './pages/map-page'
import type { StartPage } from './pages/start-page'
import { EVERY_KIND, outline } from './support/outlines'
import { expect, test } from './support/test'

/** Fails while the page itself has the focus, where keys do nothing; until the popups of the page are gone. */
async function expectFocusKept(page: Page): Promise<void> {
  const focused = await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame)
    const { activeElement, body } = document
    return activeElement !== null && activeElement !== body
  })
  expect(focused).toBe(true)
}

async function secondTab(page: Page): Promise<MapPage> {
  const other = new MapPage(await page.context().newPage())
  await other.page.goto(page.url())
  await expect(other.nodes('bigObjective')).toBeVisible()
  return other
}

const OBJECTIVE = 'Objective: Improve influence across departments'
const KEY_RESULT = 'Key result: Improve the templates'

async function openEveryKind(start: StartPage): Promise<MapPage> {
  return start.importOutline(EVERY_KIND)
}

test.describe('a notice', () => {
  for (const [how, keys] of [
    ['Escape', ['Escape']],
    ['its action', ['Enter']],
    ['its Dismiss', ['Tab', 'Enter']],
  ] as const)
    test(`that goes by ${how} gives the focus back`, async ({ page, start }) => {
      const map = await openEveryKind(start)
      await map.select(OBJECTIVE)
      await map.press('Delete')
      const notice = page.getByRole('group').filter({ hasText: 'Deleted' })
      await notice.getByRole('button').first().focus()
      await map.press(...keys)
      await expect(notice).toHaveCount(0)
      await expectFocusKept(page)
      await expect(map.sink).toBeFocused()
    })
})

test.describe('a submenu', () => {
  for (const key of ['Escape', 'Tab', 'Shift+Tab', 'ArrowLeft'])
    test(`left by ${key} keeps the focus, in the menu of a card and in that of the toolbar`, async ({
      page,
      start,
    }) => {
      const map = await openEveryKind(start)
      await map.select(OBJECTIVE)
      await map.press('Shift+F10')
      await expect(page.getByRole('menu', { name: /^Menu: / })).toBeVisible()
      await expect(page.locator('[role=menu]:focus-within')).toBeVisible()
      await map.press('Home', 'ArrowRight')
      await expect(page.getByRole('menuitem', { name: 'Add child' })).toBeFocused()
      await map.press(key)
      await expect(page.getByRole('menuitem', { name: 'Add child' })).toHaveCount(0)
      await expectFocusKept(page)
      for (let left = 0; left < 3; left += 1) await map.press('Escape')
      await expect(page.getByRole('menu')).toHaveCount(0)
      await expectFocusKept(page)
    })
})

test.describe('in Details', () => {
  test('Dismiss of every check, one after the other, keeps the focus in the panel', async ({
    page,
    start,
  }) => {
    const map = await openEveryKind(start)
    await map.setStage('Commit')
    await map.select(KEY_RESULT)
    await map.command('Show or hide Details')
    const dismiss = map.details.getByRole('button', { name: 'Dismiss', exact: true })
    await dismiss.first().focus()
    for (let left = await dismiss.count(); left > 0; left -= 1) {
      await dismiss.first().focus()
      await map.press('Enter')
      await expect.poll(async () => dismiss.count()).toBeLessThan(left)
      await expectFocusKept(page)
      await expect(map.details.locator(':focus')).toHaveCount(1)
      left = (await dismiss.count()) + 1
    }
  })

  test('a deleted relation leaves the focus in the panel', async ({ page, start }) => {
    const map = await openEveryKind(start)
    await map.select(OBJECTIVE)
    await map.press('ControlOrMeta+l')
    await map.node('Objective: Make the product a daily habit').click({ position: { x: 30, y: 12 } })
    await map.press('Escape')
    await map.select(OBJECTIVE)
    await map.command('Show or hide Details')
    await map.details.getByRole('button', { name: /^Delete relation/ }).focus()
    await map.press('Enter')
    await expect(map.details.getByRole('button', { name: /^Delete relation/ })).toHaveCount(0)
    await expectFocusKept(page)
    await expect(map.details.locator(':focus')).toHaveCount(1)
  })
})

test.describe('on the start page', () => {
  test.beforeEach(async ({ page, start }) => {
    for (const name of ['Be heard', 'Be read']) {
      await start.importOutline(outline(name, [1]))
      await page.goto('./')
    }
  })

  for (const [how, keys] of [
    ['saved by Enter', ['Enter']],
    ['saved by its button', ['Tab', 'Enter']],
    ['called off by Escape', ['Escape']],
    ['called off by its button', ['Tab', 'Tab', 'Enter']],
  ] as const)
    test(`a rename ${how} keeps the focus at the map`, async ({ page, start }) => {
      await start.maps.getByRole('button', { name: 'Rename Be heard' }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('Be heard again')
      for (const key of keys) await page.keyboard.press(key)
      await expect(start.maps.getByRole('textbox')).toHaveCount(0)
      await expectFocusKept(page)
      await expect(start.maps.locator(':focus')).toHaveCount(1)
    })

  test('Delete and Undo keep it in the list', async ({ page, start }) => {
    for (const name of ['Be heard', 'Be read']) {
      await start.maps.getByRole('button', { name: `Delete ${name}` }).focus()
      await page.keyboard.press('Enter')
      await expect(start.maps.getByRole('link', { name })).toHaveCount(0)
      await expectFocusKept(page)
    }
    await page.getByRole('button', { name: 'Undo' }).first().focus()
    await page.keyboard.press('Enter')
    await expect(start.maps.getByRole('link')).toHaveCount(1)
    await expectFocusKept(page)
  })
})

test.describe('a card that another tab deletes', () => {
  for (const [what, open] of [
    ['menu', ['Shift+F10']],
    ['submenu', ['Shift+F10', 'Home', 'ArrowRight']],
    ['popover of checks', ['ControlOrMeta+.']],
    ['note', ['F4']],
  ] as const)
    test(`while its ${what} is open hands the focus on`, async ({ page, start }) => {
      const one = await openEveryKind(start)
      const two = await secondTab(page)
      await page.bringToFront()
      await one.setStage('Commit')
      await one.select(KEY_RESULT)
      for (const key of open) {
        await one.press(key)
        await expectFocusKept(page)
      }
      await expect(one.sink).not.toBeFocused()
      await two.page.bringToFront()
      await two.select(KEY_RESULT)
      await two.press('Delete')
      await page.bringToFront()
      await expect(one.node(KEY_RESULT)).toHaveCount(0)
      await expect(page.getByRole('menu')).toHaveCount(0)
      await expectFocusKept(page)
      await one.press('F10', 'Escape')
      await expect(one.sink).toBeFocused()
    })
})

test('the end of the checks in their popover gives the map the keyboard', async ({ page, start }) => {
  const map = await openEveryKind(start)
  await map.select(KEY_RESULT)
  await map.press('ControlOrMeta+.')
  const popover = page.locator('[data-modeless]')
  const dismiss = popover.getByRole('button', { name: 'Dismiss', exact: true })
  await expect(dismiss.first()).toBeVisible()
  while ((await dismiss.count()) > 0) {
    const before = await dismiss.count()
    await dismiss.first().focus()
    await map.press('Enter')
    await expect.poll(async () => dismiss.count()).toBeLessThan(before)
    await expectFocusKept(page)
  }
  await expect(popover).toHaveCount(0)
  await expect(map.sink).toBeFocused()
})

test.describe('a modal dialog', () => {
  for (const [name, open] of [
    ['Commands', (map: MapPage) => map.press('ControlOrMeta+k')],
    ['Keyboard shortcuts', (map: MapPage) => map.press('?')],
    ['Map settings', (map: MapPage) => map.command('Map settings')],
  ] as const)
    for (const key of ['Tab', 'Shift+Tab'])
      test(`"${name}" keeps a held ${key}`, async ({ page, start }) => {
        const map = await openEveryKind(start)
        await open(map)
        await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
        const device = await page.context().newCDPSession(page)
        const modifiers = key === 'Tab' ? 0 : 8
        await page.evaluate(() => {
          document.addEventListener('focusin', ({ target }) => {
            if (!(target instanceof Element) || target.hasAttribute('data-base-ui-focus-guard')) return
            if (target.closest('[role=dialog]') === null) document.body.dataset['strayed'] = target.outerHTML
          })
        })
        const press = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers }
        const held = Array.from({ length: 60 }, (_, index) =>
          device.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', autoRepeat: index > 0, ...press }),
        )
        await Promise.all(held)
        await device.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press })
        await expect(page.locator('body')).not.toHaveAttribute('data-strayed')
        await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
      })
})
