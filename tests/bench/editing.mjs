import { toBigObjective, toKeyResult } from './gestures.mjs'
import { repeated, rest, spread, untilDrawn, untilSettled } from './timing.mjs'

/** One more than twenty, so that p95 is not the worst of all. */
const TURNS = 21

const press = (page, key) => () => page.keyboard.press(key)

/** Gives a node children one by one. */
function addChildren(page, toParent) {
  return repeated(TURNS, async () => {
    await toParent(page)
    const time = await untilDrawn(page, press(page, 'Tab'))
    await page.keyboard.type('x')
    await page.keyboard.press('F2')
    return time
  })
}

/** The longest task of the first edit after a map was opened, until it is on disk. */
export async function measureFirstEdit(page) {
  await page.evaluate(() => {
    globalThis.longest = 0
  })
  await toBigObjective(page)
  await page.keyboard.press('Tab')
  await page.keyboard.type('x')
  await page.keyboard.press('F2')
  await page.locator('[data-save-state="saved"]').waitFor()
  await rest(page, 4)
  return { firstEdit: await page.evaluate(() => globalThis.longest) }
}

/** Writes in a title and commits it, again and again. */
async function rename(page) {
  const [typed, committed] = [[], []]
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.keyboard.press('F2')
    await rest(page)
    typed.push(await untilDrawn(page, press(page, 'a')))
    typed.push(await untilDrawn(page, press(page, 'b')))
    committed.push(await untilDrawn(page, press(page, 'F2')))
  }
  return { typed, committed }
}

/** One edit after the other, from the key to the second frame. */
export async function measureEditing(page) {
  const added = await addChildren(page, toBigObjective)
  // What moves the camera changes the page at every frame; what is asked here is when the work ends.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const settled = await repeated(TURNS, async () => {
    await toBigObjective(page)
    const time = await untilSettled(page, press(page, 'Tab'))
    await page.keyboard.type('x')
    await page.keyboard.press('F2')
    await rest(page)
    return time
  })
  await page.emulateMedia({ reducedMotion: null })
  const addedDeep = await addChildren(page, toKeyResult)
  const { typed, committed } = await rename(page)
  const undone = await repeated(TURNS, () => untilDrawn(page, press(page, 'ControlOrMeta+z')))
  await toBigObjective(page)
  await page.keyboard.press('ArrowRight')
  await rest(page, 2)
  const folded = await repeated(TURNS, () => untilDrawn(page, press(page, 'Space'), 'keyup'))
  return {
    ...spread('add', added),
    ...spread('addSettled', settled),
    ...spread('addDeep', addedDeep),
    ...spread('type', typed),
    ...spread('commit', committed),
    ...spread('undo', undone),
    ...spread('fold', folded),
  }
}
