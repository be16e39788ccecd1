import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { MapPage } from './pages/map-page'
import { downloadOf } from './support/files'
import { EVERY_KIND } from './support/outlines'
import { expect, test } from './support/test'

const FILES = [
  ['Objectree file (.okr.json)', /\.okr\.json$/, /"format": "objectree"/],
  ['Markdown outline (.md)', /\.md$/, /^---|^# /],
  ['Plain outline (.txt)', /\.txt$/, /^Become the colleague/],
  ['OPML outline (.opml)', /\.opml$/, /<opml/],
  ['FreeMind map (.mm)', /\.mm$/, /<map/],
  ['XMind map (.xmind)', /\.xmind$/, /^PK/],
  ['Mermaid mind map (.mmd)', /\.mmd$/, /mindmap/],
  ['Table, a row an item (.csv)', /\.csv$/, /Make the product a daily habit/],
  ['Table, a row an objective (.csv)', /\.csv$/, /Make the product a daily habit/],
  ['Excel workbook (.xlsx)', /\.xlsx$/, /^PK/],
  ['Picture as vectors (.svg)', /\.svg$/, /<svg/],
  ['Calendar of dates (.ics)', /\.ics$/, /BEGIN:VCALENDAR/],
] as const

test('a map leaves in every format', async ({ page, start }) => {
  await start.importOutline(EVERY_KIND)
  for (const [item, name, content] of FILES)
    await test.step(item, async () => {
      const file = await downloadOf(page, item)
      expect(file.name).toMatch(name)
      expect(file.text).toMatch(content)
    })
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Picture as pixels (.png)' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export as picture' })
  await dialog.getByRole('radio', { name: '3×' }).check({ force: true })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.png$/)
})

/** Where the page says what has come of a command. */
const noticesOf = (page: Page) => page.getByRole('region', { name: 'Notices' })

/** The pages of the map as it would be printed. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

test('Ctrl+P prints the map alone: on one page, as a poster, or a page an objective', async ({
  page,
  start,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.reload()
  const map = await start.importOutline(EVERY_KIND)
  for (const [layout, pages] of [
    ['The whole map on one page', 1],
    ['A poster of several pages', 2],
    ['A page for each objective, with its checks', 2],
  ] as const)
    await test.step(layout, async () => {
      await map.press('ControlOrMeta+p')
      const dialog = page.getByRole('dialog', { name: 'Print' })
      await dialog.getByRole('radio', { name: layout }).check()
      await dialog.getByRole('button', { name: 'Print or save as PDF' }).click()
      await expect(page.locator('body[data-printed]')).toBeAttached()
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('toolbar').first()).toBeHidden()
      expect(await printedPages(page)).toBe(pages)
      await page.emulateMedia({ media: 'screen' })
      await page.evaluate(() => {
        document.body.removeAttribute('data-printed')
        window.dispatchEvent(new Event('afterprint'))
      })
      await expect(dialog).toHaveCount(0)
    })
})

test('a map goes onto the clipboard as text and as a picture', async ({ context, page, start }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await start.importOutline(EVERY_KIND)
  const copy = async (item: string, said: RegExp) => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: item }).click()
    await expect(noticesOf(page).getByText(said)).toBeVisible()
    return page.evaluate(async () => {
      const [found] = await navigator.clipboard.read()
      const text =
        found?.types.includes('text/plain') === true ? await (await found.getType('text/plain')).text() : ''
      return { types: found?.types ?? [], text }
    })
  }
  const text = await copy('Copy the map as text', /cards are on the clipboard as text/)
  expect(text.types).toEqual(expect.arrayContaining(['text/plain', 'text/html']))
  expect(text.text).toMatch(/^- Become the colleague[^\n]*\n {2}- Make the product a daily habit \(/)
  expect((await copy('Copy the map as a picture', /on the clipboard as a picture/)).types).toContain(
    'image/png',
  )
})

test('a hand-out opens from a folder without a network, is edited, saves itself, and is merged into its map', async ({
  page,
  start,
  browser,
}, testInfo) => {
  const map = await start.importOutline(EVERY_KIND)
  const handOut = await downloadOf(page, 'Hand-out page (.html)')
  const file = testInfo.outputPath('group.html')
  await writeFile(file, handOut.text)

  const offline = await browser.newContext({ offline: true })
  const group = await offline.newPage()
  const complaints: string[] = []
  group.on('console', (message) => complaints.push(message.text()))
  group.on('pageerror', ({ message }) => complaints.push(message))
  group.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(request.url())
  })
  // The browser's own dialog for files cannot be answered here; without it a save is a download.
  await group.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await group.goto(pathToFileURL(file).href)
  const theirs = new MapPage(group)
  await expect(theirs.node('Objective: Make the product a daily habit')).toBeVisible()
  await expect(noticesOf(group).getByText(/^This is a hand-out/)).toBeVisible()
  await theirs.node('Objective: Make the product a daily habit').click({ position: { x: 30, y: 12 } })
  await group.keyboard.press('F2')
  await group.keyboard.press('ControlOrMeta+a')
  await group.keyboard.type('Make the product a weekly habit')
  await group.keyboard.press('F2')
  const downloading = group.waitForEvent('download')
  await group.keyboard.press('ControlOrMeta+s')
  const saved = testInfo.outputPath('saved.html')
  await (await downloading).saveAs(saved)
  await group.goto(pathToFileURL(saved).href)
  await expect(theirs.node('Objective: Make the product a weekly habit')).toBeVisible()
  expect(complaints).toEqual([])
  await offline.close()

  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Merge a file into this map…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge a file into this map' })
  await dialog.getByLabel('Choose a file…').setInputFiles(saved)
  await expect(dialog.getByRole('treeitem', { name: /weekly habit, changed$/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'Merge 1 card' }).click()
  await expect(map.node('Objective: Make the product a weekly habit')).toBeVisible()
})

test('a file that was chosen is kept up to date', async ({ page, start }) => {
  await page.addInitScript(() => {
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory()
      return folder.getFileHandle(suggestedName, { create: true })
    }
    Object.assign(window, { showSaveFilePicker })
  })
  await page.reload()
  const map = await start.importOutline(EVERY_KIND)
  await map.press('ControlOrMeta+s')
  await expect(page.getByRole('button', { name: /^Saved to .*\.okr\.json$/ })).toBeVisible()
  const written = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      const texts: string[] = []
      for await (const [name] of folder as unknown as AsyncIterable<[string]>)
        texts.push(await (await (await folder.getFileHandle(name)).getFile()).text())
      return texts.join('\n')
    })
  expect(await written()).toContain('Make the product a daily habit')
  await map.node('Objective: Make the product a daily habit').click({ position: { x: 30, y: 12 } })
  await page.keyboard.press('Delete')
  await expect.poll(written).not.toContain('Make the product a daily habit')
})
