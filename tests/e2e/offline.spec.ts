import { MapPage } from './pages/map-page'
import { StartPage } from './pages/start-page'
import { untilCached } from './support/offline'
import { EVERY_KIND } from './support/outlines'
import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow' })

const BIG_OBJECTIVE = 'Become the colleague whom everyone turns to'

test('after the first visit everything works with the network off', async ({ context, page, start }) => {
  await untilCached(page)
  await context.setOffline(true)
  await page.reload()
  await expect(start.question).toBeVisible()

  const map = await start.importOutline(EVERY_KIND)
  await map.command('Show or hide Details')
  await expect(map.details).toBeVisible()
  await map.command('Show or hide Checks')
  await expect(map.checks).toBeVisible()
  await map.command('Show or hide the parking lot')
  await expect(page.getByRole('tree', { name: 'Parking lot' })).toBeVisible()
  await map.command('Keyboard shortcuts')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await map.press('Escape')

  await page.getByRole('button', { name: 'Export' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Markdown outline (.md)' }).click()
  expect((await download).suggestedFilename()).toBe(`${BIG_OBJECTIVE}.md`)
  await map.saved()

  await page.reload()
  await expect(map.node(`Big O: ${BIG_OBJECTIVE}`)).toBeVisible()
  await page.getByRole('link', { name: 'Objectree: all maps' }).click()
  const reopened = await start.openMap(BIG_OBJECTIVE)
  await expect(reopened.nodes('keyResult')).toHaveCount(3)
})

test('the other language and the examples are there without a network too', async ({
  context,
  page,
  start,
}) => {
  await expect(start.question).toBeVisible()
  await untilCached(page)
  // It came before there was a copy for use offline, and would look for the other language in vain.
  await page.goto('about:blank')
  await context.setOffline(true)
  const second = await context.newPage()
  const again = new StartPage(second)
  await again.open()
  await again.openExample('A personal year')
  await expect(new MapPage(second).nodes('objective').first()).toBeVisible()
  await again.open()
  await second.getByRole('combobox', { name: 'Language' }).selectOption('简体中文')
  await expect(second.getByRole('heading', { name: '你的大目标是什么？' })).toBeVisible()
})

test('the app can be installed', async ({ page, request, start }) => {
  await expect(start.question).toBeVisible()
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  const answer = await request.get(href ?? '')
  expect(answer.ok()).toBe(true)
  const manifest: unknown = await answer.json()
  expect(manifest).toMatchObject({ name: 'Objectree', start_url: './', display: 'standalone' })

  const session = await page.context().newCDPSession(page)
  await untilCached(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // A test may run in a private window, which is all that may stand in the way.
  const errors = installabilityErrors.map(({ errorId }) => errorId)
  expect(errors.filter((id) => id !== 'in-incognito')).toEqual([])
})
