/** What is measured, each on an open map. Times are milliseconds of the page's own clock. */

const QUIET = 250
const REPEATS = 7

/** From the key or click to the second frame after it: the first has drawn the change. */
async function untilDrawn(page, act, event = 'keydown') {
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
  await page.waitForTimeout(QUIET)
  return time
}

function middle(times) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

async function repeated(times, once) {
  const results = []
  for (let turn = 0; turn < times; turn += 1) results.push(await once())
  return middle(results)
}

/** Lengths of the frames while a gesture goes on: the one that 95 % stay below. */
async function frames(page, gesture) {
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
  await gesture()
  const lengths = await page.evaluate(() => {
    globalThis.sampling = false
    return globalThis.frames.slice(1)
  })
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)]
}

async function wheel(page, { x = 0, y = 0, steps, zoom = false }) {
  await page.mouse.move(640, 420)
  if (zoom) await page.keyboard.down('Control')
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(x, y)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  if (zoom) await page.keyboard.up('Control')
}

async function dragMap(page) {
  await page.mouse.move(700, 640)
  await page.mouse.down()
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(700 - step * 12, 640 - step * 8)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  await page.mouse.up()
}

/** Takes the first card right of the Big O around the middle of the window, away from borders that scroll, and back. */
async function dragCard(page) {
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(QUIET)
  const box = await page.locator('[role="treeitem"][data-active]').boundingBox()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const lengths = await frames(page, async () => {
    for (let step = 1; step <= 60; step += 1) {
      const angle = (step / 60) * 2 * Math.PI
      await page.mouse.move(640 + 200 * Math.sin(angle), 400 + 120 * Math.cos(angle))
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return lengths
}

const press = (page, key) => () => page.keyboard.press(key)

async function toBigObjective(page) {
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ControlOrMeta+0')
  await page.waitForTimeout(QUIET * 2)
}

/** From "Import as new map" to the first frame with the map in it, and the longest task on the way. */
async function opening(page, file) {
  await page.setInputFiles('input#import-file', {
    name: 'map.okr.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  const button = page.getByRole('button', { name: 'Import as new map' })
  await button.waitFor()
  await page.waitForTimeout(QUIET)
  await page.evaluate(() => {
    globalThis.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration)
    }).observe({ entryTypes: ['longtask'] })
    globalThis.opened = new Promise((resolve) => {
      addEventListener(
        'click',
        () => {
          const start = performance.now()
          const look = () => {
            if (document.querySelector('[role="tree"] [role="treeitem"]') === null)
              requestAnimationFrame(look)
            else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
  })
  await button.click()
  const time = await page.evaluate(() => globalThis.opened)
  await page.locator('[data-save-state="saved"]').waitFor()
  await page.waitForTimeout(2_000)
  return { open: time, longestTask: await page.evaluate(() => globalThis.longest) }
}

async function editing(page) {
  await toBigObjective(page)
  const addChild = await repeated(REPEATS, async () => {
    await toBigObjective(page)
    const time = await untilDrawn(page, press(page, 'Tab'))
    await page.keyboard.type('x')
    await page.keyboard.press('F2')
    return time
  })
  await page.keyboard.press('F2')
  const type = await repeated(REPEATS * 2, () => untilDrawn(page, press(page, 'a')))
  const commit = await untilDrawn(page, press(page, 'F2'))
  const undo = await repeated(3, () => untilDrawn(page, press(page, 'ControlOrMeta+z')))
  await toBigObjective(page)
  await page.keyboard.press('ArrowRight')
  const fold = await repeated(6, () => untilDrawn(page, press(page, 'Space'), 'keyup'))
  return { addChild, type, commit, undo, fold }
}

async function moving(page) {
  await toBigObjective(page)
  const pan = await frames(page, () => dragMap(page))
  const zoom = await frames(page, () => wheel(page, { y: 60, steps: 60, zoom: true }))
  const panFar = await frames(page, () => dragMap(page))
  const back = await frames(page, () => wheel(page, { y: -60, steps: 60, zoom: true }))
  await toBigObjective(page)
  const drag = await dragCard(page)
  return { pan, zoom: Math.max(zoom, back), panFar, drag }
}

async function weighing(page) {
  await toBigObjective(page)
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return { elements, heap: usedSize / 1e6 }
}

/** Everything about one map, by the name of the row. */
export async function measure(page, file) {
  return {
    ...(await opening(page, file)),
    ...(await editing(page)),
    ...(await moving(page)),
    ...(await weighing(page)),
  }
}
