import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { EVERY_KIND } from './support/outlines'
import { expect, test } from './support/test'

const SCHEMES = ['light', 'dark'] as const
/** The screens that projectors have, in px. */
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]
/** The smallest text that a room can read, in px. */
const LEAST_SIZE = 24

/** The size of the smallest text that is drawn in an element, in px. */
function smallestText(element: Locator): Promise<number> {
  return element.evaluate((root) => {
    const sizes = [...root.querySelectorAll('*')]
      .filter((part) =>
        [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
      )
      .filter((part) => part.getBoundingClientRect().width > 1)
      .map((part) => Number.parseFloat(getComputedStyle(part).fontSize))
    return Math.min(...sizes)
  })
}

async function expectAccessibleInBothThemes(page: Page, what: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page, `${what}, ${colorScheme}`)
  }
}

test('a map is presented by keys, in type that a room reads, and left where it was', async ({
  start,
  page,
}) => {
  const map = await start.importOutline(EVERY_KIND)
  await map.command('Present')
  const dialog = page.getByRole('dialog', { name: 'Present' })
  const heading = page.getByRole('heading', { level: 2 })
  await expect(heading).toHaveText('Become the colleague whom everyone turns to')
  await map.press('Space')
  await expect(heading).toHaveText('Make the product a daily habit')
  await expect(page.getByRole('listitem').first()).toContainText('24 → — → 31.2')
  await expect(page.getByRole('listitem').first()).toContainText('Li Wei · Confidence 7/10')
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    expect(await smallestText(dialog)).toBeGreaterThanOrEqual(LEAST_SIZE)
  }
  await expectAccessibleInBothThemes(page, 'a slide')
  await map.press('PageDown')
  await expect(page.getByText('3 of 3', { exact: true })).toBeVisible()
  await map.press('b')
  await expect(heading).toHaveCount(0)
  await map.press('ArrowLeft')
  await expect(heading).toHaveText('Make the product a daily habit')
  await map.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(map.selected).toHaveAccessibleName('Objective: Make the product a daily habit')
  await expect(map.sink).toBeFocused()
})

test('the agenda is accessible in both themes', async ({ start, page }) => {
  const map = await start.importOutline(EVERY_KIND)
  await map.command('Start a workshop')
  await expectAccessibleInBothThemes(page, 'the start of a workshop')
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('region', { name: 'Agenda' })).toBeVisible()
  await expectAccessibleInBothThemes(page, 'the agenda')
})

test('the time of a step goes on through a reload and a sleep of the laptop', async ({ start, page }) => {
  const map = await start.importOutline(EVERY_KIND)
  await map.command('Start a workshop')
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click()
  const agenda = page.getByRole('region', { name: 'Agenda' })
  const timer = page.getByRole('timer')
  await expect(agenda.getByRole('heading')).toHaveText('Gather')
  await map.press('Alt+PageDown')
  await expect(page.locator('[data-agenda-step="cluster"]')).toBeVisible()
  await expect(timer).toHaveText(/^(10:00|9:5\d)$/)
  await map.saved()

  await page.reload()
  await expect(timer).toHaveText(/^(10:00|9:\d\d)$/)
  await page.clock.install({ time: await page.evaluate(() => Date.now()) })
  await page.clock.fastForward('04:00')
  await expect(timer).toHaveText(/^(6:00|5:\d\d)$/)
  await expect(agenda.getByRole('heading')).toHaveText('Cluster')
  await page.clock.fastForward('01:30:00')
  await expect(agenda.getByRole('status')).toHaveText('Time is up')
  await map.press('Alt+Shift+PageDown')
  await expect(timer).toHaveText(/^(5:00|4:5\d)$/)
})

test('the projector window follows the facilitator, and outlives reloads of either', async ({
  start,
  page,
  context,
}) => {
  const map = await start.importOutline(EVERY_KIND)
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    map.command('Open the projector window'),
  ])
  await projector.setViewportSize({ width: 1280, height: 720 })
  const shown = projector.getByRole('heading', { level: 2 })
  await expect(shown).toHaveText('Become the colleague whom everyone turns to')
  const bar = page.getByRole('region', { name: 'Projector' })
  await bar.getByRole('button', { name: 'Next slide' }).click()
  await expect(shown).toHaveText('Make the product a daily habit')
  await expect(map.selected).toHaveAccessibleName('Objective: Make the product a daily habit')
  expect(await smallestText(projector.getByRole('main'))).toBeGreaterThanOrEqual(LEAST_SIZE)
  await expectAccessibleInBothThemes(projector, 'the projector window')
  await expectAccessible(page, 'the projector bar')

  await context.setOffline(true)
  await map.selected.hover()
  await expect(projector.locator('[data-laser]')).toBeVisible()
  await context.setOffline(false)
  await map.saved()

  await page.reload()
  await expect(bar.getByRole('status')).toHaveText(/Make the product a daily habit/)
  await projector.reload()
  await expect(shown).toHaveText('Make the product a daily habit')
  await projector.keyboard.press('b')
  await expect(projector.locator('[data-blank]')).toBeVisible()
  await projector.close()
  await expect(bar.getByRole('status')).toHaveText('The projector window is closed.')
  await bar.getByRole('button', { name: 'End the projection' }).click()
  await expect(bar).toHaveCount(0)
})
