import type { Page } from '@playwright/test'
import { Hand } from './pages/hand'
import { expect, test } from './support/test'

/** A window of 1280 × 1024 at 200 % and at 400 %, and a narrow phone. */
const SIZES = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
  { width: 320, height: 640 },
] as const

const MAP = `# A Big O with a title that is long enough to need several lines
## An objective with an extraordinarily long title and a Verylongwordwithoutanyspaceinit
- Grow the number of returning visitors from 1,250,000 to 2,500,000 a month
- Keep churn below 2 %
## Objective B
- B one
`

/** What stands wholly or partly outside the window from side to side, and what scrolls sideways; map and table may. */
function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const MAP = '[role=tree][aria-multiselectable], [data-view=table]'
    const width = document.documentElement.clientWidth
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}”`
    const faults: string[] = []
    if (document.documentElement.scrollWidth > width)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide`)
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest(MAP) || element.closest('.visually-hidden, svg *') || !isShown(element)) continue
      const { left, right, width: own, height } = element.getBoundingClientRect()
      if (own <= 1 || height <= 1) continue
      const style = getComputedStyle(element)
      if (style.clipPath !== 'none') continue
      if (left < -1 || right > width + 1)
        faults.push(`${nameOf(element)} from ${Math.round(left)} to ${Math.round(right)}`)
      const scrolls = /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1
      if (scrolls && !element.matches('textarea, input')) faults.push(`${nameOf(element)} scrolls sideways`)
      if (
        element.matches('button, p, h1, h2, h3, label, a') &&
        style.textOverflow !== 'ellipsis' &&
        style.overflowX === 'visible' &&
        element.scrollWidth > element.clientWidth + 2 &&
        style.display !== 'inline'
      )
        faults.push(`${nameOf(element)} is cut or runs over`)
    }
    return faults.slice(0, 6)
  })
}

/** What has the keyboard is a dialog: it lies in the window, and its buttons can be reached. */
async function fits(page: Page, role: 'dialog' | 'menu'): Promise<void> {
  const box = await page.getByRole(role).last().boundingBox()
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  if (!box) throw new Error(`There is no ${role}`)
  expect.soft(box.x).toBeGreaterThanOrEqual(0)
  expect.soft(box.y).toBeGreaterThanOrEqual(0)
  expect.soft(box.x + box.width).toBeLessThanOrEqual(width)
  expect.soft(box.y + box.height).toBeLessThanOrEqual(height)
}

/** Parts of an open map, each with its role and the command that brings it about. */
const STATES = [
  ['Mind map', 'tree', null],
  ['Details', 'complementary', 'Show or hide Details'],
  ['Checks', 'complementary', 'Show or hide Checks'],
  ['History', 'complementary', 'Show or hide History'],
  ['Parking lot', 'region', 'Show or hide the parking lot'],
  ['Find and filter', 'search', 'Find and filter'],
  ['First steps', 'region', 'Show first steps'],
  ['Outline', 'tree', 'Show the outline'],
  ['Table', 'grid', 'Show the table'],
] as const

const DIALOGS: readonly (readonly [string, string])[] = [
  ['settings', 'Map settings'],
  ['shortcuts', 'Keyboard shortcuts'],
  ['legend', 'Legend: lines and badges'],
  ['rules', 'All checks explained'],
  ['cycle', 'Set cycle…'],
]

for (const size of SIZES)
  test(`nothing lies outside a window of ${size.width} × ${size.height}, and only map and table scroll sideways`, async ({
    start,
    page,
  }) => {
    const map = await start.importOutline(MAP)
    await new Hand(map).select('Key result: Keep churn below 2 %')
    await page.setViewportSize(size)
    const check = async (name: string) => {
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
      )
      expect.soft(await outside(page), name).toEqual([])
    }
    for (const [name, role, command] of STATES)
      await test.step(name, async () => {
        if (command !== null) await map.command(command)
        await expect(page.getByRole(role, { name }).first()).toBeVisible()
        await check(name)
        await map.press('Escape')
        if (command?.startsWith('Show or hide')) await map.command(command)
      })
    await map.command('Show the map')
    await test.step('commands', async () => {
      await map.press('ControlOrMeta+k')
      await expect(map.palette).toBeVisible()
      await check('commands')
      await fits(page, 'dialog')
      await map.press('Escape')
    })
    for (const [name, command] of DIALOGS)
      await test.step(name, async () => {
        await map.command(command)
        await expect(page.getByRole('dialog')).toBeVisible()
        await check(name)
        await fits(page, 'dialog')
        await map.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      })
    await test.step('menus of the header', async () => {
      const buttons = page.getByRole('banner').locator('button[aria-haspopup]:visible')
      for (let at = 0; at < (await buttons.count()); at += 1) {
        await buttons.nth(at).click()
        await expect(page.getByRole('menu').or(page.getByRole('dialog')).first()).toBeVisible()
        await check(`menu ${at}`)
        if ((await page.getByRole('menu').count()) > 0) await fits(page, 'menu')
        await map.press('Escape')
        await expect(page.getByRole('menu')).toHaveCount(0)
      }
    })
    await test.step('the import preview', async () => {
      await page
        .locator('input#import-file')
        .setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from(MAP) })
      await expect(map.preview).toBeVisible()
      await expect(map.preview.getByRole('button', { name: 'Import as new map' })).toBeEnabled()
      await check('the import preview')
      await fits(page, 'dialog')
      await map.press('Escape')
    })
    await test.step('the start page', async () => {
      await page.goto('./')
      await check('the start page')
    })
  })

test('the keys of the toolbar do not shift the page of a phone', async ({ start, page }) => {
  const map = await start.importOutline(MAP)
  await new Hand(map).select('Key result: Keep churn below 2 %')
  await page.setViewportSize({ width: 390, height: 844 })
  await map.press('F10')
  for (let at = 0; at < 12; at += 1) await map.press('ArrowRight')
  await map.press('Escape')
  const shifted = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ scrollLeft }) => scrollLeft > 0)
      .map(({ tagName }) => tagName),
  )
  expect(shifted).toEqual([])
})

const WITH_A_CYCLE = `---
cycle: 2027-01-01 to 2027-03-31
stage: commit
---
# Be the colleague whom other teams ask first
## Answer fast
- Replies within a day from 20% to 90%
# Parking lot
- A second reading circle
`

for (const locale of ['en-GB', 'zh-CN'])
  test.describe(locale, () => {
    test.use({ locale })

    test('the header stays in the window at every width, with a title to read', async ({ page }) => {
      await page.goto('./')
      await page
        .locator('input#import-file')
        .setInputFiles({ name: 'cycle.md', mimeType: 'text/markdown', buffer: Buffer.from(WITH_A_CYCLE) })
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Import as new map|导入为新导图)$/ })
        .click()
      await expect(page.locator('[data-stage]').first()).toBeVisible()
      const beyond: number[] = []
      for (let width = 600; width <= 2060; width += 20) {
        await page.setViewportSize({ width, height: 700 })
        const header = page.getByRole('banner')
        const end = await header
          .getByRole('button')
          .evaluateAll((buttons) =>
            Math.max(...buttons.map((button) => button.getBoundingClientRect().right)),
          )
        const title = await header.getByRole('textbox').boundingBox()
        const isReadable = width < 1280 || (title?.width ?? 0) >= 150
        if (end > width || !isReadable) beyond.push(width)
      }
      expect(beyond).toEqual([])
    })
  })
