import type { Page } from '@playwright/test'
import { Hand } from './pages/hand'
import { outline } from './support/outlines'
import { atRest } from './support/rest'
import { expect, test } from './support/test'

/** The cards that do not lie wholly within what the map has of the window. */
async function cardsOutside(page: Page): Promise<string[]> {
  await atRest(page)
  return page.evaluate(() => {
    const map = document.querySelector('[role=tree]')?.getBoundingClientRect() ?? new DOMRect()
    return [...document.querySelectorAll('[role=tree] [role=treeitem]')]
      .filter((card) => {
        const { left, right, top, bottom } = card.getBoundingClientRect()
        return left < map.left || right > map.right || top < map.top || bottom > map.bottom
      })
      .map((card) => card.getAttribute('aria-label') ?? '')
  })
}

test('an import opens fitted, and stays so when the window or what stands beside the map changes', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [4, 4, 4, 4, 4]))
  await expect.poll(() => cardsOutside(page)).toEqual([])
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size)
    await expect.poll(() => cardsOutside(page), `${size.width} × ${size.height}`).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const panel of ['Show or hide Details', 'Show or hide the parking lot']) {
    await map.command(panel)
    await expect.poll(() => cardsOutside(page), panel).toEqual([])
  }
})

test('a map shown whole stays so when a panel opens after a branch went', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [4, 4, 4, 4, 4]))
  await expect.poll(() => cardsOutside(page)).toEqual([])
  await map.select('Objective: Objective A')
  await map.press('Delete')
  await map.command('Show or hide Details')
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible()
  await expect.poll(() => cardsOutside(page)).toEqual([])
})

test('a selected card stays in sight when the window of a map that is not fitted shrinks', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [4, 4, 4, 4, 4]))
  const hand = new Hand(map)
  const name = 'Key result: E: Bounce rate down from 40% to 20%'
  await map.select(name)
  await hand.zoomTo(100)
  await page.setViewportSize({ width: 900, height: 600 })
  await expect.poll(() => cardsOutside(page)).not.toContain(name)
  await expect(map.node(name)).toBeInViewport({ ratio: 0.99 })
})
