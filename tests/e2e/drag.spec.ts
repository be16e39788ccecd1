import { expect, test } from './support/test'
import type { Locator } from '@playwright/test'
import { atRest } from './support/rest'
import { Hand, middleOf, shifted, type Box } from './pages/hand'

const MAP = `# Big
## Objective A
- A one
- A two
- A three
## Objective B
- B one
## Objective C
- C one
# Parking lot
- Later
`

/** Every card but these stays where it was, within a hair. */
function expectStill(before: ReadonlyMap<string, Box>, after: ReadonlyMap<string, Box>): void {
  for (const [name, box] of before) {
    expect(after.get(name)?.x, name).toBeCloseTo(box.x, 0)
    expect(after.get(name)?.y, name).toBeCloseTo(box.y, 0)
  }
}

async function boxes(hand: Hand, names: readonly string[]): Promise<Map<string, Box>> {
  const found = new Map<string, Box>()
  for (const name of names) found.set(name, await hand.box(name))
  return found
}

for (const percent of [50, 100, 150])
  for (const scrolled of [false, true])
    test(`a branch is dragged at ${percent}%${scrolled ? ', after scrolling' : ''}`, async ({
      start,
      page,
    }) => {
      const map = await start.importOutline(MAP)
      const hand = new Hand(map)
      await hand.zoomTo(percent)
      await hand.select('Objective: Objective A')
      await hand.look('Objective: Objective A', scrolled ? { x: 220, y: 230 } : { x: 260, y: 290 })

      await test.step('onto a card', async () => {
        const target = await hand.middle('Objective: Objective A')
        await hand.drag(await hand.middle('Key result: A three'), await hand.middle('Key result: A one'))
        await expect(map.node('Key result: A three')).toHaveAttribute('aria-level', '4')
        await map.undo.click()
        await expect(map.node('Key result: A three')).toHaveAttribute('aria-level', '3')
        expect((await hand.middle('Objective: Objective A')).x).toBeCloseTo(target.x, 0)
      })

      await test.step('between siblings', async () => {
        const gap = await hand.between('Key result: A two', 'Key result: A three')
        await hand.drag(await hand.middle('Key result: A one'), gap)
        await expect(map.node('Key result: A one')).toHaveAttribute('aria-posinset', '2')
        await map.undo.click()
        await expect(map.node('Key result: A one')).toHaveAttribute('aria-posinset', '1')
      })

      await test.step('into free space, and nothing else moves', async () => {
        await map.select('Key result: A three')
        const names = ['Objective: Objective A', 'Key result: A one', 'Key result: A two']
        const before = await boxes(hand, names)
        const from = await hand.box('Key result: A three')
        const last = await hand.box('Key result: C one')
        const down = last.y + last.height + percent - from.y
        await hand.drag(middleOf(from), shifted(middleOf(from), -60, down))
        const placed = await hand.box('Key result: A three')
        expect(placed.x).toBeCloseTo(from.x - 60, 0)
        expect(placed.y).toBeCloseTo(from.y + down, 0)
        expectStill(before, await boxes(hand, names))
        await map.undo.click()
        expectStill(new Map([['Key result: A three', from]]), await boxes(hand, ['Key result: A three']))
        expectStill(before, await boxes(hand, names))
      })
      await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
    })

test('a branch goes to the other side of the Big O, and back by undo', async ({ start, page }, info) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  const picture = async (name: string) =>
    info.attach(name, { body: await page.screenshot(), contentType: 'image/png' })
  const big = await hand.middle('Big O: Big')
  const from = await hand.middle('Objective: Objective C')
  expect(from.x).toBeGreaterThan(big.x)
  await picture('before')
  await hand.drag(from, { x: 2 * big.x - from.x, y: from.y + 160 })
  expect((await hand.middle('Objective: Objective C')).x).toBeLessThan(big.x)
  expect((await hand.middle('Key result: C one')).x).toBeLessThan(big.x)
  await picture('after')
  await map.undo.click()
  expect((await hand.middle('Objective: Objective C')).x).toBeGreaterThan(big.x)
})

test('what cannot be dropped says why beside the pointer and aloud, and Escape leaves all as it was', async ({
  start,
  page,
}) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  const before = await map.shape()
  await hand.take(await hand.middle('Objective: Objective A'), await hand.middle('Key result: A two'))
  // Once beside the pointer, once in the live region.
  await expect(page.getByText('A card cannot move into its own branch.')).toHaveCount(2)
  await expect(page.locator('[aria-live=polite]').first()).toContainText('cannot move into its own branch')
  await page.mouse.up()
  expect(await map.shape()).toEqual(before)

  await hand.take(await hand.middle('Objective: Objective A'), await hand.middle('Objective: Objective B'))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await map.shape()).toEqual(before)
  await expect(map.undo).toBeDisabled()
})

test('a wrong chain is never refused: an objective under a key result, a key result under the Big O', async ({
  start,
}) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  await hand.drag(await hand.middle('Key result: A one'), await hand.middle('Big O: Big'))
  await expect(map.node('Key result: A one')).toHaveAttribute('aria-level', '2')
  await hand.drag(await hand.middle('Objective: Objective B'), await hand.middle('Key result: A two'))
  await expect(map.node('Objective: Objective B')).toHaveAttribute('aria-level', '4')
  await hand.drag(await hand.middle('Objective: Objective C'), await hand.middle('Key result: A one'))
  await expect(map.node('Objective: Objective C')).toHaveAttribute('aria-level', '3')
})

test('branches go into the parking lot and out of it', async ({ start, page }) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  await map.command('Show or hide the parking lot')
  const lot = page.getByRole('tree', { name: 'Parking lot' })
  const row = (name: RegExp) => lot.getByRole('treeitem', { name })
  await hand.drag(await hand.middle('Objective: Objective C'), await middleOfRow(row(/Later/)))
  await expect(map.node('Objective: Objective C')).toHaveCount(0)
  await expect(row(/Objective C/)).toBeVisible()
  await map.press('ControlOrMeta+z')
  await expect(map.node('Objective: Objective C')).toBeVisible()

  await hand.drag(await middleOfRow(row(/Later/)), await hand.middle('Objective: Objective A'))
  await expect(map.node('Idea: Later')).toHaveAttribute('aria-posinset', '4')
  await expect(row(/Later/)).toHaveCount(0)
  await map.press('ControlOrMeta+z')
  await expect(row(/Later/)).toBeVisible()
})

test('thirty selected nodes travel together, in one step', async ({ start, page }) => {
  const lines = Array.from({ length: 30 }, (_, index) => `- Result ${index + 1}`)
  const map = await start.importOutline(`# Big\n## From\n${lines.join('\n')}\n## To\n- Other`)
  const hand = new Hand(map)
  await map.press('ControlOrMeta+Shift+1')
  await hand.look('Key result: Result 1', { x: 1000, y: 100 })
  await hand.select('Key result: Result 1')
  await page.keyboard.down('Shift')
  await hand.click('Key result: Result 30')
  await page.keyboard.up('Shift')
  await expect(map.selected).toHaveCount(30)
  await hand.take(await hand.middle('Key result: Result 12'), await hand.middle('Objective: To'))
  await expect(page.getByText('30 branches')).toBeVisible()
  await page.mouse.up()
  await expect(map.node('Key result: Result 30')).toHaveAttribute('aria-posinset', '31')
  await expect(map.node('Key result: Result 1')).toHaveAttribute('aria-posinset', '2')
  await expect(map.selected).toHaveCount(30)
  await map.undo.click()
  await expect(map.node('Key result: Result 30')).toHaveAttribute('aria-posinset', '30')
  await expect(map.undo).toBeDisabled()
})

test('a place given by hand survives folding, arrangement, reloading and language; auto-layout resets it', async ({
  start,
  page,
}) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  // By its words alone, which no change of language touches.
  const placeOf = async (title: string) => {
    await atRest(page)
    const box = await page.locator('[role=tree] [data-node-id]', { hasText: title }).boundingBox()
    return box ?? { x: NaN, y: NaN }
  }
  const away = async () => {
    const [parentBox, box] = [await placeOf('Objective A'), await placeOf('A two')]
    return { x: Math.round(box.x - parentBox.x), y: Math.round(box.y - parentBox.y) }
  }
  const inLine = await away()
  const from = await hand.middle('Key result: A two')
  await hand.drag(from, shifted(from, 20, 260))
  const byHand = await away()
  expect(byHand.y - inLine.y).toBeCloseTo(260, -1)

  await map.select('Objective: Objective A')
  await map.press('Space')
  await expect(map.node('Key result: A two')).toHaveCount(0)
  await map.press('Space')
  expect(await away()).toEqual(byHand)

  await map.command('Layout: top down')
  expect(await away()).not.toEqual(byHand)
  await map.command('Layout: both sides')
  expect(await away()).toEqual(byHand)

  await map.saved()
  await page.reload()
  await expect(map.node('Key result: A two')).toBeVisible()
  expect(await away()).toEqual(byHand)

  await map.command('Auto-layout whole map')
  expect(await away()).toEqual(inLine)
  await map.undo.click()
  expect(await away()).toEqual(byHand)

  await map.command('Language: 简体中文')
  await expect(page.getByRole('tree', { name: '思维导图' })).toBeVisible()
  expect(await away()).toEqual(byHand)
})

test('a box drawn with Shift selects; Ctrl adds, a click on a card with Ctrl toggles, an empty click clears', async ({
  start,
  page,
}) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  const [first, last] = [await hand.box('Key result: A one'), await hand.box('Key result: A three')]
  await page.keyboard.down('Shift')
  await hand.drag(shifted(first, -8, -8), shifted(last, last.width - 10, last.height - 4))
  await page.keyboard.up('Shift')
  await expect(map.selected).toHaveCount(3)

  const other = await hand.box('Key result: B one')
  await page.keyboard.down('Shift')
  await page.keyboard.down('Control')
  await hand.drag(shifted(other, -8, -4), shifted(other, 40, 10))
  await page.keyboard.up('Control')
  await page.keyboard.up('Shift')
  await expect(map.selected).toHaveCount(4)

  await page.keyboard.down('Control')
  await hand.click('Key result: A two')
  await page.keyboard.up('Control')
  await expect(map.selected).toHaveCount(3)
  await page.mouse.click(640, 640)
  await expect(map.selected).toHaveCount(0)
})

test('the canvas, Space and the middle button pan, over cards too', async ({ start, page }) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  const card = 'Objective: Objective A'
  const pan = async (from: { x: number; y: number }) => {
    const before = await hand.box(card)
    await hand.drag(from, shifted(from, 40, 30))
    const after = await hand.box(card)
    expect(after.x - before.x).toBeCloseTo(40, 0)
    expect(after.y - before.y).toBeCloseTo(30, 0)
  }
  await pan({ x: 640, y: 640 })
  await map.select('Objective: Objective B')
  await page.keyboard.down('Space')
  await pan(await hand.middle('Objective: Objective B'))
  await page.keyboard.up('Space')
  await expect(map.node('Objective: Objective B')).toHaveAttribute('aria-expanded', 'true')

  const before = await hand.box(card)
  const middle = middleOf(before)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down({ button: 'middle' })
  await page.mouse.move(middle.x - 50, middle.y - 20, { steps: 5 })
  await page.mouse.up({ button: 'middle' })
  expect((await hand.box(card)).x - before.x).toBeCloseTo(-50, 0)
  await expect(map.node(card)).toHaveAttribute('aria-level', '2')
})

test('buttons beside a card add a child and a sibling, and a line drawn from it relates two cards', async ({
  start,
  page,
}) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  await map.select('Objective: Objective B')
  await page.getByRole('button', { name: 'Add child' }).last().click()
  await expect(map.editor).toBeFocused()
  await map.type('B two')
  await map.press('F2')
  await expect(map.node('Key result: B two')).toHaveAttribute('aria-posinset', '2')
  await page.getByRole('button', { name: 'Add sibling' }).first().click()
  await map.type('B three')
  await map.press('F2')
  await expect(map.node('Key result: B three')).toHaveAttribute('aria-posinset', '3')

  await map.select('Key result: A one')
  const handle = await page.getByRole('button', { name: 'Add relation' }).first().boundingBox()
  if (!handle) throw new Error('The handle is not on the page.')
  await hand.drag(middleOf(handle), await hand.middle('Key result: B one'))
  await expect(page.locator('[aria-live=polite]').first()).toContainText('B one')
  await expect(page.getByRole('textbox', { name: 'Relation label' })).toBeFocused()
  await map.press('Escape')
  await expect(page.locator('g[data-relation-id]')).toHaveCount(1)
  await map.undo.click()
  await expect(page.locator('g[data-relation-id]')).toHaveCount(0)
})

test('near the border the map scrolls under what is dragged, and from far away branches are dragged too', async ({
  start,
  page,
}) => {
  const map = await start.importOutline(MAP)
  const hand = new Hand(map)
  const still = await hand.box('Objective: Objective A')
  await hand.take(await hand.middle('Key result: B one'), { x: 640, y: 798 })
  await expect
    .poll(async () => (await map.node('Objective: Objective A').boundingBox())?.y ?? 0)
    .toBeLessThan(still.y - 60)
  await page.keyboard.press('Escape')
  await page.mouse.up()

  await hand.zoomOutBelow(30)
  await map.press('ControlOrMeta+Home', 'ArrowRight')
  const [a, b] = [await hand.middle('Objective: Objective C'), await hand.middle('Objective: Objective B')]
  await hand.drag(a, b)
  await expect(map.node('Objective: Objective C')).toHaveAttribute('aria-level', '3')
  await expect(page.locator('[aria-live=polite]').first()).toContainText('Moved under Objective B')
  await map.undo.click()
})

async function middleOfRow(row: Locator) {
  const box = await row.boundingBox()
  if (!box) throw new Error('The row is not on the page.')
  return shifted(box, 40, box.height / 2)
}
