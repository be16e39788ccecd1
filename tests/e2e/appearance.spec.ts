import type { Locator } from '@playwright/test'
import { EVERY_KIND, outline } from './support/outlines'
import { expect, test } from './support/test'

const OBJECTIVE = 'Objective: Improve influence across departments'

const styleOf = (part: Locator, name: string): Promise<string> =>
  part.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('every state of a card shows without shadows and backgrounds', async ({ page, start }) => {
    const map = await start.importOutline(EVERY_KIND)
    const other = map.node('Objective: Make the product a daily habit')
    expect(await styleOf(other, 'outline-style')).toBe('none')
    const selected = await map.select(OBJECTIVE)
    expect(await styleOf(selected, 'outline-style')).toBe('solid')
    await map.press('ControlOrMeta+f')
    await map.type('daily')
    const dimmed = page.locator('[data-dimmed]').first()
    await expect(dimmed).toHaveCSS('opacity', '1')
    expect(await styleOf(dimmed, 'border-left-style')).toBe('dotted')
  })

  test('pressed buttons, chosen segments and bars show', async ({ page, start }) => {
    const map = await start.importOutline(EVERY_KIND)
    await map.select('Key result: New-user conversion from 24% to 31.2%')
    const button = page.getByRole('button', { name: 'Details', exact: true })
    expect(await styleOf(button, 'outline-style')).toBe('none')
    await button.click()
    await expect(map.details).toBeVisible()
    await map.select(OBJECTIVE)
    expect(await styleOf(button, 'outline-style')).toBe('solid')
  })

  test('a family over the limit and the severities of badges differ by their lines', async ({ start }) => {
    const map = await start.importOutline(outline('Be heard', [1, 1, 1, 1, 1, 1, 1]))
    await map.setStage('Commit')
    await expect(map.tree.locator('[data-over]').first()).toHaveCSS('border-left-style', 'double')
  })
})

test('people may write in either direction: every text of theirs finds its own', async ({ page, start }) => {
  const map = await start.importOutline(
    '# שיפור המוצר\n## יעד ראשון\n- Readers from 1 to 5\n# Parking lot\n- רעיון',
  )
  await map.select('Objective: יעד ראשון')
  const direction = (part: Locator) => styleOf(part, 'direction')
  expect(await direction(map.node('Objective: יעד ראשון').getByText('יעד ראשון'))).toBe('rtl')
  expect(await direction(map.node(/^Key result/).getByText(/Readers/))).toBe('ltr')
  await map.press('F2')
  expect(await direction(map.editor)).toBe('rtl')
  await map.press('Escape')
  await map.command('Show or hide Details')
  expect(await direction(map.details.getByRole('textbox', { name: 'Title' }))).toBe('rtl')
  await map.command('Show or hide the parking lot')
  expect(await direction(page.getByRole('tree', { name: 'Parking lot' }).getByText('רעיון'))).toBe('rtl')
  await page.goto('./')
  expect(await direction(start.maps.getByText('שיפור המוצר'))).toBe('rtl')
})
