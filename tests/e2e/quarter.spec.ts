import { chooseFile } from './support/files'
import { FILE, fridayOf, leadRound, OUTLINE, Quarter } from './support/quarter'
import { heardIn } from './support/standings'
import { expect, test as base } from './support/test'
import { TRAINING_QUARTER } from './support/training-quarter'

const test = base.extend({
  clock: async ({ page }, provide) => {
    await page.clock.install({ time: new Date('2027-01-04T08:00:00Z') })
    await provide(undefined)
  },
})
// Every view shows the whole map. Summer time begins three days before the end of the quarter.
test.use({ viewport: { width: 1600, height: 1800 }, timezoneId: 'Europe/Berlin' })

const BIG_OBJECTIVE = 'Be the colleague whom other teams ask first'
const LISTENED = 'Be worth listening to across departments'
const ACCOUNTS = 'Accounts that plan a second week, from 24% to 32%'
const TEMPLATES = 'Templates that teams of ours have made themselves'
const REQUESTS = 'Requests for help a week, from 60 to 30'
const REVIEWS = 'Reviews that another team asked me for'
const TRIALS = 'Days of trial with other teams'

/** Writes a cell of the table. */
async function write({ page, map }: Quarter, title: string, column: string, text: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: title }).locator(`[data-column="${column}"]`).click()
  await map.type(text)
  await map.press('Enter')
}

/** Goes through the objectives of the close: causes where a score is low, what goes on, and the next map. */
async function close({ page }: Quarter): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Close the cycle' })
  const score = (title: string) => dialog.getByRole('combobox', { name: `Score of ${title}` })
  const next = (title: string, step: string) =>
    dialog
      .getByRole('radiogroup', { name: `What happens to ${title} next` })
      .getByRole('radio', { name: step })
      .check()
  const goOn = () => dialog.getByRole('button', { name: 'Save and go on' }).click()
  await expect(score(ACCOUNTS)).toHaveValue('1.0')
  await expect(score(REQUESTS)).toHaveValue('0.6')
  await dialog.getByRole('textbox', { name: 'Cause' }).fill('The new form came too late')
  await next(ACCOUNTS, 'Drop')
  await next(REQUESTS, 'Keep')
  await goOn()
  await expect(dialog).toContainText('Objective 2 of 3')
  await expect(score(REVIEWS)).toHaveValue('0.6')
  await dialog.getByRole('textbox', { name: 'Cause' }).fill('Two teams were reorganised')
  await dialog.getByRole('radio', { name: 'Not sure' }).check()
  await goOn()
  await expect(score(TRIALS)).toHaveValue('0.5')
  await next(TRIALS, 'Change')
  await goOn()
  await expect(
    dialog.getByRole('row', { name: /^Requests for help.*The new form came too late/ }),
  ).toContainText('0.6Keep')
  await dialog.getByRole('button', { name: 'Start the next cycle' }).click()
}

test('a quarter: committed, led by weekly rounds, adjusted with reasons, closed, and the next begun', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(TRAINING_QUARTER)
  const quarter = new Quarter(map)
  const comparison = page.getByRole('group', { name: 'Comparison' })
  const keys: number[] = []
  const rounds = async (from: number, to: number) => {
    for (let week = from; week < to; week += 1) {
      await quarter.wait(fridayOf(week))
      keys.push(await leadRound(quarter, week))
    }
  }

  await test.step('what is committed is kept as it was', async () => {
    await map.setStage('Commit')
    await map.command('Compare with what was committed')
    await expect(comparison).toContainText('Compared with what was committed on Jan 4, 2027')
    await expect(comparison).toContainText('Changed 0')
    await map.command('Compare with what was committed')
    await map.setStage('Run')
    await quarter.agrees('as committed')
  })

  await test.step('a Monday', async () => {
    await rounds(0, 4)
    await quarter.wait('2027-02-01')
    await quarter.show(4, 'Week')
    await quarter.week.commit('templates', /^Write down the five templates/)
    await quarter.week.commit('guests', /^Invite the first three guests/)
    await quarter.week.commit('Ring the harbour office @Bo', /under Conversations/)
    await quarter.week.addHealthMetric('Weekends free of work', 'Fine')
  })

  await test.step('its Friday', async () => {
    await quarter.wait(fridayOf(4))
    await quarter.week.finish('Write down the five templates that are asked for most')
    await quarter.week.finish('Ring the harbour office')
    await expect(quarter.week.wins).toContainText('Done this week: 2')
    await quarter.week.addWin('A team we never met showed us its template')
    await quarter.week.sayHealth('Weekends free of work', 'Watch')
    await rounds(4, 5)
    await quarter.agrees('on Friday')
  })

  await test.step('an objective moves for a reason, key results are adjusted freely', async () => {
    await map.select(`Objective: ${LISTENED}`)
    await map.press('F2', 'ControlOrMeta+a')
    await map.type('Be asked before decisions are made')
    await map.press('Enter')
    const question = page.getByRole('dialog', { name: 'Why does this goal change?' })
    await expect(question.getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await map.type('Being heard after a decision changes nothing')
    await map.press('Enter')
    await expect(question).toHaveCount(0)
    await expect(map.node('Objective: Be asked before decisions are made')).toBeVisible()

    await quarter.show(3, 'Table')
    await write(quarter, TRIALS, 'target', '10')
    await write(quarter, REQUESTS, 'owner', 'Bo Lind')
    quarter.note(REQUESTS, { owner: 'Bo Lind' })
    await write(quarter, REVIEWS, 'confidence', '6')
    quarter.note(REVIEWS, { confidence: '6' })
    await quarter.show(5, 'Timeline')
    await page.getByRole('treeitem', { name: `Key result: ${TEMPLATES}` }).click()
    await map.press('Shift+ArrowRight', 'ArrowRight')
    quarter.note(TEMPLATES, { due: '2027-03-06' })
    await rounds(5, 8)
    await quarter.agrees('after adjustments')

    await map.command('Compare with what was committed')
    await expect(comparison).toContainText('New 1')
    await expect(comparison).toContainText('Changed 4')
    await expect(map.node(`Key result: ${TRIALS}`)).toHaveAttribute('aria-description', /^Changed, /)
    await comparison.getByRole('button', { name: 'List the changes' }).click()
    const history = page.getByRole('complementary', { name: 'History' })
    await expect(history).toContainText('Being heard after a decision changes nothing')
    await expect(history).toContainText('0 → 12.5 days → 0 → 10 days')
    await comparison.getByRole('button', { name: 'Close comparison' }).click()
    await map.command('Show or hide History')
  })

  await test.step('twelve rounds took at most forty keys each', async () => {
    await rounds(8, 12)
    expect(keys).toHaveLength(12)
    expect(Math.max(...keys), keys.join()).toBeLessThanOrEqual(40)
  })

  await test.step('a check-in that was ahead counts from its day on', async () => {
    await quarter.same(() => heardIn(page, 'Mind map'), quarter.ledger, 'map, before that day')
    await quarter.wait('2027-03-31')
    quarter.note(ACCOUNTS, { now: '32' })
    await quarter.agrees('on the last day')
  })

  const written = { file: await quarter.file(FILE), outline: await quarter.file(OUTLINE) }

  await test.step('the close, and the map of what is kept', async () => {
    await map.setStage('Close')
    await map.command('Close the cycle…')
    await close(quarter)
    await expect(map.node(/^Key result/)).toHaveCount(0)
    await map.command('Show or hide the parking lot')
    const parked = page.getByRole('tree', { name: 'Parking lot' }).getByRole('treeitem')
    await expect(parked).toHaveText([/^Requests for help/, /^Days of trial/])
    const outline = await quarter.file(OUTLINE)
    expect(outline).toContain('cycle: 2027-04-01 to 2027-06-30')
    expect(outline).toContain(`# ${BIG_OBJECTIVE}\n# Parking lot`)
    expect(outline).toContain('(from 41 to 30, @Bo Lind, parked: The new form came too late)')
    expect(outline).toContain('(from 5 to 10 days, @Li Wei)')
  })

  await test.step('files that are read again make the same map', async () => {
    for (const [item, text] of [
      [FILE, written.file],
      [OUTLINE, written.outline],
    ] as const) {
      await start.open()
      await chooseFile(page, { name: item === FILE ? 'quarter.okr.json' : 'quarter.md', text })
      await start.preview.getByRole('button', { name: 'Import as new map' }).click()
      await expect(map.sink).toBeFocused()
      await quarter.agrees(`read from ${item}`)
      expect(await quarter.file(item)).toBe(text)
    }
  })
})
