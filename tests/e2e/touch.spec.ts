import { Finger } from './pages/finger'
import { shifted } from './pages/hand'
import { expect, test } from './support/test'

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } })

const MAP = `# Big
## Objective A
- A one
- A two
## Objective B
- B one
## Objective C
- C one
`

test('one finger pans, over cards too, and two fingers zoom', async ({ start, page }) => {
  const map = await start.importOutline(MAP)
  const finger = await Finger.on(map)
  const card = 'Objective: Objective B'
  for (const over of ['Big O: Big', card]) {
    if (over === card) await finger.tap(await finger.middle('Objective: Objective A'))
    const before = await finger.box(card)
    const from = over === card ? await finger.middle(card) : { x: 590, y: 640 }
    await finger.swipe(from, shifted(from, 40, -30))
    const after = await finger.box(card)
    expect(after.x - before.x).toBeCloseTo(40, 0)
    expect(after.y - before.y).toBeCloseTo(-30, 0)
  }
  const zoom = page.getByRole('group', { name: 'Map tools' }).getByRole('button', { name: /^\d+%$/ })
  const before = parseInt((await zoom.textContent()) ?? '', 10)
  const [left, right] = [
    { x: 540, y: 640 },
    { x: 640, y: 640 },
  ]
  await finger.down(left)
  await finger.down(left, right)
  await finger.slide([
    [left, shifted(left, -40, 0)],
    [right, shifted(right, 40, 0)],
  ])
  await finger.up()
  await expect.poll(async () => parseInt((await zoom.textContent()) ?? '', 10)).toBeGreaterThan(before + 20)
})

test('a tap selects, a second tap edits', async ({ start }) => {
  const map = await start.importOutline(MAP)
  const finger = await Finger.on(map)
  const at = await finger.middle('Key result: A one')
  await finger.tap(at)
  await expect(map.node('Key result: A one')).toHaveAttribute('aria-selected', 'true')
  await expect(map.editor).toHaveCount(0)
  await finger.tap(at)
  await finger.tap(at)
  await expect(map.editor).toBeFocused()
  await map.press('Escape')
})

test('a finger drags a selected card, and any card after it was held; undo takes it back', async ({
  start,
}) => {
  const map = await start.importOutline(MAP)
  const finger = await Finger.on(map)
  const name = 'Key result: A one'
  await finger.tap(await finger.middle(name))
  await expect(map.node(name)).toHaveAttribute('aria-selected', 'true')
  await finger.swipe(await finger.middle(name), await finger.middle('Objective: Objective B'))
  await expect(map.node(name)).toHaveAttribute('aria-posinset', '2')
  await expect(map.node(name)).toHaveAttribute('aria-setsize', '2')
  await map.undo.tap()
  await expect(map.node(name)).toHaveAttribute('aria-posinset', '1')

  const other = 'Key result: C one'
  const from = await finger.middle(other)
  const held = await finger.box('Objective: Objective A')
  await finger.down(from)
  await expect(map.node(other)).toHaveAttribute('aria-selected', 'true')
  await finger.slide([[from, await finger.middle('Objective: Objective B')]])
  await finger.up()
  await expect(map.node(other)).toHaveAttribute('aria-setsize', '2')
  await expect(map.node('Objective: Objective C')).not.toHaveAttribute('aria-expanded', /.+/)
  expect((await finger.box('Objective: Objective A')).x).toBeCloseTo(held.x, 0)
  await map.undo.tap()
  await expect(map.node(other)).toHaveAttribute('aria-setsize', '1')
})

test('a finger places by hand, and a second finger calls the drag off', async ({ start }) => {
  const map = await start.importOutline(MAP)
  const finger = await Finger.on(map)
  const name = 'Objective: Objective C'
  await finger.tap(await finger.middle(name))
  await expect(map.node(name)).toHaveAttribute('aria-selected', 'true')
  const before = await finger.box(name)
  const from = await finger.middle(name)
  await finger.swipe(from, shifted(from, 20, 150))
  const after = await finger.box(name)
  expect(after.y - before.y).toBeCloseTo(150, 0)
  await map.undo.tap()
  expect((await finger.box(name)).y).toBeCloseTo(before.y, 0)

  const to = shifted(from, 0, 120)
  await finger.down(from)
  await finger.slide([[from, to]])
  await finger.down(to, shifted(to, -200, 0))
  await finger.up()
  await expect(map.undo).toBeDisabled()
})

test('a finger that rests opens the menu; moving on closes it and drags', async ({ start, page }) => {
  const map = await start.importOutline(MAP)
  const finger = await Finger.on(map)
  const name = 'Key result: C one'
  const from = await finger.middle(name)
  await finger.down(from)
  await expect(page.getByRole('menu')).toBeVisible()
  await finger.slide([[from, await finger.middle('Objective: Objective B')]])
  await finger.up()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(map.node(name)).toHaveAttribute('aria-setsize', '2')
  await map.undo.tap()

  await finger.down(await finger.middle(name))
  await expect(page.getByRole('menu')).toBeVisible()
  await finger.up()
  await expect(page.getByRole('menu')).toBeVisible()
  await map.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
})

test('a finger selects several: a box after resting on the canvas, and taps one by one', async ({
  start,
  page,
}) => {
  const map = await start.importOutline(MAP)
  const finger = await Finger.on(map)
  const [first, last] = [await finger.box('Key result: A one'), await finger.box('Key result: A two')]
  const corner = shifted(first, -10, -14)
  await finger.down(corner)
  await expect(page.getByRole('menu')).toBeVisible()
  await finger.slide([[corner, shifted(last, last.width - 10, last.height - 4)]])
  await finger.up()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(map.selected).toHaveCount(2)

  await map.command('Select several')
  const bar = page.getByRole('group', { name: 'Choose' })
  await expect(bar).toBeVisible()
  await finger.tap(await finger.middle('Objective: Objective C'))
  await expect(map.selected).toHaveCount(3)
  await finger.tap(await finger.middle('Key result: A one'))
  await expect(map.selected).toHaveCount(2)
  await finger.swipe(
    await finger.middle('Objective: Objective C'),
    await finger.middle('Objective: Objective B'),
  )
  await expect(bar).toHaveCount(0)
  await expect(map.node('Key result: A two')).toHaveAttribute('aria-setsize', '3')
  await expect(map.node('Objective: Objective C')).toHaveAttribute('aria-level', '3')
  await map.undo.tap()
  await expect(map.node('Objective: Objective C')).toHaveAttribute('aria-level', '2')
  await expect(map.undo).toBeDisabled()
})
