import { atRest } from './support/rest'
import { expect, test } from './support/test'

const MAP = `# Big
## Habit
- Conversion from 0% to 40%
`
const KEY_RESULT = 'Key result: Conversion from 0% to 40%'
/** The least size of a number that is read at a glance, and of a handle that is hit, in px at 100%. */
const LEAST = { figure: 14, handle: 24 }

test('what people miss elsewhere is at hand: titles in place, short forms, large figures, handles in sight', async ({
  start,
  page,
}) => {
  const map = await start.importOutline(MAP)
  await map.select(KEY_RESULT)
  await map.press('ControlOrMeta+0')
  await page.mouse.move(5, 795)

  await test.step('handles show without hovering', async () => {
    for (const name of ['Add child', 'Add sibling', 'Add relation']) {
      const handle = page.getByRole('button', { name, exact: true })
      await expect(handle).toHaveCount(1)
      await expect(handle).toBeInViewport({ ratio: 1 })
      await atRest(page)
      const { width, height } = (await handle.boundingBox()) ?? { width: 0, height: 0 }
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(LEAST.handle - 0.5)
    }
  })

  await test.step('a title is edited within its card, with no dialog in the way', async () => {
    await map.press('F2')
    await expect(map.editor).toBeFocused()
    const [card, field] = [await map.node(KEY_RESULT).boundingBox(), await map.editor.boundingBox()]
    expect(field?.x).toBeGreaterThanOrEqual(card?.x ?? Infinity)
    expect(field?.y).toBeGreaterThanOrEqual(card?.y ?? Infinity)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await map.press('Escape')
  })

  await test.step('the form of a node asks only what its kind needs', async () => {
    await page.getByRole('button', { name: 'Details', exact: true }).click()
    await expect(map.details).toBeVisible()
    await atRest(page)
    await map.select('Objective: Habit')
    await expect(map.details.getByRole('textbox', { name: 'Title' })).toBeVisible()
    for (const name of ['Confidence', 'Target', 'Unit'])
      await expect(map.details.getByLabel(name)).toHaveCount(0)
    await map.select(KEY_RESULT)
    await map.details.getByLabel('Now', { exact: true }).fill('20')
    await map.press('Enter')
  })

  await test.step('progress is read at a glance', async () => {
    for (const name of [KEY_RESULT, 'Big O: Big']) {
      const figure = map.node(name).getByText('50%', { exact: true })
      await expect(figure).toBeVisible()
      const size = await figure.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
      expect(size).toBeGreaterThanOrEqual(LEAST.figure)
    }
  })

  await test.step('a place by hand needs no saving', async () => {
    await map.press('F10', 'Escape')
    await map.select(KEY_RESULT)
    await map.press('Alt+Shift+ArrowDown', 'Alt+Shift+ArrowDown')
    await map.saved()
    await map.press('ControlOrMeta+k')
    await map.palette.getByRole('combobox').fill('save')
    await expect(map.palette.getByRole('option', { name: /save (the )?(map|place|layout)/i })).toHaveCount(0)
    await map.press('Escape')
    await atRest(page)
    const before = await map.node(KEY_RESULT).boundingBox()
    await page.reload()
    await atRest(page)
    const after = await map.node(KEY_RESULT).boundingBox()
    expect(after?.y).toBeCloseTo(before?.y ?? NaN, 0)
  })
})
