import type { Page } from '@playwright/test'
import { atRest } from './support/rest'
import { expect, test } from './support/test'
import type { MapPage } from './pages/map-page'

const OUTLINE = `# Become the colleague whom everyone turns to
## Make the product a daily habit
- New-user conversion from 24% to 31.2% (@Li Wei, 7/10)
  - [ ] Interview five support agents
- Bounce rate down from 40% to 20% (3/10)
## Improve influence across departments
- Reading group meets, from 0 to 3 times (@Maya)
## Grow my craft
- Résumés read, from 0 to 10
# Parking lot
- Host an evening with the founders
- Read every review
`

const CONVERSION = 'Key result: New-user conversion from 24% to 31.2%'
const READING = 'Key result: Reading group meets, from 0 to 3 times'
const RESUMES = 'Key result: Résumés read, from 0 to 10'
const HABIT = 'Objective: Make the product a daily habit'

const relations = (page: Page) => page.locator('g[data-relation-id]')
const label = (page: Page) => page.getByRole('textbox', { name: 'Relation label' })

/** Where a card stands in the window, in whole px. */
async function placeOf(map: MapPage, name: string) {
  const box = await map.node(name).boundingBox()
  return box && { x: Math.round(box.x), y: Math.round(box.y) }
}

test('a relation is begun with a key, led by a click, named, followed, edited and undone', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(OUTLINE)
  await map.select(CONVERSION)
  await map.press('ControlOrMeta+l')
  await expect(page.getByText('choose the other card').first()).toBeVisible()
  await map.node(READING).click({ position: { x: 30, y: 12 } })
  await expect(label(page)).toBeFocused()
  await map.type('feeds')
  await map.press('Enter')
  await expect(relations(page)).toHaveCount(1)
  const drawn = page.getByRole('button', { name: /^Relation from New-user .*: feeds$/ })
  await expect(drawn).toBeVisible()

  await drawn.click()
  await label(page).fill('is read about in')
  await map.press('Enter')
  await expect(page.getByRole('button', { name: /: is read about in$/ })).toBeVisible()

  await map.select(READING)
  await page.getByRole('button', { name: 'Details' }).first().click()
  await map.details.getByRole('button', { name: /^Go back to New-user/ }).click()
  await expect(map.selected).toHaveAttribute('aria-label', CONVERSION)

  await map.select(HABIT)
  await map.press('Space')
  await expect(map.node(CONVERSION)).toHaveCount(0)
  await expect(relations(page)).toHaveCount(1)
  await map.press('Space')

  await map.saved()
  await page.reload()
  await expect(relations(page)).toHaveCount(1)
  await page.getByRole('button', { name: /: is read about in$/ }).click()
  await page.getByRole('button', { name: 'Delete relation', exact: true }).click()
  await expect(relations(page)).toHaveCount(0)
  await map.undo.click()
  await expect(relations(page)).toHaveCount(1)
})

test('a relation is led by keys and by Find, and left with Escape', async ({ page, start }) => {
  const map = await start.importOutline(OUTLINE)
  await map.select(CONVERSION)
  await map.press('ControlOrMeta+l', 'Escape')
  await expect(page.getByText('choose the other card').first()).toHaveCount(0)
  await map.press('ControlOrMeta+l', 'ControlOrMeta+f')
  await map.type('resumes')
  await map.press('Enter', 'Escape')
  await expect(map.selected).toHaveAttribute('aria-label', RESUMES)
  await map.press('Enter')
  await expect(label(page)).toBeFocused()
  await map.press('Escape')
  await expect(map.sink).toBeFocused()
  await expect(relations(page)).toHaveCount(1)
  await map.press('ControlOrMeta+z')
  await expect(relations(page)).toHaveCount(0)
})

test('Move to… is led by a click or by Find, and says why a parent refuses', async ({ page, start }) => {
  const map = await start.importOutline(OUTLINE)
  const bar = page.getByRole('group', { name: 'Choose' })
  await map.select(RESUMES)
  await map.command('Move to…')
  await expect(bar).toContainText('choose the new parent')
  await map.node(HABIT).click({ position: { x: 30, y: 12 } })
  await expect(bar).toHaveCount(0)
  await expect(map.node(RESUMES)).toHaveAttribute('aria-setsize', '3')
  await map.undo.click()
  await expect(map.node(RESUMES)).toHaveAttribute('aria-setsize', '1')

  await map.select(HABIT)
  await map.command('Move to…')
  await map.press('Enter')
  const live = page.locator('[aria-live=polite]').first()
  await expect(live).toContainText('cannot move into its own branch')
  await map.press('ControlOrMeta+f')
  await map.type('grow my craft')
  await map.press('Enter', 'Escape', 'Enter')
  await expect(live).toContainText('Moved under Grow my craft')
  await expect(map.node(CONVERSION)).toHaveAttribute('aria-level', '4')
  await expect(map.selected).toHaveAttribute('aria-label', HABIT)
})

test('Find reaches folded nodes, dims the rest and marks the words', async ({ page, start }) => {
  const map = await start.importOutline(OUTLINE)
  await map.press('ControlOrMeta+1')
  await expect(map.node(RESUMES)).toHaveCount(0)
  await map.press('ControlOrMeta+f')
  const field = page.getByRole('searchbox', { name: 'Find' })
  await expect(field).toBeFocused()
  await map.type('READ')
  const search = page.getByRole('search', { name: 'Find and filter' })
  await expect(search.getByRole('status')).toHaveText('3 found')
  await map.press('Enter')
  await expect(search.getByRole('status')).toHaveText('1 of 3')
  await expect(map.node(READING).locator('mark')).toHaveText('Read')
  await map.press('F3')
  await expect(map.node(RESUMES)).toBeVisible()
  await expect(map.node(RESUMES)).not.toHaveAttribute('data-dimmed')
  await expect(map.node(HABIT)).toHaveAttribute('data-dimmed')
  await map.press('F3')
  await expect(page.getByRole('tree', { name: 'Parking lot' })).toBeVisible()
  await map.press('Shift+F3')
  await search.getByRole('combobox', { name: 'Owner' }).selectOption('Maya')
  await expect(search.getByRole('status')).toHaveText('1 found')
  await map.press('Escape')
  await expect(search).toHaveCount(0)
  await expect(map.sink).toBeFocused()
  await expect(map.selected).toHaveAttribute('aria-label', RESUMES)
})

test('a branch in focus stands alone, and the map comes back as it was', async ({ page, start }) => {
  const map = await start.importOutline(OUTLINE)
  await map.select(HABIT)
  await map.press('ControlOrMeta+0')
  await page.mouse.wheel(0, 60)
  await atRest(page)
  const before = await placeOf(map, HABIT)
  await map.press('F6')
  const path = page.getByRole('navigation', { name: 'Path' })
  await expect(path.getByRole('button')).toHaveText([
    'Whole map',
    'Become the colleague whom everyone turns to',
    'Make the product a daily habit',
  ])
  await expect(map.node(READING)).toHaveCount(0)
  await map.press('ArrowLeft', 'Home', 'End')
  await expect(map.selected).toHaveAttribute('aria-label', HABIT)
  await page.getByRole('link', { name: 'Objectree: all maps' }).click()
  await start.maps.getByRole('link').first().click()
  await expect(map.node(HABIT)).toBeVisible()
  await expect(map.node(READING)).toHaveCount(0)
  await path.getByRole('button', { name: 'Whole map' }).click()
  await expect(path).toHaveCount(0)
  await expect.poll(() => placeOf(map, HABIT)).toEqual(before)
  await map.command('Fold other branches')
  await expect(map.node(READING)).toHaveCount(0)
})

test('a note is marked on its card and its links can be followed', async ({ page, start }) => {
  const map = await start.importOutline(OUTLINE)
  await map.select(CONVERSION)
  await map.press('F4')
  const note = map.details.getByRole('textbox', { name: 'Note' })
  await expect(note).toBeFocused()
  await map.type('Measured as in https://example.org/how and javascript:alert(1)')
  await expect(map.details.getByRole('link')).toHaveCount(1)
  await expect(map.details.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer')
  const details = page.getByRole('button', { name: 'Details', exact: true })
  await details.click()
  await expect(map.details).toHaveCount(0)
  await details.click()
  await expect(map.details).toBeVisible()
  await expect(note).not.toBeFocused()
  await map
    .node(CONVERSION)
    .getByRole('button', { name: /^Note: Measured/ })
    .click()
  await expect(note).toBeFocused()
})

test('the parking lot takes, sorts, renames and gives back ideas', async ({ page, start }) => {
  const map = await start.importOutline(OUTLINE)
  const toggle = page.getByRole('button', { name: 'Parking lot 2' })
  await map.select(HABIT)
  await toggle.click()
  const lot = page.getByRole('tree', { name: 'Parking lot' })
  await expect(lot.getByRole('treeitem')).toHaveCount(2)
  await page.getByRole('textbox', { name: 'Add an idea' }).click()
  for (const idea of ['Answer within a day', 'Begin a newsletter', '写一份新手指南']) {
    await map.type(idea)
    await map.press('Enter')
  }
  await expect(page.getByRole('button', { name: 'Parking lot 5' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('By title')
  await expect(lot.getByRole('treeitem').first()).toHaveAttribute('aria-label', 'Idea: Answer within a day')

  await lot.getByRole('treeitem').first().click()
  await map.press('F2')
  await map.type(' at most')
  await map.press('F2')
  const idea = lot.getByRole('treeitem', { name: 'Idea: Answer within a day at most' })
  await expect(idea).toBeFocused()
  await page.getByRole('textbox', { name: 'Reason for parking' }).fill('next cycle')
  await idea.getByRole('button', { name: /back to the map$/ }).click()
  await expect(map.node('Idea: Answer within a day at most')).toHaveAttribute('aria-level', '3')
  await expect(page.getByRole('button', { name: 'Parking lot 4' })).toBeVisible()
  await map.undo.click()
  await expect(idea).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Reason for parking' })).toHaveValue('next cycle')

  await page.getByRole('button', { name: 'Parking lot 5' }).click()
  await expect(lot).toHaveCount(0)
  await page.getByRole('button', { description: 'Goes to the parking lot' }).click()
  await expect(lot.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await map.type('Ask the librarian')
  await map.press('Enter')
  await expect(lot.getByRole('textbox', { name: 'Title' })).toHaveValue('')
  await map.type('Ask the readers')
  await map.press('F2')
  await expect(lot.getByRole('treeitem', { name: 'Idea: Ask the readers' })).toBeFocused()
  await expect(lot.getByRole('treeitem', { name: 'Idea: Ask the librarian' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Parking lot 7' })).toBeVisible()
})
