import type { Locator } from '@playwright/test'
import type { MapPage } from './pages/map-page'
import { EVERY_KIND } from './support/outlines'
import { expect, test } from './support/test'

const OBJECTIVE = 'Objective: Improve influence across departments'

const details = async (map: MapPage): Promise<void> => {
  await map.select(OBJECTIVE)
  await map.command('Show or hide Details')
}

/** Text fields, and how each is reached. */
const FIELDS: readonly (readonly [name: string, open: (map: MapPage) => Promise<Locator>])[] = [
  ['the map title', (map) => Promise.resolve(map.page.getByRole('textbox', { name: 'Map title' }))],
  [
    'Title in Details',
    async (map) => {
      await details(map)
      return map.details.getByRole('textbox', { name: 'Title' })
    },
  ],
  [
    'Owner in Details',
    async (map) => {
      await details(map)
      return map.details.getByRole('combobox', { name: 'Owner' })
    },
  ],
  [
    'the note',
    async (map) => {
      await map.select(OBJECTIVE)
      await map.press('F4')
      return map.details.getByRole('textbox', { name: 'Note' })
    },
  ],
  [
    'Find',
    async (map) => {
      await map.press('ControlOrMeta+f')
      return map.page.getByRole('searchbox', { name: 'Find' })
    },
  ],
  [
    'the title on the map',
    async (map) => {
      await map.select(OBJECTIVE)
      await map.press('F2')
      return map.editor
    },
  ],
]

for (const [name, open] of FIELDS)
  test(`undo in ${name} takes words, ends at its beginning and reaches no other field`, async ({
    page,
    start,
  }) => {
    const map = await start.importOutline(EVERY_KIND)
    const other = page.getByRole('textbox', { name: 'Map title' })
    const field = await open(map)
    await field.click()
    await map.press('End')
    const before = await field.inputValue()
    const title = await other.inputValue()
    await map.type(' alpha beta gamma')
    await expect(field).toHaveValue(`${before} alpha beta gamma`)
    await map.press('ControlOrMeta+z')
    const undone = await field.inputValue()
    expect(undone.length).toBeLessThan(before.length + ' alpha beta gamma'.length - 1)
    for (let press = 0; press < 6; press += 1) await map.press('ControlOrMeta+z')
    await expect(field).toHaveValue(before)
    await expect(field).toBeFocused()
    await expect(other).toHaveValue(name === 'the map title' ? before : title)
    await expect(map.node(OBJECTIVE)).toHaveCount(1)
    for (let press = 0; press < 7; press += 1) await map.press('ControlOrMeta+Shift+z')
    await expect(field).toHaveValue(`${before} alpha beta gamma`)
  })

test('undo and redo on a new map after a cancelled edit write nothing', async ({ page, start }) => {
  const map = await start.begin('Be heard')
  await map.select('Big O: Be heard')
  await map.type('q')
  await expect(map.editor).toBeFocused()
  await map.press('Escape', 'ControlOrMeta+z', 'ControlOrMeta+y')
  await expect(map.editor).toHaveCount(0)
  await expect(map.node('Big O: Be heard')).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('Be heard')
})
