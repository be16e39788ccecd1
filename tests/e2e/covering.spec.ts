import type { Locator, Page } from '@playwright/test'
import { Hand, type Box } from './pages/hand'
import type { MapPage } from './pages/map-page'
import { atRest } from './support/rest'
import { expect, test } from './support/test'
import { variantsOf } from './support/variants'

const SIZES = [
  { width: 1280, height: 720 },
  { width: 834, height: 1112 },
  { width: 390, height: 844 },
] as const

const MAP = `# Big
## Objective A
- A one
- A two
- A three
## Objective B
- B one
- B two
- B three
## Objective C
- C one
- C two
## Objective D
- D one
- D two
`

const PANELS = ['Details', 'Checks', 'Parking lot'] as const
type Panel = (typeof PANELS)[number]

const COMMANDS: Readonly<Record<Panel, string>> = {
  Details: 'Show or hide Details',
  Checks: 'Show or hide Checks',
  'Parking lot': 'Show or hide the parking lot',
}

const CARD = 'Key result: A two'

/** Selects the card in a large window, then makes the window small. */
async function atWork(map: MapPage, size: (typeof SIZES)[number]): Promise<void> {
  await new Hand(map).select(CARD)
  await map.press('ControlOrMeta+0')
  await map.page.setViewportSize(size)
  await atRest(map.page)
}

/** Puts the card at work into a corner of the map, counted from the upper left one. */
async function look(map: MapPage, { width, height }: (typeof SIZES)[number], corner: number): Promise<void> {
  const at = { x: corner % 2 === 0 ? 130 : width - 150, y: corner < 2 ? 110 : height - 200 }
  await new Hand(map).look(CARD, at)
}

function areas(page: Page): readonly (readonly [string, Locator])[] {
  return [
    ...PANELS.map((panel) => [panel, areaOf(page, panel)] as const),
    ['the dock', page.getByRole('group', { name: 'Map tools' })],
    ['Find', page.getByRole('search')],
    ['the guide', page.getByRole('region', { name: 'First steps' })],
    ['the bar', page.getByRole('group', { name: 'Choose' })],
    ['a notice', page.getByRole('region', { name: 'Notices' }).getByRole('group')],
  ]
}

/** By how many px two boxes overlap, the smaller way. */
function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, Math.min(across, down))
}

/** The card at work is in sight, and no panel nor bar covers it or the head of a panel. */
async function uncovered(map: MapPage, name: string): Promise<void> {
  const { page } = map
  const card = await new Hand(map).box(name)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  expect.soft(card.x, 'the left side of the card').toBeGreaterThanOrEqual(0)
  expect.soft(card.y, 'the upper side of the card').toBeGreaterThanOrEqual(0)
  expect.soft(card.x + card.width, 'the right side of the card').toBeLessThanOrEqual(width)
  expect.soft(card.y + card.height, 'the lower side of the card').toBeLessThanOrEqual(height)
  const shown: (readonly [string, Box])[] = []
  for (const [area, locator] of areas(page)) {
    const box = (await locator.count()) > 0 ? await locator.first().boundingBox() : null
    if (box) shown.push([area, box])
  }
  for (const [area, box] of shown) {
    expect.soft(overlap(card, box), `${area} over the card`).toBe(0)
    if (!PANELS.some((panel) => panel === area)) continue
    const head = { ...box, height: Math.min(box.height, 44) }
    for (const [other, over] of shown)
      if (other !== area) expect.soft(overlap(head, over), `${other} over the head of ${area}`).toBe(0)
  }
}

function areaOf(page: Page, panel: Panel): Locator {
  return page.getByRole(panel === 'Parking lot' ? 'region' : 'complementary', { name: panel })
}

/** Every way of opening some of the panels one after another. */
const ORDERS: readonly (readonly Panel[])[] = PANELS.flatMap((first) =>
  PANELS.filter((second) => second !== first).flatMap((second) =>
    PANELS.filter((third) => third !== first && third !== second).map((third) => [first, second, third]),
  ),
)

for (const size of SIZES)
  test(`panels cover neither the card at work nor each other's heads: ${size.width} × ${size.height}`, async ({
    start,
    page,
  }) => {
    const map = await start.importOutline(MAP)
    await atWork(map, size)
    for (const [at, order] of variantsOf([...ORDERS.entries()], 3))
      for (const corner of [at % 4, (at + 2) % 4])
        await test.step(`corner ${corner}: ${order.join(', ')}`, async () => {
          await look(map, size, corner)
          for (const panel of order) {
            await map.command(COMMANDS[panel])
            await expect(areaOf(page, panel)).toBeVisible()
            await uncovered(map, CARD)
          }
          for (const panel of PANELS)
            if (await areaOf(page, panel).isVisible()) await map.command(COMMANDS[panel])
        })
  })

for (const size of SIZES)
  test(`bars and notices cover neither the card at work nor the head of a panel: ${size.width} × ${size.height}`, async ({
    start,
    page,
  }) => {
    const map = await start.importOutline(MAP)
    const bars: readonly (readonly [string, () => Promise<void>, () => Promise<void>])[] = [
      ['Find', () => map.press('ControlOrMeta+f'), () => map.press('Escape')],
      ['Move to', () => map.command('Move to…'), () => map.press('Escape')],
      [
        'first steps',
        () => map.command('Show first steps'),
        () => page.getByRole('button', { name: 'Got it' }).click(),
      ],
    ]
    await atWork(map, size)
    for (const [bar, open, close] of bars)
      for (const corner of variantsOf([0, 1, 2, 3], 3))
        await test.step(`corner ${corner}: ${bar}`, async () => {
          await look(map, size, corner)
          await open()
          await uncovered(map, CARD)
          await close()
        })
  })

for (const size of SIZES)
  test(`a failure to save is said above the map, over no panel: ${size.width} × ${size.height}`, async ({
    start,
    page,
  }) => {
    const map = await start.importOutline(MAP)
    await new Hand(map).select('Key result: A one')
    await map.saved()
    await page.setViewportSize(size)
    await map.command(COMMANDS.Details)
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError')
      }
    })
    await map.details.getByRole('textbox', { name: 'Note' }).fill('Changed')
    await expect(map.saving).toHaveAttribute('data-save-state', 'failed')
    await atRest(page)
    const banner = await map.saving.locator('..').boundingBox()
    const details = await map.details.boundingBox()
    if (!banner || !details) throw new Error('Something is not on the page')
    expect(overlap(banner, details)).toBe(0)
    await uncovered(map, 'Key result: A one')
  })
