import { nextFrame, rest } from './timing.mjs'

/** How far the wheel is turned, with Ctrl held, for the double size. */
const DOUBLE = -500

/** Zooms by the wheel over the middle of the window, a step a frame. */
export async function zoom(page, { from, to, steps }) {
  await page.mouse.move(640, 420)
  await page.keyboard.down('Control')
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, (DOUBLE * Math.log2(to / from)) / steps)
    await nextFrame(page)
  }
  await page.keyboard.up('Control')
}

/** Drags the empty canvas, a step a frame. */
export async function pan(page) {
  await page.mouse.move(700, 640)
  await page.mouse.down()
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(700 - step * 12, 640 - step * 8)
    await nextFrame(page)
  }
  await page.mouse.up()
}

/** Leads the pointer around the middle of the window, away from borders that scroll. */
export async function circle(page) {
  for (let step = 1; step <= 60; step += 1) {
    const angle = (step / 60) * 2 * Math.PI
    await page.mouse.move(640 + 200 * Math.sin(angle), 400 + 120 * Math.cos(angle))
    await nextFrame(page)
  }
}

/** The Big O, selected, at 100 % in the middle of the window. */
export async function toBigObjective(page) {
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ControlOrMeta+0')
  await rest(page, 2)
}

/** A key result, selected, four levels below the Big O where the map is that deep. */
export async function toKeyResult(page) {
  await toBigObjective(page)
  for (let level = 0; level < 4; level += 1) await page.keyboard.press('ArrowRight')
  await rest(page, 2)
}
