import type { Page } from '@playwright/test'

/** Ends when the service worker has taken over with everything in its cache: the first visit is over. */
export async function untilCached(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }))
  })
}
