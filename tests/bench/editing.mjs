import { toBigObjective, toKeyResult } from './gestures.mjs'
import { repeated, rest, spread, untilDrawn } from './timing.mjs'

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
  const addedDeep = await addChildren(page, toKeyResult)
  const { typed, committed } = await rename(page)
  const undone = await repeated(TURNS, () => untilDrawn(page, press(page, 'ControlOrMeta+z')))
  await toBigObjective(page)
  await page.keyboard.press('ArrowRight')
  await rest(page, 2)
  const folded = await repeated(TURNS, () => untilDrawn(page, press(page, 'Space'), 'keyup'))
  return {
    ...spread('add', added),
    ...spread('addDeep', addedDeep),
    ...spread('type', typed),
    ...spread('commit', committed),
    ...spread('undo', undone),
    ...spread('fold', folded),
  }
}
