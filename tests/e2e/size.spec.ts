import { seededMapFile } from '../bench/seeded-map.mjs'
import { MapPage } from './pages/map-page'
import { chooseFile } from './support/files'
import { expect, test } from './support/test'

/** The page may hold this many elements, however large the map. */
const MOST_ELEMENTS = 2_500

async function elements({ page }: MapPage): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length)
}

async function zoomOut(map: MapPage, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await map.press('ControlOrMeta+-')
}

test('a map of 10,000 nodes keeps the page small at every zoom, and its nodes within reach', async ({
  page,
  start,
}) => {
  const map = new MapPage(page)
  await chooseFile(page, { name: 'company.okr.json', text: seededMapFile(10_000) })
  await start.preview.getByRole('button', { name: 'Import as new map' }).click()
  await expect(map.nodes('bigObjective')).toBeVisible()
  await map.saved()
  await map.press('ControlOrMeta+0')
  expect(await elements(map)).toBeLessThan(MOST_ELEMENTS)

  await zoomOut(map, 5)
  expect(await elements(map)).toBeLessThan(MOST_ELEMENTS)
  await zoomOut(map, 5)
  expect(await elements(map)).toBeLessThan(MOST_ELEMENTS)

  await map.press('ControlOrMeta+Home', 'Tab')
  await map.type('A seventh department')
  await map.press('F2')
  await expect(map.node('Objective: A seventh department')).toHaveAttribute('aria-setsize', '7')
  await map.press('ControlOrMeta+z')
  await expect(map.node('Objective: A seventh department')).toHaveCount(0)

  await map.press('F8', 'F8', 'F8')
  await expect(page.getByRole('dialog', { name: 'Checks' })).toBeVisible()
})
