import type { Page } from '@playwright/test'
import { Finger } from './pages/finger'
import { Hand, shifted, type Box, type Spot } from './pages/hand'
import type { MapPage } from './pages/map-page'
import { atRest } from './support/rest'
import { expect, test } from './support/test'
import { variantsOf } from './support/variants'

test.use({ hasTouch: true, viewport: { width: 834, height: 1112 } })

const MAP = `# Big
## Objective A
- A one
- A two
- A three
- A four
- A five
## Objective B
- B one
`
const CARD = 'Key result: A two'
const ZOOMS = variantsOf([35, 50, 75, 100, 150], 2)

/** All that a pinch could have brought about. */
async function unmoved(map: MapPage): Promise<void> {
  await expect(map.undo).toBeDisabled()
  await expect(map.page.getByRole('menu')).toHaveCount(0)
  await expect(map.editor).toHaveCount(0)
}

test('two fingers move nothing, whatever they stand on and whichever is lifted first', async ({ start }) => {
  const map = await start.importOutline(MAP)
  const finger = await Finger.on(map)
  await finger.tap(await finger.middle(CARD))
  await expect(map.node(CARD)).toHaveAttribute('aria-selected', 'true')
  const canvas = { x: 700, y: 1_000 }
  const other = 'Objective: Objective B'
  const ways: readonly [string, () => Promise<readonly [Spot, Spot]>][] = [
    ['card, then canvas', async () => [await finger.middle(CARD), canvas]],
    ['canvas, then card', async () => [canvas, await finger.middle(CARD)]],
    ['card, then another', async () => [await finger.middle(CARD), await finger.middle(other)]],
    ['both on one card', async () => [shifted(await finger.middle(CARD), -40, 0), await finger.middle(CARD)]],
  ]
  for (const [name, spots] of ways)
    for (const lifted of [0, 1] as const)
      for (const pansBefore of variantsOf([true, false], 2))
        await test.step(`${name}, finger ${lifted} first, ${pansBefore ? 'after' : 'without'} a pan`, async () => {
          await map.press('ControlOrMeta+0')
          await atRest(map.page)
          const [first, second] = await spots()
          const start = shifted(first, pansBefore && first === canvas ? -30 : 0, 0)
          await finger.down(start)
          if (start !== first) await finger.slide([[start, first]])
          await finger.down(first, second)
          const ends = [shifted(first, -20, 30), shifted(second, 25, -15)] as const
          await finger.slide([
            [first, ends[0]],
            [second, ends[1]],
          ])
          await finger.lift(lifted, ends)
          const left = ends[lifted === 0 ? 1 : 0]
          await finger.slideOne(lifted === 0 ? 1 : 0, left, shifted(left, 120, 90))
          await finger.up()
          await unmoved(map)
        })
})

/** What the window shows at a point: the name of the card, or of what stands before it. */
function nameAt(page: Page, { x, y }: Spot): Promise<string | null> {
  return page.evaluate(
    ([left, top]) => {
      const hit = document.elementFromPoint(left, top)
      const control = hit?.closest('button')
      return (control ?? hit?.closest('[role=treeitem]'))?.getAttribute('aria-label') ?? null
    },
    [x, y] as const,
  )
}

for (const pointer of ['finger', 'mouse'] as const)
  test.describe(pointer, () => {
    test.use({ isMobile: pointer === 'finger' })

    test(`the buttons around a card leave every other card free at any zoom: ${pointer}`, async ({
      start,
    }) => {
      const map = await start.importOutline(MAP)
      const hand = new Hand(map)
      for (const active of [CARD, 'Objective: Objective A'])
        for (const percent of ZOOMS)
          await test.step(`${active} at ${percent}%`, async () => {
            await hand.click(active)
            await hand.zoomTo(percent, active)
            const names = ['A one', 'A two', 'A three', 'A four', 'A five'].map(
              (title) => `Key result: ${title}`,
            )
            for (const name of ['Objective: Objective A', ...names]) {
              const { x, y, width, height } = await hand.box(name)
              if (x + 20 * (percent / 100) < 0 || x + width / 2 > 834 || y < 60 || y + height > 980) continue
              const words = { x: x + 20 * (percent / 100), y: y + height / 2 }
              expect.soft(await nameAt(map.page, words), `the words of ${name}`).toBe(name)
              expect.soft(await nameAt(map.page, { ...words, x: x + width / 2 }), name).toBe(name)
            }
          })
    })
  })

/** Controls on cards that are in sight, and their size in px of the screen. */
function sizes(page: Page): Promise<readonly { readonly name: string; readonly box: Box }[]> {
  return page
    .getByRole('tree')
    .locator('button:visible')
    .evaluateAll((buttons) =>
      buttons
        .map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect()
          return { name: button.getAttribute('aria-label') ?? '', box: { x, y, width, height } }
        })
        .filter(({ box }) => box.x > 30 && box.y > 90 && box.x < 780 && box.y < 950),
    )
}

test('badges, folds and boxes to tick are 24 px and more at any zoom', async ({ start }) => {
  const map = await start.importOutline(`${MAP}  - [ ] Call\n  - [ ] Write\n`)
  const hand = new Hand(map)
  for (const percent of ZOOMS)
    await test.step(`${percent}%`, async () => {
      await hand.click('Objective: Objective A')
      await hand.zoomTo(percent, 'Objective: Objective A')
      await atRest(map.page)
      const found = await sizes(map.page)
      expect(found.length).toBeGreaterThanOrEqual(3)
      for (const { name, box } of found) {
        const across = await reach(map.page, box)
        expect.soft(across.width, `${name} at ${percent}%`).toBeGreaterThanOrEqual(23.5)
        expect.soft(across.height, `${name} at ${percent}%`).toBeGreaterThanOrEqual(23.5)
      }
    })
})

/** How much around the middle of a control belongs to it or, where they are close, to another control. */
async function reach(page: Page, box: Box): Promise<Pick<Box, 'width' | 'height'>> {
  return page.evaluate(({ x, y, width, height }) => {
    const middle = { x: x + width / 2, y: y + height / 2 }
    const isControl = (dx: number, dy: number) =>
      document.elementFromPoint(middle.x + dx, middle.y + dy)?.closest('button') != null
    const along = (dx: number, dy: number) => {
      let reached = 0
      while (reached < 24 && isControl(dx * (reached + 0.5), dy * (reached + 0.5))) reached += 0.5
      return reached
    }
    return { width: along(1, 0) + along(-1, 0), height: along(0, 1) + along(0, -1) }
  }, box)
}

test('the page keeps to what the keyboard on the screen leaves, with the card that is written in sight', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(MAP)
  const finger = await Finger.on(map)
  await finger.tap(await finger.middle('Key result: A five'))
  await map.press('F2')
  await expect(map.editor).toBeFocused()
  await showKeyboard(page, 460)
  await atRest(page)
  const box = await finger.box('Key result: A five')
  expect(box.y).toBeGreaterThan(0)
  expect(box.y + box.height).toBeLessThanOrEqual(1112 - 460)
  await expect
    .poll(() => page.getByRole('main').evaluate((main) => main.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(652)
  await showKeyboard(page, 0)
  await expect
    .poll(() => page.getByRole('main').evaluate((main) => main.getBoundingClientRect().bottom))
    .toBeGreaterThan(1_000)
  await map.press('Escape')
  await map.press('ControlOrMeta+k')
  await showKeyboard(page, 460)
  await expect
    .poll(
      async () =>
        ((await map.palette.boundingBox())?.y ?? 0) + ((await map.palette.boundingBox())?.height ?? 9999),
    )
    .toBeLessThanOrEqual(652)
})

/** Browsers do not bring their keyboard up in tests: the visual viewport is made smaller by as much. */
async function showKeyboard(page: Page, height: number): Promise<void> {
  await page.evaluate((taken) => {
    const viewport = window.visualViewport
    if (viewport === null) throw new Error('There is no visual viewport')
    Object.defineProperty(viewport, 'height', { configurable: true, get: () => window.innerHeight - taken })
    viewport.dispatchEvent(new Event('resize'))
  }, height)
}

test('Ctrl and the wheel leave the page as it is, over panels as over the map', async ({ page, start }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const map = await start.importOutline(MAP)
  await new Hand(map).click(CARD)
  await map.press('F4')
  await expect(map.details).toBeVisible()
  await page.evaluate(() => {
    window.addEventListener('wheel', (event) => {
      document.title = String(event.defaultPrevented)
    })
  })
  const places = [map.details, page.getByRole('toolbar', { name: 'Toolbar' }), map.tree]
  for (const place of places) {
    await page.evaluate(() => void (document.title = ''))
    const box = await place.boundingBox()
    if (box === null) throw new Error('It is not on the page')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, 120)
    await page.keyboard.up('Control')
    if (place !== map.tree) await expect(page).toHaveTitle('true')
  }
  await page.evaluate(() => void (document.title = ''))
  const details = await map.details.boundingBox()
  if (details === null) throw new Error('Details are not on the page')
  await page.mouse.move(details.x + 40, details.y + 200)
  await page.mouse.wheel(0, 120)
  await expect(page).toHaveTitle('false')
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
})

test('menus and popovers stay inside the window, opened at each of its corners', async ({ page, start }) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  await hand.select(CARD)
  await map.press('ControlOrMeta+0')
  await page.setViewportSize({ width: 390, height: 844 })
  const inside = async (role: 'menu' | 'dialog') => {
    const popup = page.getByRole(role).last()
    await expect(popup).toBeVisible()
    await atRest(page)
    const box = await popup.boundingBox()
    if (box === null) throw new Error('Nothing opened')
    expect.soft(box.x).toBeGreaterThanOrEqual(0)
    expect.soft(box.y).toBeGreaterThanOrEqual(0)
    expect.soft(box.x + box.width).toBeLessThanOrEqual(390)
    expect.soft(box.y + box.height).toBeLessThanOrEqual(844)
  }
  const corners = [[20, 120], [370, 120], [20, 640], [370, 640]] as const // prettier-ignore
  for (const [x, y] of corners)
    await test.step(`menu and checks of a card at ${x}, ${y}`, async () => {
      await hand.look(CARD, { x, y })
      await page.keyboard.press('Shift+F10')
      await inside('menu')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toHaveCount(0)
      await page.keyboard.press('F8')
      await inside('dialog')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  await map.press('ControlOrMeta+Shift+Digit1')
  await atRest(page)
  for (const [x, y] of corners)
    await test.step(`menu of the map at ${x}, ${y}`, async () => {
      await page.mouse.click(x, y, { button: 'right' })
      await inside('menu')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toHaveCount(0)
    })
  const buttons = page.getByRole('banner').locator('button[aria-haspopup=menu]:visible')
  for (let at = 0; at < (await buttons.count()); at += 1)
    await test.step(`menu ${at} of the header`, async () => {
      await buttons.nth(at).click()
      await inside('menu')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toHaveCount(0)
    })
})
