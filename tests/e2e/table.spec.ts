import type { Page } from '@playwright/test'
import { InputMethod } from './support/input-method'
import { expect, test } from './support/test'

const OUTLINE = `# Be the place people come to first
## Answer fast
- Replies within a day from 20% to 90% (@Li Wei, 5/10)
- Calls a week from 10 to 40 (@Ann, 6/10)
## Stay fresh
- Visits a month from 100 to 300 (4/10)
`

const cell = (page: Page, row: string, column: string) =>
  page.getByRole('row').filter({ hasText: row }).locator(`[data-column="${column}"]`)

test('the table opens by key, is edited as a sheet, takes a range and gives it back', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(OUTLINE)
  await map.press('ControlOrMeta+Alt+3')
  const grid = page.getByRole('grid', { name: 'Table' })
  await expect(grid).toBeVisible()
  await cell(page, 'Replies', 'now').click()
  await page.keyboard.type('45')
  await page.keyboard.press('Enter')
  await page.keyboard.type('12')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'Replies', 'now')).toHaveText('45')
  await expect(cell(page, 'Calls', 'now')).toHaveText('12')
  await expect(cell(page, 'Calls', 'target')).toHaveAttribute('data-active', 'true')

  await cell(page, 'Replies', 'from').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ControlOrMeta+c')
  await cell(page, 'Replies', 'owner').click()
  await page.keyboard.press('Delete')
  await expect(cell(page, 'Replies', 'owner')).toHaveText('')
  await cell(page, 'Replies', 'from').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Delete')
  await expect(cell(page, 'Calls', 'target')).toHaveText('')
  await cell(page, 'Replies', 'from').click()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(cell(page, 'Replies', 'now')).toHaveText('45')
  await expect(cell(page, 'Calls', 'target')).toHaveText('40')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(cell(page, 'Calls', 'target')).toHaveText('')
  await expect(cell(page, 'Replies', 'now')).toHaveText('')
})

test('a weekly round is led by keys', async ({ page, start }) => {
  const map = await start.importOutline(OUTLINE)
  await map.press('F9')
  const dialog = page.getByRole('dialog', { name: 'Check-in round' })
  await expect(dialog).toContainText('1 of 3')
  await expect(dialog.getByRole('textbox', { name: 'Now' })).toBeFocused()
  for (const key of ['4', '5', 'ArrowUp', 'Enter']) await page.keyboard.press(key)
  await expect(dialog).toContainText('2 of 3')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('3 of 3')
  await expect(dialog.getByRole('textbox', { name: 'Now' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: 'Moved' })).toContainText('Replies')
  await expect(dialog.getByRole('list', { name: 'Confidence fell' })).toContainText('4 → 3')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
})

test('a composition of an input method begins in the cell that is active', async ({ page, start }) => {
  const map = await start.importOutline(OUTLINE)
  await map.press('ControlOrMeta+Alt+3')
  await cell(page, 'Replies', 'owner').click()
  const method = await InputMethod.on(page)
  await method.compose('l', 'li', 'li w', 'li wei')
  await expect(page.getByRole('textbox', { name: 'Owner' })).toHaveValue('li wei')
  await method.key('Enter')
  await method.choose('李伟')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Replies', 'owner')).toHaveText('李伟')
  await expect(cell(page, 'Calls', 'owner')).toHaveAttribute('data-active', 'true')
})
