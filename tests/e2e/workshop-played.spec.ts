import type { Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomIds, systemClock } from '../../src/app/system'
import type { DocumentContent } from '../../src/domain'
import { readText } from '../../src/io'
import { Keyboard, Touch } from './pages/hands'
import { MapPage } from './pages/map-page'
import { StartPage } from './pages/start-page'
import { WorkshopPage } from './pages/workshop-page'
import {
  BIG_OBJECTIVE,
  confidenceOf,
  dotsOf,
  GROUPS,
  IDEAS,
  ideasOf,
  PEOPLE,
  type Group,
} from './support/bakery'
import { MortalBrowser } from './support/mortal-browser'
import { untilCached } from './support/offline'
import { expect, test } from './support/test'

// Ninety minutes in a browser that shares its machine.
test.slow()
test.use({ serviceWorkers: 'allow', viewport: { width: 1180, height: 820 } })

const REASON = 'Not this quarter'
const KEPT = GROUPS.slice(0, 5)
const KEY_RESULTS = KEPT.flatMap(({ keyResults }) => keyResults)

/** Opens the app with the network off, and begins a map. */
async function beginOffline(start: StartPage): Promise<void> {
  await untilCached(start.page)
  await start.page.context().setOffline(true)
  await start.open()
  await start.begin(BIG_OBJECTIVE)
}

/** Nothing of what people wrote is in the page. */
async function expectHidden({ page }: WorkshopPage): Promise<void> {
  const content = await page.content()
  expect(IDEAS.filter((text) => content.includes(text))).toEqual([])
}

async function writeInTurn(workshop: WorkshopPage, people: readonly string[]): Promise<void> {
  for (const person of people) {
    await workshop.turn(person, () => workshop.writeIdeas(ideasOf(person)))
    await expectHidden(workshop)
  }
}

async function revealIdeas(workshop: WorkshopPage): Promise<void> {
  await workshop.reveal()
  const ideas = workshop.dialog('40 ideas in the parking lot').getByRole('listitem')
  expect((await ideas.allTextContents()).toSorted()).toEqual(IDEAS.toSorted())
  await workshop.backToMap()
}

async function cluster(workshop: WorkshopPage, groups: readonly Group[]): Promise<void> {
  await workshop.hands.tool('Cluster ideas')
  await workshop.mergeAlike('delivery van')
  for (const group of groups) await workshop.makeObjective(group)
  await workshop.hands.press(workshop.button('Close'))
}

async function voteInTurn(workshop: WorkshopPage, people: readonly string[]): Promise<void> {
  for (const person of people) await workshop.turn(person, () => workshop.giveDots(dotsOf(person)))
}

async function cut(workshop: WorkshopPage): Promise<void> {
  await workshop.reveal()
  await workshop.backToMap()
  await workshop.cut(REASON)
  await expect(workshop.page.getByRole('list', { name: 'Cut log' })).toContainText(REASON)
  await workshop.backToMap()
}

async function decompose(workshop: WorkshopPage): Promise<void> {
  for (const objective of KEPT) await workshop.decompose(objective)
}

async function link(workshop: WorkshopPage): Promise<void> {
  for (const [place, keyResult] of KEY_RESULTS.entries())
    await workshop.rate(keyResult, place % 2 === 0 ? 'Strongly' : 'Partly')
}

async function commit(workshop: WorkshopPage): Promise<void> {
  await workshop.startRound('Private confidence')
  for (const person of PEOPLE)
    await workshop.turn(person, () =>
      workshop.sayConfidence(KEY_RESULTS, confidenceOf(person, KEY_RESULTS.length)),
    )
  await workshop.reveal()
  for (const keyResult of KEY_RESULTS) await workshop.takeOver(keyResult)
  await workshop.backToMap()
  await workshop.hands.commit()
}

/** What comes after the ideas are revealed and put into groups, and the votes are given. */
async function playFromCut(workshop: WorkshopPage): Promise<void> {
  await cut(workshop)
  await workshop.endStep(10, 'Decompose', 30)
  await decompose(workshop)
  await workshop.endStep(30, 'Link', 15)
  await link(workshop)
  await workshop.endStep(15, 'Commit', 10)
  await commit(workshop)
  await workshop.runOut(10)
}

async function play(workshop: WorkshopPage): Promise<void> {
  await workshop.begin('Gather', 15)
  await workshop.startRound('Silent writing', PEOPLE)
  await writeInTurn(workshop, PEOPLE)
  await revealIdeas(workshop)
  await workshop.endStep(15, 'Cluster', 10)
  await cluster(workshop, GROUPS)
  await workshop.endStep(10, 'Cut', 10)
  await workshop.startRound('Dot vote')
  await voteInTurn(workshop, PEOPLE)
  await playFromCut(workshop)
}

/** What the group leaves with holds everything that it did. */
async function expectWhole(workshop: WorkshopPage): Promise<void> {
  const markdown = await workshop.exported('Export as Markdown', 'Markdown outline (.md)')
  expect(markdown).toMatch(/# Cut log\n+- Be known beyond the hills.*Not this quarter/)
  const { nodes, ...tables } = await contentOf(workshop)
  const words = nodes.map(({ title, note }) => `${title}\n${note}`).join('\n')
  expect(IDEAS.filter((idea) => !words.includes(idea))).toEqual([])
  const onMap = nodes.filter(({ kind, parked }) => kind === 'objective' && parked === null)
  expect(onMap.map(({ title }) => title).toSorted()).toEqual(KEPT.map(({ title }) => title).toSorted())
  const keyResults = nodes.filter(({ kind }) => kind === 'keyResult')
  expect(keyResults.map(({ title }) => title).toSorted()).toEqual(KEY_RESULTS.toSorted())
  expect(keyResults.filter(({ confidence }) => confidence === null)).toEqual([])
  expect(tables.ratings.filter(({ strength }) => strength !== null)).toHaveLength(KEY_RESULTS.length)
  expect(tables.cuts).toMatchObject([{ title: 'Be known beyond the hills', reason: REASON, votes: 0 }])
  const dots = tables.votes.filter(({ kind }) => kind === 'dotVotes')
  expect(dots.reduce((sum, { value }) => sum + value, 0)).toBe(3 * PEOPLE.length)
  expect(tables.votes.filter(({ kind }) => kind === 'confidence')).toHaveLength(
    KEY_RESULTS.length * PEOPLE.length,
  )
  expect([tables.drafts, tables.ballots]).toEqual([[], []])
  expect(tables.meta).toMatchObject([{ stage: 'commit' }])
}

async function contentOf(workshop: WorkshopPage): Promise<DocumentContent> {
  const text = await workshop.exported('Export as Objectree file', 'Objectree file (.okr.json)')
  const read = await readText(text, { name: '', ids: randomIds, clock: systemClock })
  if (!read.ok) throw new Error(`The map cannot be read again: ${read.error.code}`)
  return read.value.content
}

test('a workshop is played through by the keyboard alone, without a network', async ({ start, page }) => {
  await beginOffline(start)
  const workshop = new WorkshopPage(new Keyboard(page))
  await play(workshop)
  await expectWhole(workshop)
})

test.describe('on a tablet', () => {
  test.use({ hasTouch: true })

  test('a workshop is played through by touch alone, without a network', async ({ start, page }) => {
    await beginOffline(start)
    const workshop = new WorkshopPage(new Touch(page))
    await play(workshop)
    await expectWhole(workshop)
  })
})

/** A browser that dies and comes back on the map that it showed, without a network. */
class Device {
  readonly #launch: () => Promise<MortalBrowser>
  #browser: MortalBrowser

  private constructor(launch: () => Promise<MortalBrowser>, browser: MortalBrowser) {
    this.#launch = launch
    this.#browser = browser
  }

  static async on(launch: () => Promise<MortalBrowser>): Promise<Device> {
    return new Device(launch, await launch())
  }

  async open(): Promise<Page> {
    return this.#browser.context.newPage()
  }

  /** Kills the browser as soon as everything is saved; the clock of the device goes on. */
  async die({ page }: WorkshopPage): Promise<WorkshopPage> {
    await new MapPage(page).saved()
    const now = await page.evaluate(() => Date.now())
    await this.#browser.kill()
    this.#browser = await this.#launch()
    await this.#browser.context.setOffline(true)
    const again = await this.open()
    await again.clock.setSystemTime(now)
    await again.goto(page.url())
    return new WorkshopPage(new Keyboard(again))
  }

  async close(): Promise<void> {
    await this.#browser.context.close()
  }
}

test('a workshop goes on when the browser is killed twice, without a network', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'objectree-'))
  const options = { ...test.info().project.use.launchOptions, serviceWorkers: 'allow' } as const
  const device = await Device.on(() => MortalBrowser.launch(profile, baseURL ?? '', options))
  const start = new StartPage(await device.open())
  await start.open()
  await beginOffline(start)
  let workshop = new WorkshopPage(new Keyboard(start.page))
  await workshop.begin('Gather', 15)
  await workshop.startRound('Silent writing', PEOPLE)
  await writeInTurn(workshop, PEOPLE.slice(0, 3))
  await workshop.beginTurn('Dora')
  await workshop.writeIdeas(ideasOf('Dora'))

  workshop = await device.die(workshop)
  await expectHidden(workshop)
  await expect(workshop.dialog('Pass the device to Dora')).toContainText('3 of 8 done · 20 ideas')
  await workshop.turn('Dora', () => workshop.expectIdeas(5))
  await writeInTurn(workshop, PEOPLE.slice(4))
  await revealIdeas(workshop)
  await workshop.endStep(15, 'Cluster', 10)
  await cluster(
    workshop,
    GROUPS.map((group) => ({ ...group, ideas: group.ideas.slice(0, 2) })),
  )
  await workshop.endStep(10, 'Cut', 10)
  await workshop.startRound('Dot vote')
  await voteInTurn(workshop, PEOPLE.slice(0, 3))
  await workshop.beginTurn('Dora')
  await workshop.giveDots(dotsOf('Dora'))

  workshop = await device.die(workshop)
  await workshop.turn('Dora', () => workshop.expectDotsGiven())
  await voteInTurn(workshop, PEOPLE.slice(4))
  await playFromCut(workshop)
  await expectWhole(workshop)
  await device.close()
  await rm(profile, { recursive: true, force: true })
})
