import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { MapPage } from './pages/map-page'
import { StartPage } from './pages/start-page'
import { MortalBrowser } from './support/mortal-browser'
import { outline } from './support/outlines'
import { expect, test } from './support/test'

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'History' })
const pointsOf = (page: Page) => panelOf(page).getByRole('list', { name: 'Restore points' })

async function rename(map: MapPage, node: string, words: string): Promise<void> {
  await map.select(node)
  await map.press('F2')
  await map.type(words)
  await map.press('F2')
}

test('a map goes back to how it was before this session, and forth again', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [1, 1]))
  await rename(map, 'Objective: Objective A', ' for readers')
  await map.saved()
  await map.command('Show or hide History')
  const points = pointsOf(page).getByRole('button', { name: /Before editing began/ })
  await expect(points).toHaveCount(1)
  await map.command('Show or hide History')
  await page.getByRole('link', { name: 'Objectree: all maps' }).click()
  await start.openMap('Be heard')
  await map.select('Objective: Objective B')
  await map.press('Delete')
  await map.command('Show or hide History')
  await expect(points).toHaveCount(2)
  const { violations } = await new AxeBuilder({ page }).include('[aria-label="History"]').analyze()
  expect(violations).toEqual([])

  await points.first().click()
  const differences = panelOf(page).getByRole('tree', { name: 'What differs' })
  await expect(differences.getByRole('treeitem', { name: 'Objective: Objective B – deleted' })).toBeVisible()
  expect((await new AxeBuilder({ page }).include('[aria-label="History"]').analyze()).violations).toEqual([])
  await panelOf(page).getByRole('button', { name: 'Restore this state' }).click()
  await expect(map.node('Objective: Objective B')).toBeVisible()
  await expect(pointsOf(page).getByRole('button', { name: /Before restoring/ })).toBeVisible()

  await map.undo.click()
  await expect(map.node('Objective: Objective B')).toHaveCount(0)
  await map.redo.click()
  await expect(map.node('Objective: Objective B')).toBeVisible()
  await expect(map.node('Objective: Objective A for readers')).toBeVisible()
})

test('a point with a name is saved from the palette and survives the browser', async ({
  launchOptions,
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'objectree-history-'))
  try {
    const first = await MortalBrowser.launch(profile, baseURL ?? '', launchOptions)
    const page = await first.context.newPage()
    const start = new StartPage(page)
    await start.open()
    const map = await start.importOutline(outline('Be heard', [1]))
    await rename(map, 'Objective: Objective A', ' for readers')
    await map.saved()
    await map.command('Save a restore point…')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Before the workshop')
    await map.press('Enter')
    await expect(page.getByText('Restore point saved: Before the workshop').first()).toBeVisible()
    const address = page.url()
    await first.kill()

    const second = await MortalBrowser.launch(profile, baseURL ?? '', launchOptions)
    const again = new MapPage(await second.context.newPage())
    await again.page.goto(address)
    await again.select('Objective: Objective A for readers')
    await again.press('Delete')
    await again.command('Show or hide History')
    await pointsOf(again.page)
      .getByRole('button', { name: /Before the workshop/ })
      .click()
    await panelOf(again.page).getByRole('button', { name: 'Restore this state' }).click()
    await expect(again.node('Objective: Objective A for readers')).toBeVisible()
    await second.context.close()
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
})
