import type { Locator } from '@playwright/test'
import type { MapPage } from './pages/map-page'
import { outline } from './support/outlines'
import { expect, test } from './support/test'

const BIG_OBJECTIVE = 'Big O: Be the first place people ask'
const OVERLOADED = outline('Be the first place people ask', [4, 2, 2, 2, 2])

function ruleIn(panel: Locator, ruleId: string): Locator {
  return panel.locator(`[data-rule-id="${ruleId}"]`)
}

/** A limit lights up on the node: severity, badge, ring and the words beside the meter. */
async function expectOver(node: Locator, words: string): Promise<void> {
  await expect(node).toHaveAttribute('data-severity', 'warn')
  await expect(node).toHaveAttribute('data-over', 'true')
  await expect(node.getByRole('button', { name: /^\d+ checks?$/ })).toBeVisible()
  await expect(node).toContainText(words)
}

async function expectWithin(node: Locator): Promise<void> {
  await expect(node).not.toHaveAttribute('data-over', /.*/)
  await expect(node).not.toHaveAttribute('data-severity', 'warn')
}

/** Takes the first fix of a rule in the popover of the selected node. */
async function takeFix(map: MapPage, ruleId: string, fix: string): Promise<void> {
  await map.press('ControlOrMeta+.')
  const popover = map.page.getByRole('dialog', { name: 'Checks' })
  await ruleIn(popover, ruleId).getByRole('button', { name: fix }).click()
  await expect(ruleIn(popover, ruleId)).toHaveCount(0)
  await map.press('Escape')
  await expect(map.sink).toBeFocused()
}

test('a sixth objective lights up, its fix clears it, and undo takes both back', async ({ start }) => {
  const map = await start.importOutline(OVERLOADED)
  const root = map.node(BIG_OBJECTIVE)
  await expectWithin(root)

  await map.select(BIG_OBJECTIVE)
  await map.addChild('Objective F')
  await expectOver(root, '6 of 5 objectives')

  await map.press('ControlOrMeta+Home')
  await takeFix(map, 'R01', 'Park the last one')
  await expectWithin(root)
  await expect(map.nodes('objective')).toHaveCount(5)

  await map.press('ControlOrMeta+z')
  await expectOver(root, '6 of 5 objectives')
  await map.press('ControlOrMeta+z')
  await expectWithin(root)
  await expect(map.nodes('objective')).toHaveCount(5)
  await map.press('ControlOrMeta+Shift+z', 'ControlOrMeta+Shift+z')
  await expectWithin(root)
  await expect(map.nodes('objective')).toHaveCount(5)
})

test('a fifth key result lights up, each fix is offered, and undo takes them back', async ({ start }) => {
  const map = await start.importOutline(OVERLOADED)
  const objective = map.node('Objective: Objective A')
  await map.select('Objective: Objective A')
  await map.addChild('Call the readers who left')
  await expectOver(objective, '5 of 4 KRs')

  await map.select('Objective: Objective A')
  await map.press('ControlOrMeta+.')
  const popover = map.page.getByRole('dialog', { name: 'Checks' })
  const finding = ruleIn(popover, 'R03')
  await expect(finding.getByRole('button', { name: 'Park the last one' })).toBeVisible()
  await expect(finding.getByRole('button', { name: /to an objective of its own/ })).toBeVisible()
  await finding.getByRole('button', { name: /^Turn the one that is a task into an action/ }).click()
  await expectWithin(objective)
  await expect(map.node('Action: Call the readers who left')).toBeVisible()

  await map.press('ControlOrMeta+z')
  await expectOver(objective, '5 of 4 KRs')
  await expect(map.node('Key result: Call the readers who left')).toBeVisible()
})

test('the stage decides which checks speak', async ({ page, start }) => {
  // The list draws only the rows in sight: here it has room for all of them in any font.
  await page.setViewportSize({ width: 1280, height: 8_000 })
  const map = await start.importOutline(outline('Be heard', [2, 2]))
  await expect(map.stage).toHaveAttribute('data-stage', 'brainstorm')
  await map.command('Show or hide Checks')
  await expect(map.checks.getByRole('heading', { name: 'All clear' })).toBeVisible()

  await map.setStage('Draft')
  await expect(map.stage).toHaveAttribute('data-stage', 'draft')
  await expect(ruleIn(map.checks, 'R38')).toHaveCount(2)
  await expect(ruleIn(map.checks, 'R28')).toHaveCount(0)

  await map.setStage('Commit')
  await expect(ruleIn(map.checks, 'R28')).toHaveCount(1)
  await expect(ruleIn(map.checks, 'R29').first()).toBeVisible()
  await expect(map.node('Key result: A: Bounce rate down from 40% to 20%')).toHaveAttribute(
    'data-severity',
    'warn',
  )
  const links = page.locator('path[data-edge-id]:is([data-support="unrated"], [data-support="unsupported"])')
  await expect(links.first()).toBeAttached()

  await map.setStage('Brainstorm')
  await expect(map.checks.getByRole('heading', { name: 'All clear' })).toBeVisible()
})

test('a weak link is drawn, said, and mended by rating it', async ({ page, start }) => {
  const map = await start.importOutline('# Be heard\n## Meet people\n- Talks from 0 to 5 (supports weakly)')
  const link = page.locator('path[data-support="weak"]')
  await expect(link).toBeAttached()
  await expect(page.getByText('weak', { exact: true })).toBeVisible()

  await map.select('Key result: Talks from 0 to 5')
  await map.command('Show or hide Details')
  await map.details.getByRole('radio', { name: 'Strongly' }).check({ force: true })
  await expect(link).toHaveCount(0)
  await expect(page.locator('path[data-support="strong"]')).toBeAttached()
})

test('a dismissed check keeps silent until the words it was about change', async ({ start }) => {
  const map = await start.importOutline(
    '# Be heard\n## Meet people\n- Get better at talking\n- Talks from 0 to 5',
  )
  await map.setStage('Draft')
  await map.command('Show or hide Checks')
  const finding = ruleIn(map.checks, 'R24')
  await expect(finding).toHaveCount(1)
  await finding.getByRole('button', { name: 'Dismiss' }).click()
  await expect(finding).toHaveCount(0)

  await map.select('Key result: Get better at talking')
  await map.press('F2')
  await map.type(' to strangers')
  await map.press('F2')
  await expect(finding).toHaveCount(1)
  await map.press('ControlOrMeta+z')
  await expect(finding).toHaveCount(0)
  await map.press('ControlOrMeta+z')
  await expect(finding).toHaveCount(1)
})

test('a number moves out of an objective, and the caret waits in the gap', async ({ page, start }) => {
  const map = await start.importOutline(
    '# Be loved\n## Reach 100k downloads in Q1\n- Stars from 3 to 5\n- Ten fans',
  )
  await map.setStage('Draft')
  await map.select('Objective: Reach 100k downloads in Q1')
  await map.press('ControlOrMeta+.')
  const popover = page.getByRole('dialog', { name: 'Checks' })
  await ruleIn(popover, 'R10').getByRole('button', { name: 'Move the number to a key result' }).click()
  await expect(map.editor).toBeFocused()
  await map.type(' lasting')
  await map.press('F2')
  await expect(map.node('Objective: Reach lasting downloads in Q1')).toBeVisible()
  await expect(map.node('Key result: Reach 100k downloads in Q1')).toBeVisible()
})
