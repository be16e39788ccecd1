import { Hand } from './pages/hand'
import { EVERY_KIND, outline } from './support/outlines'
import { atRest } from './support/rest'
import { expect, test } from './support/test'

const OBJECTIVE = 'Objective: Improve influence across departments'

test('closing Find gives folds and the place of the window back', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [5, 5, 5, 5]))
  const hand = new Hand(map)
  await hand.select('Objective: Objective A')
  await map.press('ControlOrMeta+2')
  await hand.zoomTo(200)
  await map.press('ControlOrMeta+Home')
  const before = await hand.box('Big O: Be heard')
  const shape = await map.shape()
  await map.press('ControlOrMeta+f')
  await map.type('D: Weekly')
  await map.press('Enter')
  await expect(map.node('Key result: D: Weekly readers from 12 to 60')).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await atRest(page)
  await page.getByRole('searchbox', { name: 'Find' }).fill('Be heard')
  await map.press('Enter', 'Escape')
  expect(await hand.box('Big O: Be heard')).toEqual(before)
  expect(await map.shape()).toEqual(shape)
})

test('a search without a match dims nothing', async ({ page, start }) => {
  const map = await start.importOutline(EVERY_KIND)
  await map.select(OBJECTIVE)
  await map.press('ControlOrMeta+f')
  await map.type('Reading')
  await expect(page.locator('[data-dimmed]').first()).toBeVisible()
  await map.type(' nowhere')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^0|No/)
  await expect(page.locator('[data-dimmed]')).toHaveCount(0)
})

test.describe('Escape closes what is in front and nothing behind it', () => {
  for (const [name, keys, front] of [
    ['the menu of a card', ['Shift+F10'], '[role=menu]'],
    ['the checks of a card', ['ControlOrMeta+.'], '[role=dialog]'],
    ['the commands', ['ControlOrMeta+k'], '[role=dialog]'],
    ['the shortcuts', ['?'], '[role=dialog]'],
    ['the title', ['F2'], '[role=tree] textarea'],
    ['choosing', ['ControlOrMeta+l'], '[role=tree] [data-never]'],
  ] as const)
    test(`${name}, not Find nor the selection`, async ({ page, start }) => {
      const map = await start.importOutline(EVERY_KIND)
      await map.setStage('Commit')
      await map.select(OBJECTIVE)
      await map.press('ControlOrMeta+f')
      await map.type('habit')
      await map.select(OBJECTIVE)
      for (const key of keys) await map.press(key)
      if (name !== 'choosing') await expect(page.locator(front).first()).toBeVisible()
      await map.press('Escape')
      await expect(page.locator(front)).toHaveCount(0)
      await expect(page.getByRole('search')).toHaveCount(1)
      await expect(map.node(OBJECTIVE)).toHaveAttribute('aria-selected', 'true')
    })

  test('a list of choices in Details, which keeps the focus', async ({ page, start }) => {
    const map = await start.importOutline(EVERY_KIND)
    await map.select(OBJECTIVE)
    await map.command('Show or hide Details')
    await map.details.getByRole('combobox', { name: 'Owner' }).focus()
    await map.press('ArrowDown')
    await expect(page.getByRole('listbox')).toBeVisible()
    await map.press('Escape')
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(map.details.locator(':focus')).toHaveCount(1)
    await map.press('Escape')
    await expect(map.sink).toBeFocused()
    await expect(map.node(OBJECTIVE)).toHaveAttribute('aria-selected', 'true')
  })
})
