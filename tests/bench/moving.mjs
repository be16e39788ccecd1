import { circle, pan, toBigObjective, zoom } from './gestures.mjs'
import { frameRows, frames, rest } from './timing.mjs'

/** Pans near and far, zooms through all levels of detail and back, and drags a card. */
export async function measureMoving(bench) {
  const { page } = bench
  await toBigObjective(page)
  const near = await frames(bench, () => pan(page))
  const out = await frames(bench, () => zoom(page, { by: 60, steps: 60 }))
  await rest(page)
  const far = await frames(bench, () => pan(page))
  const back = await frames(bench, () => zoom(page, { by: -60, steps: 60 }))
  return {
    ...frameRows('pan', near),
    ...frameRows('panFar', far),
    ...frameRows('zoom', out.p95 > back.p95 ? out : back),
    ...frameRows('drag', await dragCard(bench)),
  }
}

/** Takes the first card right of the Big O about, and leaves it where it was. */
async function dragCard(bench) {
  const { page } = bench
  await toBigObjective(page)
  await page.keyboard.press('ArrowRight')
  await rest(page, 2)
  const box = await page.locator('[role="treeitem"][data-active]').boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  const dragged = await frames(bench, () => circle(page))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return dragged
}

/** What the page holds at rest. */
export async function weigh({ page, devtools }) {
  await toBigObjective(page)
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return { elements, heap: usedSize / 1e6 }
}
