import type { BrowserContext, Locator, Page } from '@playwright/test'
import type { MapPage } from './pages/map-page'
import { StartPage } from './pages/start-page'
import { downloadOf } from './support/files'
import { EVERY_KIND } from './support/outlines'
import { expect, test } from './support/test'

const KEY_RESULT = 'Key result: New-user conversion from 24% to 31.2%'
const FIELDS = '(due 2027-03-31, @Li Wei, 7/10, 40%)'

async function otherMap(context: BrowserContext, title: string): Promise<MapPage> {
  const start = new StartPage(await context.newPage())
  await start.open()
  return start.begin(title)
}

/** Brings the tab to the front and the keyboard to a node. */
async function at(map: MapPage, node: string): Promise<void> {
  await map.page.bringToFront()
  await map.select(node)
  await expect(map.sink).toBeFocused()
}

function live(page: Page, words: string): Locator {
  return page.locator('[aria-live=polite]').filter({ hasText: words })
}

async function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

async function writeText(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
}

test('branches travel between two maps in two tabs, with every field, each paste one step of undo', async ({
  context,
  page,
  start,
}) => {
  const one = await start.importOutline(EVERY_KIND)
  const two = await otherMap(context, 'Another map')
  await at(one, KEY_RESULT)
  await one.press('ControlOrMeta+c')
  await expect(live(page, '3 cards copied')).toBeAttached()

  await two.page.bringToFront()
  await two.addChild('Our objective')
  await two.press('ControlOrMeta+v')
  await expect(live(two.page, '3 cards pasted')).toBeAttached()
  await expect(two.node(KEY_RESULT)).toHaveAttribute('aria-level', '3')
  await expect(two.node(KEY_RESULT)).toHaveAttribute('aria-selected', 'true')
  await expect(two.nodes('action')).toHaveCount(2)
  const { text } = await downloadOf(two.page, 'Markdown outline (.md)')
  expect(text).toContain(`- New-user conversion from 24% to 31.2% ${FIELDS}`)
  expect(text).toContain('because every converted sign-up comes back within a week')
  expect(text).toContain('- [x] Interview five support agents (due 2027-01-20)')

  await at(two, 'Objective: Our objective')
  await two.press('ControlOrMeta+z')
  await expect(two.nodes('keyResult')).toHaveCount(0)
  await expect(one.node(KEY_RESULT)).toBeVisible()
})

test('cut and paste carries a branch to another place; undo and redo go step by step', async ({ start }) => {
  const map = await start.importOutline(EVERY_KIND)
  const before = await map.shape()
  await at(map, KEY_RESULT)
  const id = await map.node(KEY_RESULT).getAttribute('data-node-id')
  await map.press('ControlOrMeta+x')
  await expect(map.node(KEY_RESULT)).toHaveCount(0)
  await expect(map.nodes('action')).toHaveCount(0)

  await at(map, 'Objective: Improve influence across departments')
  await map.press('ControlOrMeta+v')
  await expect(map.node(KEY_RESULT)).toHaveAttribute('data-node-id', id ?? '')
  await expect(map.nodes('action')).toHaveCount(2)
  const after = await map.shape()

  await map.press('ControlOrMeta+z')
  await expect(map.node(KEY_RESULT)).toHaveCount(0)
  await map.press('ControlOrMeta+z')
  await expect.poll(() => map.shape()).toEqual(before)
  await expect(map.undo).toBeDisabled()
  await map.press('ControlOrMeta+Shift+z', 'ControlOrMeta+Shift+z')
  await expect.poll(() => map.shape()).toEqual(after)
})

test('several selected branches are copied together and fit themselves to where they land', async ({
  start,
}) => {
  const map = await start.importOutline(EVERY_KIND)
  await at(map, KEY_RESULT)
  await map.node('Key result: Improve the templates').click({ modifiers: ['ControlOrMeta'] })
  await expect(map.selected).toHaveCount(2)
  await map.press('ControlOrMeta+c', 'ControlOrMeta+Home', 'ControlOrMeta+v')
  await expect(map.nodes('objective')).toHaveCount(4)
  await expect(map.node('Objective: Improve the templates')).toHaveAttribute('aria-level', '2')
  await expect(map.node('Key result: Interview five support agents')).toHaveAttribute('aria-level', '3')
  await expect(map.selected).toHaveCount(2)
})

test('other programs get an outline, and a list where they take formatted text', async ({
  context,
  page,
  start,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const map = await start.importOutline(EVERY_KIND)
  await at(map, KEY_RESULT)
  await map.press('ControlOrMeta+c')
  await expect(live(page, '3 cards copied')).toBeAttached()
  expect(await clipboardText(page)).toBe(
    [
      `- [KR] New-user conversion from 24% to 31.2% ${FIELDS}`,
      '  because every converted sign-up comes back within a week',
      '  - [x] Interview five support agents (due 2027-01-20)',
      '  - [ ] Draft the first eight templates',
      '',
    ].join('\n'),
  )
  const items = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const html = await (await item?.getType('text/html'))?.text()
    const list = new DOMParser().parseFromString(html ?? '', 'text/html')
    return [...list.querySelectorAll('ul ul li')].map((entry) => entry.textContent)
  })
  expect(items).toEqual(['Interview five support agents', 'Draft the first eight templates'])
})

test('a line from elsewhere becomes a child; several lines are shown first and go below the selected node', async ({
  context,
  page,
  start,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const map = await start.importOutline(EVERY_KIND)
  await writeText(page, ' Weekly readers from 12 to 60\n')
  await at(map, 'Objective: Improve influence across departments')
  await map.press('ControlOrMeta+v')
  const child = map.node('Key result: Weekly readers from 12 to 60')
  await expect(child).toHaveAttribute('aria-selected', 'true')
  await expect(map.editor).toHaveCount(0)
  await map.press('ControlOrMeta+z')
  await expect(child).toHaveCount(0)

  await writeText(page, '- Ask ten readers\n- Ask ten writers')
  await at(map, KEY_RESULT)
  await map.press('ControlOrMeta+v')
  await expect(map.preview).toContainText('Ask ten writers')
  await map.preview.getByRole('button', { name: 'Add to this map' }).click()
  await expect(map.node('Action: Ask ten readers')).toHaveAttribute('aria-level', '4')
  await expect(map.sink).toBeFocused()
  await map.press('ControlOrMeta+z')
  await expect(map.node('Action: Ask ten readers')).toHaveCount(0)
})

test('in an open title the clipboard is the field’s own', async ({ start }) => {
  const map = await start.importOutline(EVERY_KIND)
  await at(map, 'Key result: Improve the templates')
  await map.press('F2', 'ControlOrMeta+a', 'ControlOrMeta+c', 'End')
  await map.type(' and ')
  await map.press('ControlOrMeta+v', 'F2')
  await expect(map.node('Key result: Improve the templates and Improve the templates')).toBeVisible()
  await expect(map.nodes('keyResult')).toHaveCount(3)
})

test('the commands reach the clipboard too, and say which key works where the browser keeps it closed', async ({
  context,
  page,
  start,
}) => {
  const map = await start.importOutline(EVERY_KIND)
  await at(map, 'Key result: Improve the templates')
  await map.command('Paste')
  await expect(page.getByText('Press Ctrl+V (⌘V on a Mac) on the map instead').first()).toBeVisible()
  await expect(map.undo).toBeDisabled()

  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await map.command('Copy as Markdown')
  await expect(live(page, '1 card copied')).toBeAttached()
  expect(await clipboardText(page)).toBe('- [KR] Improve the templates (supports weakly)\n')
  await map.command('Cut')
  await expect(map.node('Key result: Improve the templates')).toHaveCount(0)
  await at(map, 'Objective: Improve influence across departments')
  await map.command('Paste')
  await expect(map.node('Key result: Improve the templates')).toHaveAttribute('aria-selected', 'true')
})

test('what claims to be ours and is not is refused in a sentence, and nothing changes', async ({
  context,
  page,
  start,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const map = await start.importOutline(EVERY_KIND)
  const shape = await map.shape()
  for (const [forged, said] of [
    ['{"format":"objectree","schemaVersion":1,"document":{"nodes":"many"}}', 'damaged'],
    ['{"format":"objectree","schemaVersion":999,"document":{}}', 'newer version'],
  ] as const) {
    await page.evaluate(async (json) => {
      const carrier = document.createElement('div')
      carrier.setAttribute('data-objectree', json)
      const html = new Blob([carrier.outerHTML], { type: 'text/html' })
      const text = new Blob(['forged'], { type: 'text/plain' })
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })])
    }, forged)
    await at(map, KEY_RESULT)
    await map.press('ControlOrMeta+v')
    await expect(page.getByText(said).first()).toBeAttached()
  }
  expect(await map.shape()).toEqual(shape)
  await expect(map.undo).toBeDisabled()
})
