import type { Page } from '@playwright/test'
import { MapPage } from './pages/map-page'
import { outline } from './support/outlines'
import { expect, test } from './support/test'

/** The same map in a second tab of the same browser. */
async function secondTab(page: Page): Promise<MapPage> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  const map = new MapPage(other)
  await expect(map.nodes('bigObjective')).toBeVisible()
  return map
}

async function rename(map: MapPage, node: string, words: string): Promise<void> {
  await map.select(node)
  await map.press('F2')
  await map.type(words)
  await map.press('F2')
}

/** Both tabs come to rest showing the same nodes in the same places, and so does a third, read from the disk. */
async function expectEqual(one: MapPage, two: MapPage): Promise<void> {
  await one.saved()
  await two.saved()
  await expect.poll(async () => two.shape()).toEqual(await one.shape())
  const fresh = await secondTab(one.page)
  await expect.poll(async () => fresh.shape()).toEqual(await one.shape())
}

test('what one tab does, the other shows at once', async ({ page, start }) => {
  const one = await start.importOutline(outline('Be heard', [2, 1]))
  const two = await secondTab(page)
  await one.select('Objective: Objective A')
  await one.addChild('Talks from 0 to 5')
  await expect(two.node('Key result: Talks from 0 to 5')).toBeVisible()

  await two.select('Key result: Talks from 0 to 5')
  await two.press('Delete')
  await expect(one.node('Key result: Talks from 0 to 5')).toHaveCount(0)
  await two.setStage('Commit')
  await expect(one.stage).toHaveAttribute('data-stage', 'commit')
  await expectEqual(one, two)
})

test('edits of different nodes and of one node at the same time are both kept', async ({ page, start }) => {
  const one = await start.importOutline(outline('Be heard', [1, 1]))
  const two = await secondTab(page)
  await Promise.all([
    rename(one, 'Objective: Objective A', ' for readers'),
    rename(two, 'Objective: Objective B', ' for writers'),
  ])
  for (const tab of [one, two]) {
    await expect(tab.node('Objective: Objective A for readers')).toBeVisible()
    await expect(tab.node('Objective: Objective B for writers')).toBeVisible()
  }

  await one.select('Key result: A: New-user conversion from 24% to 31.2%')
  await two.select('Key result: A: New-user conversion from 24% to 31.2%')
  await one.command('Show or hide Details')
  await Promise.all([
    one.details.getByRole('combobox', { name: 'Owner' }).fill('Li Wei'),
    (async () => {
      await two.press('F2')
      await two.type(' by spring')
      await two.press('F2')
    })(),
  ])
  await one.press('Enter')
  await expect(one.node(/A: New-user conversion from 24% to 31.2% by spring$/)).toBeVisible()
  await two.command('Show or hide Details')
  await expect(two.details.getByRole('combobox', { name: 'Owner' })).toHaveValue('Li Wei')
  await expectEqual(one, two)
})

test('both tabs add to one objective at once and nothing is lost', async ({ page, start }) => {
  const one = await start.importOutline(outline('Be heard', [0]))
  const two = await secondTab(page)
  await one.select('Objective: Objective A')
  await two.select('Objective: Objective A')
  await Promise.all([
    enter(one, ['Talks from 0 to 5', 'Letters from 0 to 9']),
    enter(two, ['Posts from 0 to 7', 'Calls from 0 to 8']),
  ])
  for (const tab of [one, two]) await expect(tab.nodes('keyResult')).toHaveCount(4)
  await expectEqual(one, two)
})

async function enter(map: MapPage, titles: readonly string[]): Promise<void> {
  for (const [place, title] of titles.entries()) {
    await map.press(place === 0 ? 'Tab' : 'Enter')
    await map.type(title)
  }
  await map.press('F2')
}

test('a node that one tab deletes while the other writes in it comes back with the words', async ({
  page,
  start,
}) => {
  const one = await start.importOutline(outline('Be heard', [2, 1]))
  const two = await secondTab(page)
  await one.select('Key result: A: Bounce rate down from 40% to 20%')
  await one.press('F2')
  await one.type(', slowly')
  await two.select('Objective: Objective A')
  await two.press('Delete')
  await expect(one.node('Key result: A: New-user conversion from 24% to 31.2%')).toHaveCount(0)
  await one.type(' and surely')
  await one.press('F2')
  for (const tab of [one, two])
    await expect(tab.node(/Bounce rate down from 40% to 20%, slowly and surely$/)).toBeVisible()
  await expectEqual(one, two)
})

test('undo takes back what this tab did and leaves the edits of the other', async ({ page, start }) => {
  const one = await start.importOutline(outline('Be heard', [1, 1]))
  const two = await secondTab(page)
  await rename(one, 'Objective: Objective A', ' of ours')
  await rename(two, 'Objective: Objective B', ' of theirs')
  await expect(one.node('Objective: Objective B of theirs')).toBeVisible()
  await one.press('ControlOrMeta+z')
  await expect(one.node('Objective: Objective A')).toBeVisible()
  await expect(two.node('Objective: Objective A')).toBeVisible()
  await expect(one.node('Objective: Objective B of theirs')).toBeVisible()
  await expectEqual(one, two)
})
