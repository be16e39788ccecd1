import { MapPage } from './pages/map-page'
import { StartPage } from './pages/start-page'
import { EVERY_KIND, outline } from './support/outlines'
import { serveUnder } from './support/static-server'
import { expect, test } from './support/test'
import { watch } from './support/watch'

const EXAMPLES = ['A personal year', 'A start-up’s quarter', 'A team’s quarter']

test('a strict policy is in the page', async ({ page, start }) => {
  await expect(start.question).toBeVisible()
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toContain('http')
})

test('the app works from a folder of any static host', async ({ browser, baseURL }) => {
  const server = await serveUnder('/some/folder/', baseURL ?? '')
  const context = await browser.newContext({
    baseURL: server.address,
    locale: 'en-GB',
    serviceWorkers: 'allow',
  })
  const complaints = watch(context, server.address)
  const start = new StartPage(await context.newPage())
  await start.open()
  const map = await start.importOutline(outline('Be heard', [2]))
  await map.command('Keyboard shortcuts')
  await expect(start.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await map.saved()
  await start.page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await start.page.reload()
  await expect(map.nodes('keyResult')).toHaveCount(2)
  expect(complaints).toEqual([])
  await context.close()
  await server.close()
})

test('maps are renamed, duplicated and deleted on the start page, and a deleted one comes back', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [2, 1]))
  await map.saved()
  await page.getByRole('link', { name: 'Objectree: all maps' }).click()
  await expect(start.maps.getByRole('link', { name: 'Be heard' })).toContainText('6 cards')

  await page.getByRole('button', { name: 'Rename Be heard' }).click()
  await expect(page.getByRole('textbox', { name: 'New name' })).toBeFocused()
  await page.keyboard.type('My quarter')
  await page.keyboard.press('Enter')
  await expect(start.maps.getByRole('link', { name: 'My quarter' })).toBeVisible()

  await page.getByRole('button', { name: 'Duplicate My quarter', exact: true }).click()
  await expect(start.maps.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: 'Delete My quarter', exact: true }).click()
  await expect(start.maps.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(start.maps.getByRole('listitem')).toHaveCount(2)

  const reopened = await start.openMap('My quarter copy')
  await expect(reopened.nodes('objective')).toHaveCount(2)
})

for (const title of EXAMPLES)
  test(`the example “${title}” opens and has something for the checks to find`, async ({ start }) => {
    const map = await start.openExample(title)
    await map.command('Show or hide Checks')
    await expect(map.checks.locator('[data-rule-id]').first()).toBeVisible()
    await expect(map.tree.locator('[data-severity="warn"]').first()).toBeAttached()
  })

test('a map can stand on both sides, to the right and top down', async ({ start }) => {
  const map = await start.importOutline(outline('Be heard', [1, 1, 1]))
  const centres = async () => {
    const boxes = await map
      .nodes('objective')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect()))
    const root = await map.nodes('bigObjective').evaluate((card) => card.getBoundingClientRect())
    return boxes.map(({ x, y }) => ({
      side: x > root.right,
      below: y > root.bottom,
    }))
  }
  await expect.poll(async () => new Set((await centres()).map(({ side }) => side)).size).toBe(2)
  await map.command('Layout: to the right')
  await expect.poll(async () => (await centres()).every(({ side }) => side)).toBe(true)
  await map.command('Layout: top down')
  await expect.poll(async () => (await centres()).every(({ below }) => below)).toBe(true)
  await map.press('ControlOrMeta+z', 'ControlOrMeta+z')
  await expect.poll(async () => new Set((await centres()).map(({ side }) => side)).size).toBe(2)
})

test('the window moves and zooms by key, wheel and minimap', async ({ page, start }) => {
  const map = await start.importOutline(EVERY_KIND)
  const root = map.nodes('bigObjective')
  const zoom = page.getByRole('group', { name: 'Map tools' }).getByRole('button', { name: /^\d+%$/ })
  const placeOf = async () => root.evaluate((card) => Math.round(card.getBoundingClientRect().x))
  await map.press('ControlOrMeta+0')
  await expect(zoom).toHaveText('100%')
  await map.press('ControlOrMeta+=')
  await expect(zoom).not.toHaveText('100%')
  await map.press('ControlOrMeta+0')
  await expect(zoom).toHaveText('100%')
  await map.press('ControlOrMeta+-')
  await expect(zoom).toHaveText(/^\d\d%$/)
  await map.press('ControlOrMeta+Shift+1')
  await expect(page.getByRole('img', { name: 'Overview of the map' })).toHaveCount(0)
  await map.press(...Array.from({ length: 4 }, () => 'ControlOrMeta+='))

  const before = await placeOf()
  const overview = await page.getByRole('img', { name: 'Overview of the map' }).boundingBox()
  if (!overview) throw new Error('There is no minimap.')
  await page.mouse.move(overview.x + overview.width / 2, overview.y + overview.height / 2)
  await page.mouse.down()
  await page.mouse.move(overview.x + overview.width / 4, overview.y + overview.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect.poll(placeOf).toBeGreaterThan(before + 50)
  await expect(map.sink).toBeFocused()

  const dragged = await placeOf()
  await page.mouse.move(640, 140)
  await page.mouse.wheel(80, 0)
  await expect.poll(placeOf).toBeLessThan(dragged)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect(zoom).not.toHaveText('100%')
})

test('the view, the folds and the selection are found again', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [2, 2]))
  await map.select('Objective: Objective A')
  await map.press('Space')
  await expect(map.node('Objective: Objective A')).toHaveAttribute('aria-expanded', 'false')
  await map.saved()
  await page.getByRole('link', { name: 'Objectree: all maps' }).click()
  await start.openMap('Be heard')
  await expect(map.node('Objective: Objective A')).toHaveAttribute('aria-expanded', 'false')
  await expect(map.node('Objective: Objective A')).toHaveAttribute('aria-selected', 'true')
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing glides', async ({ page, start }) => {
    const map = await start.importOutline(outline('Be heard', [2, 2]))
    await map.select('Objective: Objective A')
    await map.press('Space')
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
          .length,
    )
    expect(moving).toBe(0)
  })
})

test('colours follow the system until the person chooses', async ({ page, start }) => {
  const background = () =>
    page.evaluate(() => {
      const [red = 0] =
        getComputedStyle(document.body)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? []
      return red < 128 ? 'dark' : 'light'
    })
  await expect(start.question).toBeVisible()
  expect(await background()).toBe('light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(background).toBe('dark')
  await page.getByRole('radio', { name: 'Light' }).check({ force: true })
  await expect.poll(background).toBe('light')
  await page.reload()
  await expect.poll(background).toBe('light')
  const map = await start.begin('Be heard')
  await map.command('Use the dark theme')
  await expect.poll(background).toBe('dark')
})

test('an address without a map says so and leads back', async ({ page, start }) => {
  await page.goto('./#/map/nowhere')
  await expect(page.getByRole('heading', { name: 'This map cannot be opened' })).toBeVisible()
  await page.getByRole('link', { name: 'All maps' }).click()
  await expect(start.question).toBeVisible()
  expect(await new MapPage(page).tree.count()).toBe(0)
})

const MAP_CODE = /\/map-[^/]+\.js$/

test.describe('where the code of a map does not come', () => {
  test.use({ foreseen: ['Failed to load resource: net::ERR_FAILED'] })

  test('without a network, a map whose code was never fetched says so, and opens once it comes', async ({
    page,
    start,
  }) => {
    const map = await start.begin('Sail round the island')
    await map.saved()
    await page.route(MAP_CODE, (route) => route.abort())
    await page.reload()
    await expect(page.getByRole('alert')).toContainText('Go online once and try again')
    await page.unroute(MAP_CODE)
    await page.getByRole('link', { name: 'All maps' }).click()
    // Some browsers remember until then that a module did not come.
    await page.reload()
    const opened = await start.openMap('Sail round the island')
    await expect(opened.node('Big O: Sail round the island')).toBeVisible()
  })

  const PARTS = [
    ['**/settings-dialog-*.js', (map: MapPage) => map.command('Map settings'), 'dialog'],
    ['**/history-panel-*.js', (map: MapPage) => map.command('Show or hide History'), 'complementary'],
    ['**/legend-dialog-*.js', (map: MapPage) => map.command('Legend: lines and badges'), 'dialog'],
    ['**/shortcut-sheet-*.js', (map: MapPage) => map.command('Keyboard shortcuts'), 'dialog'],
  ] as const

  test('a part that is not there any more says so once, with a way to reload, and the map goes on', async ({
    page,
    start,
  }) => {
    const map = await start.begin('Sail round the island')
    await map.saved()
    const notice = page.getByRole('group').filter({ hasText: 'could not be fetched' })
    for (const [file, open, role] of PARTS) {
      await page.route(file, (route) => route.abort())
      await open(map)
      await expect(notice).toHaveCount(1)
      await expect(page.getByRole(role)).toHaveCount(0)
    }
    await map.select('Big O: Sail round the island')
    await map.addChild('Build a boat')
    await map.saved()
    await page.unrouteAll()
    await notice.getByRole('button', { name: 'Reload the page' }).click()
    await expect(map.node('Objective: Build a boat')).toBeVisible()
    await map.command('Map settings')
    await expect(page.getByRole('dialog')).toBeVisible()
  })
})
