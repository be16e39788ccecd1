import { rest } from './timing.mjs'

/** Prepares the page to tell when it has drawn the map that the next click opens, and the longest task on the way. */
function watch(page) {
  return page.evaluate(() => {
    globalThis.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration)
    }).observe({ entryTypes: ['longtask'] })
    const drawn = () => document.querySelector('[role="tree"] [role="treeitem"]') !== null
    globalThis.opened = new Promise((resolve) => {
      const begin = () => {
        const start = performance.now()
        const look = () => {
          if (!drawn()) requestAnimationFrame(look)
          else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
        }
        requestAnimationFrame(look)
      }
      addEventListener('click', begin, { capture: true, once: true })
    })
  })
}

async function opened(page) {
  const time = await page.evaluate(() => globalThis.opened)
  await rest(page, 8)
  return { time, longest: await page.evaluate(() => globalThis.longest) }
}

/** From the file to its preview. */
async function choose(page, file) {
  await page.evaluate(() => {
    globalThis.previewed = new Promise((resolve) => {
      const begin = () => {
        const start = performance.now()
        const look = () => {
          const outline = document.querySelector('[role="dialog"] [aria-setsize]')
          if (outline === null) requestAnimationFrame(look)
          else requestAnimationFrame(() => resolve(performance.now() - start))
        }
        requestAnimationFrame(look)
      }
      document.addEventListener('change', begin, { capture: true, once: true })
    })
  })
  const buffer = Buffer.from(file)
  await page.setInputFiles('input#import-file', {
    name: 'map.okr.json',
    mimeType: 'application/json',
    buffer,
  })
  const time = await page.evaluate(() => globalThis.previewed)
  await rest(page)
  return time
}

/**
 * From the opening of a map until its checks are counted: the last change of the count in the header, after which it
 * stays for two seconds. Call it before the map opens, and read the answer afterwards.
 */
function watchChecks(page) {
  return page.evaluate(() => {
    const count = () =>
      [...document.querySelectorAll('[role="toolbar"] button[aria-pressed]')]
        .map(({ textContent }) => textContent)
        .join()
    globalThis.checked = new Promise((resolve) => {
      const begin = () => {
        const start = performance.now()
        let [last, shown] = [start, null]
        const look = () => {
          const now = performance.now()
          if (count() !== shown) [last, shown] = [now, count()]
          if (now - last < 2_000 || now - start < 3_000) setTimeout(look, 20)
          else resolve(last - start)
        }
        look()
      }
      addEventListener('click', begin, { capture: true, once: true })
    })
  })
}

/** From a file to its preview, from there to the map, and again from the list of maps. */
export async function measureOpening(page, file) {
  const preview = await choose(page, file)
  await watch(page)
  await watchChecks(page)
  await page.getByRole('button', { name: 'Import as new map' }).click()
  const imported = await opened(page)
  const firstCheck = await page.evaluate(() => globalThis.checked)
  const longestWhileChecking = await page.evaluate(() => globalThis.longest)
  await page.locator('[data-save-state="saved"]').waitFor()
  await page.getByRole('link', { name: 'All maps' }).click()
  const kept = page.getByRole('list', { name: 'Your maps' }).getByRole('link').first()
  await kept.hover()
  await rest(page, 2)
  await watch(page)
  await kept.click()
  const again = await opened(page)
  return {
    preview,
    open: imported.time,
    openAgain: again.time,
    longestTask: Math.max(imported.longest, again.longest),
    firstCheck,
    longestWhileChecking,
  }
}
