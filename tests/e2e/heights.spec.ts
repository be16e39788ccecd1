import type { Page } from '@playwright/test'
import { Hand } from './pages/hand'
import { atRest } from './support/rest'
import { expect, test } from './support/test'

const LONG = 'A result whose title needs more than a single line on its card'
const MAP = [
  '# Big',
  '## Objective',
  ...Array.from({ length: 8 }, (_, index) => `- ${LONG} ${index + 1} (@Ann)`),
].join('\n')

/** Draws titles wider than they are measured, as a font of the system may. */
async function widenTitles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const rule = '[data-kind="keyResult"] * { letter-spacing: 6px !important }'
    document.styleSheets[0]?.insertRule(rule)
  })
}

/** How far, in px, the lowest of these cards reaches over the next below it. */
async function overlap(page: Page): Promise<number> {
  await atRest(page)
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[role="treeitem"][data-kind="keyResult"]')]
      .map((card) => card.getBoundingClientRect())
      .sort((a, b) => a.top - b.top)
    return Math.max(...boxes.slice(1).map((box, index) => (boxes[index]?.bottom ?? 0) - box.top))
  })
}

test('cards that come out higher than foreseen make room, also when they are first drawn small', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  await hand.select('Objective: Objective')
  await hand.zoomTo(40)
  await map.press('Space')
  await expect(map.nodes('keyResult')).toHaveCount(0)
  await widenTitles(page)
  await map.press('Space')
  await expect(map.nodes('keyResult')).toHaveCount(8)
  await hand.zoomTo(100)
  expect(await overlap(page)).toBeLessThan(0)
})
