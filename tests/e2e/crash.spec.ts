import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomIds, systemClock } from '../../src/app/system'
import type { DocumentContent } from '../../src/domain'
import { readText } from '../../src/io'
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

/** The whole map, as its file has it; fails unless that file can be read and the map is sound. */
async function contentOf(map: MapPage): Promise<DocumentContent> {
  const { name, text } = await downloadOf(map.page, 'Objectree file (.okr.json)')
  const read = await readText(text, { name, ids: randomIds, clock: systemClock })
  if (!read.ok) throw new Error(`The map cannot be read again: ${read.error.code}`)
  await map.tree.focus()
  return read.value.content
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

/** Types into the title of the Big O and dies on "Saved". Returns what the disk must hold then. */
async function dieWhileWriting(
  browser: MortalBrowser,
  map: MapPage,
  crash: number,
): Promise<DocumentContent> {
  const content = await contentOf(map)
  const title = `${BIG_OBJECTIVE}, for the ${crash}. time`
  await map.press('ControlOrMeta+Home', 'F2', 'ControlOrMeta+a')
  const id = await map.selected.getAttribute('data-node-id')
  await map.type(title)
  await untilSaved(map)
  await browser.kill()
  return { ...content, nodes: content.nodes.map((node) => (node.id === id ? { ...node, title } : node)) }
}

test(`nothing that was saved is lost when the browser is killed ${CRASHES} times`, async ({ baseURL }) => {
  test.setTimeout(60_000 + CRASHES * 20_000)
  const random = seededNumbers(1)
  const profile = await mkdtemp(join(tmpdir(), 'objectree-'))
  const { launchOptions = {} } = test.info().project.use
  let browser = await MortalBrowser.launch(profile, baseURL ?? '', launchOptions)
  const start = new StartPage(await browser.context.newPage())
  await start.open()
  let map = await start.importOutline(outline(BIG_OBJECTIVE, [2, 1]))
  for (let crash = 1; crash <= CRASHES; crash += 1) {
    for (let steps = Math.floor(random() * 4); steps >= 0; steps -= 1) await work(map, random)
    const address = map.page.url()
    const content = await dieWhileWriting(browser, map, crash)
    browser = await MortalBrowser.launch(profile, baseURL ?? '', launchOptions)
    map = new MapPage(await browser.context.newPage())
    await map.page.goto(address)
    await expect(map.nodes('bigObjective').first()).toBeVisible()
    expect(await contentOf(map), `after crash ${crash}`).toEqual(content)
  }
  await browser.context.close()
  await rm(profile, { recursive: true, force: true })
})
