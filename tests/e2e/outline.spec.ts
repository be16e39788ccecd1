import { OutlinePage } from './pages/outline-page'
import { InputMethod } from './support/input-method'
import { EVERY_KIND, outline } from './support/outlines'
import { expect, test } from './support/test'

const WRITTEN = [
  '1 Big O: Become the colleague whom everyone turns to',
  '2 Objective: Make the product a daily habit',
  '3 Key result: New-user conversion from 24% to 31.2%',
  '4 Action: Draft the first eight templates',
  '4 Action: Interview five support agents',
  '3 Key result: Weekly readers from 12 to 60',
  '2 Objective: Improve influence across departments',
]

test('a map is written in the outline by keys alone, shown as a map, and taken back', async ({
  page,
  start,
}) => {
  const map = await start.begin('Become the colleague whom everyone turns to')
  const lines = new OutlinePage(page)
  await lines.show()
  await lines.press('Enter')
  await lines.type('Make the product a daily habit')
  await lines.press('Enter')
  await lines.type('New-user conversion from 24% to 31.2%')
  await lines.press('Tab', 'Enter')
  await lines.press('Tab')
  await lines.type('Draft the first eight templates')
  await lines.press('Enter')
  await lines.type('Interview five support agents')
  await lines.press('Enter', 'Shift+Tab')
  await lines.type('Weekly readers from 12 to 60')
  await lines.press('Enter', 'Shift+Tab')
  await lines.type('Improve influence across departments')
  await lines.press('F2')
  await expect(lines.sink).toBeFocused()
  expect(await lines.lines()).toEqual(WRITTEN)

  await lines.press('ControlOrMeta+Alt+1')
  await expect(map.tree).toBeVisible()
  await expect(map.sink).toBeFocused()
  await expect(map.node('Objective: Improve influence across departments')).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(map.tree.getByRole('treeitem')).toHaveCount(WRITTEN.length)
  await map.press('ControlOrMeta+z')
  await expect(map.nodes('objective')).toHaveCount(1)
  await lines.show()
  expect(await lines.lines()).toEqual(WRITTEN.slice(0, -1))
})

test('the outline is found again, also after a reload, with its selection in sight', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [5, 5, 5, 5, 5, 5]))
  const lines = new OutlinePage(page)
  await lines.show()
  await lines.press('End')
  const last = lines.line(/^Key result: F: Weekly readers/)
  await expect(last).toBeInViewport()
  await map.saved()
  await page.getByRole('link', { name: 'Objectree: all maps' }).click()
  await start.maps.getByRole('link', { name: 'Be heard' }).click()
  await expect(last).toBeInViewport()
  await page.reload()
  await expect(last).toBeInViewport()
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('tab', { name: 'Outline' })).toHaveAttribute('aria-selected', 'true')
})

test('what is selected in the outline is in sight on the map, wherever that was left', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [5, 5, 5, 5, 5, 5]))
  await map.press('ControlOrMeta+Home', 'ControlOrMeta+0')
  const lines = new OutlinePage(page)
  await lines.show()
  await lines.press('End')
  await lines.press('ControlOrMeta+Alt+1')
  await expect(map.node(/^Key result: F: Weekly readers/)).toBeInViewport({ ratio: 1 })
  await expect(map.sink).toBeFocused()
})

test('find, checks and the menu work on lines', async ({ page, start }) => {
  await start.importOutline(EVERY_KIND)
  const lines = new OutlinePage(page)
  await lines.show()
  await lines.press('ControlOrMeta+f')
  await lines.type('agents')
  await lines.press('Enter')
  await expect(lines.line('Action: Interview five support agents')).toHaveAttribute('aria-selected', 'true')
  await lines.press('Escape')
  await expect(lines.sink).toBeFocused()
  await lines.press('F8')
  await expect(page.getByRole('dialog', { name: 'Checks' })).toBeVisible()
  await lines.press('Escape')
  await lines.line('Key result: Improve the templates').click({ button: 'right' })
  await expect(page.getByRole('menu')).toBeVisible()
  await lines.press('Escape')
})

test('what an input method composes opens the line with its words', async ({ page, start }) => {
  await start.begin('Be heard')
  const lines = new OutlinePage(page)
  await lines.show()
  const method = await InputMethod.on(page)
  await method.compose('c', 'ch', '成为')
  await method.choose('成为')
  await expect(lines.field).toHaveValue('成为')
  await lines.press('F2')
  await expect(lines.line('Big O: 成为')).toBeVisible()
})

test('lines are dragged between two lines, into a line, and not into what they hold', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [2, 1]))
  const lines = new OutlinePage(page)
  await lines.show()
  const drag = async (from: string | RegExp, to: string | RegExp, share: number) => {
    const [a, b] = [await lines.line(from).boundingBox(), await lines.line(to).boundingBox()]
    if (!a || !b) throw new Error('A line is not drawn.')
    await page.mouse.move(a.x + 300, a.y + a.height / 2)
    await page.mouse.down()
    await page.mouse.move(a.x + 310, a.y + a.height / 2 + 8)
    await page.mouse.move(b.x + 300, b.y + b.height * share, { steps: 4 })
    await page.mouse.up()
  }
  const before = await lines.lines()
  await drag(/^Key result: B: /, /^Key result: A: New-user/, 0.1)
  expect((await lines.lines()).slice(2, 4).map((line) => line.slice(0, 16))).toEqual([
    '3 Key result: B:',
    '3 Key result: A:',
  ])
  await map.undo.click()
  expect(await lines.lines()).toEqual(before)
  await drag(/^Key result: A: New-user/, 'Objective: Objective B', 0.5)
  await expect(lines.line(/^Key result: A: New-user/)).toHaveAttribute('aria-posinset', '2')
  await map.undo.click()
  await drag('Objective: Objective A', /^Key result: A: New-user/, 0.5)
  expect(await lines.lines()).toEqual(before)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 834, height: 1112 } })

  test('a tap selects a line, and a tap on the selected line writes in it', async ({ page, start }) => {
    await start.importOutline(outline('Be heard', [2]))
    const lines = new OutlinePage(page)
    await lines.show()
    const line = lines.line('Objective: Objective A')
    await line.tap({ position: { x: 300, y: 12 } })
    await expect(line).toHaveAttribute('aria-selected', 'true')
    await expect(lines.field).toHaveCount(0)
    await line.tap({ position: { x: 300, y: 12 } })
    await expect(lines.field).toHaveValue('Objective A')
  })

  test('buttons below the lines do what no keyboard on a screen has keys for', async ({ page, start }) => {
    const map = await start.importOutline(outline('Be heard', [2]))
    const lines = new OutlinePage(page)
    await lines.show()
    const tools = page.getByRole('group', { name: 'Line' })
    await lines.line(/^Key result: A: Bounce/).tap({ position: { x: 300, y: 12 } })
    await tools.getByRole('button', { name: 'Indent' }).tap()
    await expect(lines.line(/^Action: A: Bounce/)).toHaveAttribute('aria-level', '4')
    await tools.getByRole('button', { name: 'Add line' }).tap()
    await expect(lines.field).toBeFocused()
    await lines.type('Ask')
    await tools.getByRole('button', { name: 'Outdent' }).tap()
    await expect(lines.field).toBeFocused()
    await lines.press('F2')
    await expect(lines.line('Key result: Ask')).toHaveAttribute('aria-level', '3')
    await map.undo.tap()
    await expect(lines.line('Key result: Ask')).toHaveCount(0)
  })
})
