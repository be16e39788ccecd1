import AxeBuilder from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import { MapPage } from './pages/map-page'
import { outline } from './support/outlines'
import { expect, test } from './support/test'

test('all maps leave in one file with their history, and come back to an empty browser', async ({
  page,
  start,
  browser,
  baseURL,
}) => {
  const map = await start.importOutline(outline('Be heard', [1, 1]))
  await map.select('Objective: Objective B')
  await map.press('Delete')
  await map.saved()
  await map.command('Show or hide History')
  await expect(page.getByRole('list', { name: 'Restore points' }).getByRole('button')).toHaveCount(1)
  await map.command('Storage and backup')
  await expect(page.getByRole('heading', { name: 'Storage', exact: true })).toBeVisible()
  await expect(page.getByText('Last copy in a file')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up everything' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('Objectree 2027-01-15.backup.json')
  const file = await readFile(await download.path())

  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  const empty = await other.newPage()
  await empty.goto('#/storage')
  await empty
    .getByLabel('Restore a backup…')
    .and(empty.locator('input'))
    .setInputFiles({ name: 'all.backup.json', mimeType: 'application/json', buffer: file })
  await expect(empty.getByRole('list', { name: 'What was restored' })).toHaveText('Be heard: added')
  await empty.getByRole('link', { name: 'All maps' }).click()
  await empty.getByRole('list', { name: 'Your maps' }).getByRole('link').click()
  const restored = new MapPage(empty)
  await expect(restored.node('Objective: Objective A')).toBeVisible()
  await expect(restored.node('Objective: Objective B')).toHaveCount(0)
  await restored.command('Show or hide History')
  await empty.getByRole('list', { name: 'Restore points' }).getByRole('button').click()
  await empty.getByRole('button', { name: 'Restore this state' }).click()
  await expect(restored.node('Objective: Objective B')).toBeVisible()
  await other.close()
})

test('the licences of everything inside come along, and the server keeps the page out of frames', async ({
  page,
}) => {
  await page.goto('./#/storage')
  const link = page.getByRole('link', { name: /^Licences of Objectree/ })
  const licences = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
  expect(await licences.text()).toMatch(/^react \d+\.\d+\.\d+ \(MIT\)$/m)
  const answer = await page.request.get(page.url())
  expect(answer.headers()['content-security-policy']).toBe("frame-ancestors 'none'")
})

test('the page says in which tabs a map is open', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [1]))
  await map.saved()
  const other = await page.context().newPage()
  await other.goto('#/storage')
  await expect(other.getByText('Be heard (1 tab)')).toBeVisible()
  await page.close()
  await other.reload()
  await expect(other.getByText('Be heard (1 tab)')).toHaveCount(0)
})
