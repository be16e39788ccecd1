import type { Page } from '@playwright/test'
import { atRest } from './support/rest'
import { expect, test } from './support/test'

const MAP = `# Become the colleague whom everyone turns to
## Make the product a daily habit
- New-user conversion from 24% to 31.2% (due 2027-03-31, @Li Wei, 7/10, 40%)
  because every converted sign-up becomes a daily user within a week
  - [x] Interview five support agents (due 2027-01-20)
- Set up a points scheme for active users
## Improve influence across departments
- Reading group shares once a month
# Parking lot
- Host an AMA with the founders
`

/** A window, in px as the page sees them: at 200 % text size half as many fit. */
const WINDOWS = [
  { name: 'a projector', viewport: { width: 1280, height: 720 } },
  { name: 'a projector at 200 % text size', viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 },
  { name: 'a tablet', viewport: { width: 834, height: 1112 }, hasTouch: true, isMobile: true },
  { name: 'a phone', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
]

/** What opens over the map, by the English name of its command, which every language finds. */
const SURFACES = [
  'Show or hide Details',
  'Show or hide Checks',
  'Show or hide the parking lot',
  'Map settings',
  'Set cycle…',
  'Check-in round',
  'Close the cycle…',
  'Dot vote',
  'Cut to five',
  'Print or save as PDF…',
  'Keyboard shortcuts',
  'All checks explained',
  'Find and filter',
]

/** Texts that do not fit where they stand, and controls that reach out of the window; the map itself may. */
async function misfits(page: Page): Promise<string[]> {
  await atRest(page)
  return page.evaluate(() => {
    const isMap = (element: Element) => element.closest('.react-flow, [data-view] canvas') !== null
    const isHidden = (element: Element) => {
      const { clipPath } = getComputedStyle(element)
      return clipPath !== 'none' || !element.checkVisibility({ visibilityProperty: true })
    }
    const said = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent).slice(0, 60)
    const found: string[] = []
    for (const element of document.querySelectorAll('body *')) {
      if (isMap(element) || isHidden(element) || element.clientWidth === 0) continue
      const { overflowX, display } = getComputedStyle(element)
      const isField = element.matches('input, textarea, select')
      if (
        !isField &&
        display !== 'inline' &&
        overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1
      )
        if (element.querySelector('.react-flow') === null) found.push(`cut: ${said(element)}`)
      if (!element.matches('button, a[href], input, select')) continue
      const { left, right } = element.getBoundingClientRect()
      if (left < -1 || right > innerWidth + 1) found.push(`outside: ${said(element)}`)
    }
    return found
  })
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const field = page.getByRole('combobox', { name: /Search cards and commands|搜索卡片和命令/ })
  await field.fill(name)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field).toHaveCount(0)
}

for (const { name, ...window } of WINDOWS)
  for (const locale of ['en-GB', 'zh-CN'])
    test.describe(`in ${name}, ${locale}`, () => {
      test.use({ ...window, locale, contextOptions: { reducedMotion: 'reduce' } })

      test('every text fits its place and nothing reaches out of the window', async ({ page }) => {
        await page.goto('./')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await misfits(page), 'the start page').toEqual([])
        await page.locator('#import-file').setInputFiles({
          name: 'map.md',
          mimeType: 'text/markdown',
          buffer: Buffer.from(MAP),
        })
        const preview = page.getByRole('dialog')
        await expect(preview).toHaveAttribute('data-node-count', /\d/)
        expect(await misfits(page), 'the import preview').toEqual([])
        await preview
          .locator('button')
          .filter({ hasText: /Import as new map|导入为新导图/ })
          .click()
        await expect(page.getByRole('tree').first()).toBeVisible()
        expect(await misfits(page), 'the map').toEqual([])

        for (const surface of SURFACES)
          await test.step(surface, async () => {
            await command(page, surface)
            expect(await misfits(page), surface).toEqual([])
            if (surface.startsWith('Show or hide')) await command(page, surface)
            else await page.keyboard.press('Escape')
          })

        for (const menu of await page.locator('header button[aria-haspopup=menu]').all()) {
          await menu.click()
          await expect(page.getByRole('menu')).toBeVisible()
          expect(await misfits(page), 'a menu').toEqual([])
          await page.keyboard.press('Escape')
          await expect(page.getByRole('menu')).toHaveCount(0)
        }

        await command(page, 'Show the outline')
        await expect(page.getByRole('tree', { name: /^Outline|^大纲/ })).toBeVisible()
        expect(await misfits(page), 'the outline').toEqual([])
      })
    })
