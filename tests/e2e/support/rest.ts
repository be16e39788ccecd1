import type { Page } from '@playwright/test'

/** Frames without any movement after which the map counts as at rest. */
const REST = 8

/** Neither a card glides nor the window moves over the map. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async (rest) => {
    const place = () =>
      [...document.querySelectorAll('[role="tree"] [role="treeitem"]')]
        .map((card) => card.getBoundingClientRect())
        .map(({ x, y, width }) => [x, y, width].join(' '))
        .join()
    const gliding = () => document.getAnimations().some(({ playState }) => playState === 'running')
    for (let still = 0, last = place(); still < rest;) {
      await new Promise(requestAnimationFrame)
      const now = place()
      still = now === last && !gliding() ? still + 1 : 0
      last = now
    }
  }, REST)
}
