import { expect, test } from './support/test'
import type { MapPage } from './pages/map-page'
import { StartPage } from './pages/start-page'

const BIG_OBJECTIVE = 'Become the colleague whom everyone turns to'

const OBJECTIVES = [
  {
    title: 'Be heard across departments',
    keyResults: [
      'Product figures go out every week',
      'The reading group meets once a month',
      'Feedback is answered within 1 day',
    ],
    actions: ['Find a room', 'Invite ten readers'],
  },
  {
    title: 'Make the product a daily habit',
    keyResults: [
      'Push results double',
      'New-user conversion up 30%',
      'Bounce rate halves',
      '20 self-service templates',
    ],
    actions: ['Interview five support agents', 'Draft the first eight templates'],
  },
  {
    title: 'Grow my craft',
    keyResults: ['Talk with 10 experts', 'Publish one review a week', 'Summarise all reviews'],
    actions: [],
  },
]

async function decompose(map: MapPage): Promise<void> {
  for (const [place, { title, keyResults, actions }] of OBJECTIVES.entries()) {
    await map.press('ControlOrMeta+Home')
    if (place === 0) await map.addChild(title)
    else {
      await map.press('Enter')
      await map.type(title)
      await map.press('F2')
    }
    await enterChildren(map, keyResults)
    await enterChildren(map, actions)
  }
}

/** Tab opens the first child; Enter in its editor goes on with the next, until an empty one is left. */
async function enterChildren(map: MapPage, titles: readonly string[]): Promise<void> {
  const [first, ...others] = titles
  if (first === undefined) return
  await map.press('Tab')
  await map.type(first)
  for (const title of others) {
    await map.press('Enter')
    await map.type(title)
  }
  await map.press('F2')
}

test('a Big O is decomposed by keyboard alone and found whole after closing the browser', async ({
  context,
  page,
  start,
}) => {
  const map = await start.begin(BIG_OBJECTIVE)
  await decompose(map)

  await expect(map.nodes('objective')).toHaveCount(3)
  await expect(map.nodes('keyResult')).toHaveCount(10)
  await expect(map.nodes('action')).toHaveCount(4)
  const shape = await map.shape()
  await map.saved()
  await page.close()

  const again = new StartPage(await context.newPage())
  await again.open()
  const reopened = await again.openMap(BIG_OBJECTIVE)
  await reopened.page.getByRole('button', { name: 'Fit' }).click()
  for (const { title, keyResults, actions } of OBJECTIVES) {
    await expect(reopened.node(`Objective: ${title}`)).toBeVisible()
    for (const keyResult of keyResults) await expect(reopened.node(`Key result: ${keyResult}`)).toBeAttached()
    for (const action of actions) await expect(reopened.node(`Action: ${action}`)).toBeAttached()
  }
  expect(await reopened.shape()).toEqual(shape)
})
