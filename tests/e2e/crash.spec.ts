import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkInvariants, createLiveDocument } from '../../src/domain'
import { readJson } from '../../src/io/json/read-json'
import { randomIds, systemClock } from '../../src/app/system'
import { MapPage } from './pages/map-page'
import { StartPage } from './pages/start-page'
import { downloadOf } from './support/files'
import { MortalBrowser } from './support/mortal-browser'
import { outline } from './support/outlines'
import { seededNumbers } from './support/seeded'
import { expect, test } from './support/test'

const CRASHES = Number(process.env['CRASHES'] ?? 20)
const BIG_OBJECTIVE = 'Be heard'
const WORDS = 'Readers from 0 to 12, by word of mouth'

type Random = () => number
type Step = (map: MapPage, random: Random) => Promise<void>

async function write(map: MapPage, random: Random): Promise<void> {
  await map.type(WORDS.slice(0, 1 + Math.floor(random() * 12)))
  await map.press('F2')
}

const STEPS: readonly Step[] = [
  async (map, random) => {
    await map.press('Tab')
    await write(map, random)
  },
  async (map, random) => {
    await map.press('Enter')
    await write(map, random)
  },
  async (map, random) => {
    await map.press('F2')
    await write(map, random)
  },
  (map) => map.press('Delete'),
  (map) => map.press('Alt+ArrowDown'),
  (map) => map.press('ControlOrMeta+z'),
  (map) => map.press('ControlOrMeta+d'),
]

/** One part of the session: goes to some node and does something there. */
async function work(map: MapPage, random: Random): Promise<void> {
  await map.press('ControlOrMeta+Home')
  const arrows = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1)
    await map.press(arrows[Math.floor(random() * arrows.length)] ?? 'ArrowRight')
  const step = STEPS[Math.floor(random() * STEPS.length)]
  await step?.(map, random)
}

/** Brings every node into the window, whatever was looked at before. */
async function shapeOfAll(map: MapPage): Promise<string[]> {
  await map.press('ControlOrMeta+Shift+1')
  return map.shape()
}

/** Ends as soon as the page says that everything is on disk. */
async function untilSaved(map: MapPage): Promise<void> {
  await map.saving.evaluate(
    (status) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (status.getAttribute('data-save-state') === 'saved') resolve()
        }
        new MutationObserver(look).observe(status, { attributes: true })
        look()
      }),
  )
}

/**
 * Types into the open editor of the Big O and dies on "Saved". Returns the map as it was then; nothing is looked up
 * after the last character, so that no time passes in which more could reach the disk.
 */
async function dieWhileWriting(browser: MortalBrowser, map: MapPage, crash: number): Promise<string[]> {
  await map.press('ControlOrMeta+Home', 'F2', 'ControlOrMeta+a')
  await map.type(`${BIG_OBJECTIVE} ${crash}`)
  await expect(map.node(`Big O: ${BIG_OBJECTIVE} ${crash}`)).toHaveCount(1)
  const shape = await map.shape()
  await map.type('!')
  await untilSaved(map)
  await browser.kill()
  return shape.map((line) => (line.endsWith(`${BIG_OBJECTIVE} ${crash}`) ? `${line}!` : line)).sort()
}

async function openAgain(browser: MortalBrowser): Promise<MapPage> {
  const page = await browser.context.newPage()
  const start = new StartPage(page)
  await start.open()
  return start.openMap(BIG_OBJECTIVE)
}

test(`nothing that was saved is lost when the browser is killed ${CRASHES} times`, async ({ baseURL }) => {
  test.setTimeout(60_000 + CRASHES * 20_000)
  const random = seededNumbers(1)
  const profile = await mkdtemp(join(tmpdir(), 'objectree-'))
  const launch = () =>
    MortalBrowser.launch(profile, baseURL ?? '', test.info().project.use.launchOptions ?? {})

  let browser = await launch()
  const start = new StartPage(await browser.context.newPage())
  await start.open()
  let map = await start.importOutline(outline(BIG_OBJECTIVE, [2, 1]))
  for (let crash = 0; crash < CRASHES; crash += 1) {
    for (let steps = Math.floor(random() * 4); steps >= 0; steps -= 1) await work(map, random)
    await shapeOfAll(map)
    const shape = await dieWhileWriting(browser, map, crash)
    browser = await launch()
    map = await openAgain(browser)
    await expect.poll(() => shapeOfAll(map), `after crash ${crash + 1}`).toEqual(shape)
  }

  const file = await downloadOf(map.page, 'Objectree file (.okr.json)')
  const read = readJson(file.text, { name: file.name, ids: randomIds, clock: systemClock })
  expect(read.ok && checkInvariants(createLiveDocument(read.value.content))).toEqual([])
  await browser.context.close()
  await rm(profile, { recursive: true, force: true })
})
