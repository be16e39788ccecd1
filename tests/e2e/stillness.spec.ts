import type { Locator, Page } from '@playwright/test'
import { MapPage } from './pages/map-page'
import { outline } from './support/outlines'
import { atRest } from './support/rest'
import { expect, test } from './support/test'

/** Px that the node at work may move on the screen. */
const STILL = 2
const LONG =
  'A title that goes on and on until it needs several lines of its card to be read by anybody at all'

interface Place {
  readonly x: number
  readonly y: number
}

async function placeOf(node: Locator): Promise<Place> {
  const box = await node.boundingBox()
  if (!box) throw new Error('The node is not on the screen.')
  return { x: box.x, y: box.y }
}

interface Watch {
  /** The farthest that the node was from where it began, in px. */
  farthest: number
  frames: number
  running: boolean
}

/** The farthest that the node was from its place, in any frame, while something was done. */
async function wander(page: Page, node: Locator, act: () => Promise<void>): Promise<number> {
  await node.evaluate((card) => {
    const start = card.getBoundingClientRect()
    const watch: Watch = { farthest: 0, frames: 0, running: true }
    const look = () => {
      const now = document.getElementById(card.id)?.getBoundingClientRect() ?? new DOMRect()
      watch.farthest = Math.max(watch.farthest, Math.abs(now.x - start.x), Math.abs(now.y - start.y))
      watch.frames += 1
      if (watch.running) requestAnimationFrame(look)
    }
    look()
    Object.assign(window, { watch })
  })
  await act()
  await atRest(page)
  const { farthest, frames } = await page.evaluate(() => {
    const { watch } = window as unknown as { watch: Watch }
    watch.running = false
    return watch
  })
  expect(frames).toBeGreaterThan(2)
  return farthest
}

/** A second tab, whose edits come and go around what the first works at. */
async function neighbour(page: Page): Promise<MapPage> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  const map = new MapPage(other)
  await expect(map.nodes('bigObjective')).toBeVisible()
  return map
}

const VIEWS: readonly { name: string; take: (map: MapPage) => Promise<void> }[] = [
  { name: 'at 100 %', take: (map) => map.press('ControlOrMeta+0') },
  {
    name: 'at half the size',
    take: async (map) => {
      await map.press('ControlOrMeta+0', ...Array.from({ length: 3 }, () => 'ControlOrMeta+-'))
    },
  },
  {
    name: 'after scrolling',
    take: async (map) => {
      await map.press('ControlOrMeta+0')
      await map.page.mouse.move(640, 120)
      await map.page.mouse.wheel(60, 90)
    },
  },
]

for (const { name, take } of VIEWS)
  for (const [side, objective] of [
    ['right', 'A'],
    ['left', 'B'],
  ] as const)
    test(`a node that is being edited on the ${side} stays where it is, ${name}`, async ({ page, start }) => {
      const one = await start.importOutline(outline('Be heard', [3, 3]))
      const other = await neighbour(page)
      const title = `Key result: ${objective}: Bounce rate down from 40% to 20%`
      await page.bringToFront()
      const node = await one.select(title)
      await take(one)
      await atRest(page)
      await one.press('F2')
      await expect(one.editor).toBeFocused()
      await atRest(page)

      const far = await wander(page, node, async () => {
        await other.select(`Key result: ${objective}: New-user conversion from 24% to 31.2%`)
        await other.addSibling(LONG)
        await expect(one.node(`Key result: ${LONG}`)).toBeAttached()
        await other.press('Delete')
        await expect(one.node(`Key result: ${LONG}`)).toHaveCount(0)
        await other.select('Big O: Be heard')
        await other.addChild(LONG)
        await expect(one.node(`Objective: ${LONG}`)).toBeAttached()
        await other.select(`Objective: Objective ${objective === 'A' ? 'B' : 'A'}`)
        await other.press('Delete')
        await expect(one.nodes('objective')).toHaveCount(2)
      })
      expect(far).toBeLessThan(STILL)
      await expect(one.editor).toBeFocused()
    })

test('the selected node stays where it is while branches beside it fold and unfold', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [3, 3, 3]))
  const node = await map.select('Key result: A: Bounce rate down from 40% to 20%')
  await atRest(page)
  for (const objective of ['B', 'C']) {
    const branch = map.node(`Objective: Objective ${objective}`)
    await branch.hover()
    expect(await wander(page, node, () => branch.getByRole('button', { name: 'Fold' }).click())).toBeLessThan(
      STILL,
    )
    await branch.hover()
    const unfold = branch.getByRole('button', { name: /^Unfold/ })
    expect(await wander(page, node, () => unfold.click())).toBeLessThan(STILL)
  }
})

test('the place of a node stays when siblings are added and deleted from it', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [3, 3]))
  const node = await map.select('Key result: A: Bounce rate down from 40% to 20%')
  await atRest(page)
  const before = await placeOf(node)
  await map.press('Enter')
  await map.type(LONG)
  await map.press('F2')
  await atRest(page)
  const after = await placeOf(node)
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(STILL)
})
