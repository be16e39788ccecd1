import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test } from './support/test'

const OUTLINE = '# Be heard\n## Habit\n- Sign-ups from 24% to 31.2%\n## Craft\n'

async function name(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(names.join(', '))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Start' }).click()
}

test('what was written in a round survives a reload, is hidden until it is revealed, and passes axe', async ({
  start,
  page,
}) => {
  const map = await start.importOutline(OUTLINE)
  await map.command('Silent writing')
  await name(page, 'Ann', 'Ben')
  await expectAccessible(page, 'the hand-over')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Your idea' })).toBeFocused()
  await page.keyboard.type('A weekly talk\nA podcast\n')
  await expect(page.getByRole('list', { name: 'Your ideas' }).getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page, 'the turn of one person')
  await map.saved()

  await page.reload()
  await expect(page.getByRole('dialog', { name: 'Pass the device to Ann' })).toContainText('2 ideas')
  expect(await page.content()).not.toContain('weekly talk')
  await page.getByRole('button', { name: 'I am Ann: begin' }).click()
  await expect(page.getByRole('list', { name: 'Your ideas' })).toContainText('A weekly talk')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Reveal without the last one' }).click()
  await expect(page.getByRole('dialog', { name: '2 ideas in the parking lot' })).toBeVisible()
  await page.getByRole('button', { name: 'To the map' }).click()
  await expect(map.sink).toBeFocused()
  await map.press('ControlOrMeta+z')
  await expect(page.getByRole('dialog', { name: /^Pass the device/ })).toHaveCount(0)
  await map.command('Silent writing')
  await expect(page.getByRole('dialog', { name: 'Pass the device to Ben' })).toBeVisible()
})
