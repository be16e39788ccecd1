/** How times are taken. All are milliseconds of the page's own clock. */

/** Rest between two measurements, so that work put off by the last does not fall into the next. */
const REST = 250

export function rest(page, times = 1) {
  return page.waitForTimeout(REST * times)
}

/** The value that the given share of all values stay at or below. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** From the key or click to the second frame after it: the first has drawn the change. */
export async function untilDrawn(page, act, event = 'keydown') {
  await page.evaluate((type) => {
    globalThis.drawn = new Promise((resolve) => {
      const begin = () => {
        const start = performance.now()
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
      }
      addEventListener(type, begin, { capture: true, once: true })
    })
  }, event)
  await act()
  const time = await page.evaluate(() => globalThis.drawn)
  await rest(page)
  return time
}

/** From the key to the last change of the page, after which nothing changes for 400 ms. */
export async function untilSettled(page, act) {
  await page.evaluate(() => {
    globalThis.settled = new Promise((resolve) => {
      const begin = () => {
        const start = performance.now()
        let last = start
        const watcher = new MutationObserver(() => {
          last = performance.now()
        })
        watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        const look = () => {
          if (performance.now() - last < 400) return setTimeout(look, 50)
          watcher.disconnect()
          resolve(last - start)
        }
        look()
      }
      addEventListener('keydown', begin, { capture: true, once: true })
    })
  })
  await act()
  return page.evaluate(() => globalThis.settled)
}

/** The times of so many turns. */
export async function repeated(turns, once) {
  const times = []
  for (let turn = 0; turn < turns; turn += 1) times.push(await once())
  return times
}

/** Two rows of the table. */
export function spread(name, times) {
  return { [`${name}50`]: quantile(times, 0.5), [`${name}95`]: quantile(times, 0.95) }
}

async function busyTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000
}

/**
 * The frames while a gesture goes on: the length that 95 % stay below, how many took more than 33 ms, and the work
 * of the main thread per frame.
 */
export async function frames({ page, devtools }, gesture) {
  await page.evaluate(() => {
    globalThis.frames = []
    globalThis.sampling = true
    let last = performance.now()
    const sample = (now) => {
      globalThis.frames.push(now - last)
      last = now
      if (globalThis.sampling) requestAnimationFrame(sample)
    }
    requestAnimationFrame(sample)
  })
  const before = await busyTime(devtools)
  await gesture()
  const busy = (await busyTime(devtools)) - before
  const lengths = await page.evaluate(() => {
    globalThis.sampling = false
    return globalThis.frames.slice(1)
  })
  return {
    p95: quantile(lengths, 0.95),
    slow: lengths.filter((length) => length > 33.5).length,
    work: busy / lengths.length,
  }
}

/** Three rows of the table. */
export function frameRows(name, { p95, slow, work }) {
  return { [name]: p95, [`${name}Slow`]: slow, [`${name}Work`]: work }
}

/** Waits until the next frame begins. */
export function nextFrame(page) {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
}
