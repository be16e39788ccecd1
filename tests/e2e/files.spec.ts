import type { Page } from '@playwright/test'
import { chooseFile, downloadOf, dropFile, type TextFile } from './support/files'
import { EVERY_KIND, outline } from './support/outlines'
import { expect, test } from './support/test'

const TITLE = 'Become the colleague whom everyone turns to'
const ADDED = '# Grow my craft\n## Learn from the best\n- Talk with 10 experts\n- Publish 12 reviews\n'

for (const { item, extension } of [
  { item: 'Objectree file (.okr.json)', extension: '.okr.json' },
  { item: 'Markdown outline (.md)', extension: '.md' },
]) {
  test(`a map goes out as ${extension} under its name and comes back the same`, async ({ page, start }) => {
    const map = await start.importOutline(EVERY_KIND)
    const shape = await map.shape()
    const file = await downloadOf(page, item)
    expect(file.name).toBe(`${TITLE}${extension}`)

    await start.open()
    await page.getByRole('button', { name: `Delete ${TITLE}` }).click()
    await expect(start.maps.getByRole('listitem')).toHaveCount(0)
    await chooseFile(page, file)
    await expect(start.preview).toContainText('Make the product a daily habit')
    await expect(start.preview.getByRole('list', { name: 'Not imported' })).toContainText('Nothing is lost')
    await start.preview.getByRole('button', { name: 'Import as new map' }).click()
    await expect.poll(() => map.shape()).toEqual(shape)
    expect((await downloadOf(page, item)).text).toBe(file.text)
  })
}

test('a file dropped on the window of an open map is shown, and added in one step', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(outline('Be heard', [1]))
  await dropFile(page, { name: 'craft.md', text: `${ADDED}- Sketch from 0 to 9 ![a picture](picture.png)\n` })
  await expect(map.preview).toContainText('Learn from the best')
  await expect(map.preview.getByRole('list', { name: 'Not imported' })).toContainText('A picture')
  await map.preview.getByRole('button', { name: 'Add to this map' }).click()
  await expect(map.preview).toHaveCount(0)
  await expect(map.node('Key result: Talk with 10 experts')).toBeAttached()
  await expect(map.sink).toBeFocused()

  await map.press('ControlOrMeta+z')
  await expect(map.node('Key result: Talk with 10 experts')).toHaveCount(0)
  await expect(map.nodes('objective')).toHaveCount(1)
})

test('several lines pasted on the map open the preview, and go on the map only from there', async ({
  context,
  page,
  start,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const map = await start.begin('Be heard')
  await page.evaluate((text) => navigator.clipboard.writeText(text), ADDED)
  await map.press('ControlOrMeta+v')
  await expect(map.preview).toContainText('Learn from the best')
  await map.preview.getByRole('button', { name: 'Cancel' }).click()
  await expect(map.nodes('bigObjective')).toHaveCount(1)
  await expect(map.sink).toBeFocused()

  await map.press('ControlOrMeta+v')
  await map.preview.getByRole('button', { name: 'Add to this map' }).click()
  await expect(map.nodes('keyResult')).toHaveCount(2)
})

test('an outline pasted on the start page becomes a map', async ({ page, start }) => {
  await page.getByRole('button', { name: 'Paste an outline…' }).click()
  await start.preview.getByRole('textbox', { name: 'Your outline' }).fill(ADDED)
  await expect(start.preview).toContainText('Talk with 10 experts')
  await start.preview.getByRole('button', { name: 'Import as new map' }).click()
  await expect(page.getByRole('treeitem', { name: 'Objective: Learn from the best' })).toBeVisible()
})

interface FileNode {
  id: string
  kind: string
  title: string
  parentId: string | null
}

interface MapFile {
  schemaVersion: number
  document: { nodes: FileNode[] }
}

/** A file of ours with something done to it. */
function spoilt(file: TextFile, spoil: (map: MapFile) => void): string {
  const map = JSON.parse(file.text) as MapFile
  spoil(map)
  return JSON.stringify(map)
}

/** An action, and the key result that it hangs on. */
function pairOf({ document: { nodes } }: MapFile): { child: FileNode; parent: FileNode } {
  const child = nodes.find(({ kind }) => kind === 'action')
  const parent = nodes.find(({ id }) => id === child?.parentId)
  if (!child || !parent) throw new Error('No action hangs on a key result.')
  return { child, parent }
}

const BAD_FILES: readonly { what: string; says: RegExp; text: (good: TextFile) => string }[] = [
  {
    what: 'not of ours',
    says: /^This is not an Objectree file and not an outline\.$/,
    text: () => '{"name":"left-pad","version":"1.3.0"}',
  },
  {
    what: 'cut off in the middle',
    says: /^The file ends too early/,
    text: ({ text }) => text.slice(0, Math.floor(text.length / 2)),
  },
  {
    what: 'with a branch under itself',
    says: /a branch is placed under itself\.$/,
    text: (good) =>
      spoilt(good, (map) => {
        const { child, parent } = pairOf(map)
        parent.parentId = child.id
      }),
  },
  {
    what: 'with one id twice',
    says: /two records share the id/,
    text: (good) =>
      spoilt(good, (map) => {
        const { child, parent } = pairOf(map)
        child.id = parent.id
      }),
  },
  {
    what: 'with a title of a million characters',
    says: /^A text is too long: .* may have at most 2,000 characters\.$/,
    text: (good) =>
      spoilt(good, (map) => {
        pairOf(map).child.title = 'a'.repeat(1_000_000)
      }),
  },
  {
    what: 'of a newer version',
    says: /^The file was written by a newer version of Objectree\./,
    text: (good) =>
      spoilt(good, (map) => {
        map.schemaVersion += 1
      }),
  },
  {
    what: 'without the node that another hangs on',
    says: /the parent of a card is missing\.$/,
    text: (good) =>
      spoilt(good, (map) => {
        pairOf(map).child.parentId = 'nowhere'
      }),
  },
]

test('a file that cannot be read is refused in one sentence, and nothing changes', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(EVERY_KIND)
  const good = await downloadOf(page, 'Objectree file (.okr.json)')
  const shape = await map.shape()
  for (const { what, says, text } of BAD_FILES)
    await test.step(`a file ${what}`, async () => {
      await chooseFile(page, { name: 'bad.okr.json', text: text(good) })
      await expect(map.preview.getByRole('alert')).toHaveText(says)
      await expect(map.preview.getByRole('button', { name: 'Add to this map' })).toBeDisabled()
      await expect(map.preview.getByRole('button', { name: 'Import as new map' })).toBeDisabled()
      await map.preview.getByRole('button', { name: 'Cancel' }).click()
      await expect(map.preview).toHaveCount(0)
      expect(await map.shape()).toEqual(shape)
    })
})

/** Whether anything of a file was run: it would have set this mark. */
async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => ['ran' in window, 'ran' in {}])).toEqual([false, false])
}

const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'

test('markup in a title is text, in the preview, on the map and in the details', async ({ page, start }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await chooseFile(page, {
    name: 'markup.md',
    text: `# Be heard\n## ${MARKUP}\n- javascript:alert(1) from 0 to 5\n`,
  })
  await expect(start.preview).toContainText(MARKUP)
  await start.preview.getByRole('button', { name: 'Import as new map' }).click()
  const objective = page.getByRole('treeitem', { name: `Objective: ${MARKUP}` })
  await expect(objective).toContainText(MARKUP)
  await objective.click({ position: { x: 30, y: 12 } })
  await page.keyboard.press('F4')
  const title = page.getByRole('complementary', { name: 'Details' }).getByRole('textbox', { name: 'Title' })
  await expect(title).toHaveValue(MARKUP)
  await expectNothingRan(page)
  expect(dialogs).toEqual([])
})

test('a file that names prototypes changes none', async ({ page, start }) => {
  const map = await start.importOutline(outline('Be heard', [1]))
  const good = await downloadOf(page, 'Objectree file (.okr.json)')
  const poison = '"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}},'
  const text = good.text.replace('"nodes": [', `${poison}"nodes": [`).replace('{\n', `{${poison}`)
  const shape = await map.shape()
  await chooseFile(page, { name: 'proto.okr.json', text })
  const add = map.preview.getByRole('button', { name: 'Cancel' })
  await expect(add).toBeVisible()
  await expectNothingRan(page)
  await add.click()
  expect(await map.shape()).toEqual(shape)
  await expectNothingRan(page)
})
