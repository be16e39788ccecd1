import { circle, pan, toBigObjective, zoom } from './gestures.mjs'
import { frameRows, frames, rest } from './timing.mjs'

/** Pans at three levels of detail, zooms through all of them and back, and drags a card. */
export async function measureMoving(bench) {
  const { page } = bench
  await toBigObjective(page)
  const near = await frames(bench, () => pan(page))
  const out = await frames(bench, () => zoom(page, { from: 1, to: 0.1, steps: 60 }))
  await rest(page)
  const far = await frames(bench, () => pan(page))
  const back = await frames(bench, () => zoom(page, { from: 0.1, to: 1, steps: 60 }))
  return {
    ...frameRows('pan', near),
    ...frameRows('panTitles', await panTitles(bench)),
    ...frameRows('panFar', far),
    ...frameRows('zoom', out.p95 > back.p95 ? out : back),
    ...frameRows('drag', await dragCard(bench)),
  }
}

/** Pans where the overview still writes titles. */
async function panTitles(bench) {
  const { page } = bench
  await toBigObjective(page)
  await zoom(page, { from: 1, to: 0.2, steps: 10 })
  await rest(page)
  return frames(bench, () => pan(page))
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

async function heapOf({ page, devtools }) {
  await rest(page, 4)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** What the page holds at rest. */
export async function weigh(bench) {
  const { page } = bench
  await toBigObjective(page)
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return { elements, heap: await heapOf(bench) }
}

/** What the page holds after so many edits of one title; the last 500 can be undone. */
export async function weighAfterEdits(bench, edits = 2_000) {
  const { page } = bench
  for (let edit = 0; edit < edits; edit += 1) {
    await page.keyboard.press('F2')
    await page.keyboard.press(edit % 2 === 0 ? 'x' : 'Backspace')
    await page.keyboard.press('F2')
  }
  return { heapAfterEdits: await heapOf(bench) }
}
