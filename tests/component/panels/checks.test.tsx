// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands, type Editor } from '../../../src/editor'
import { findingOf } from '../../../src/rules'
import { ChecksPanel } from '../../../src/ui/panels/checks/checks-panel'
import { ChecksPopover } from '../../../src/ui/panels/checks/checks-popover'
import { bigObjective, keyResult, objective, okr, withMeta } from '../../support/builders'
import { giveListsRoom } from '../../support/list-room'
import { renderWithEditor } from './panels-harness'

beforeEach(() => giveListsRoom(10_000, 100))

const branch = (title: string, id: string) =>
  objective(
    title,
    { id },
    keyResult('Returning visitors from 20% to 35%', { id: `${id}-1`, support: 3, because: 'they return' }),
    keyResult('Answers within 1 day', { id: `${id}-2`, support: 2, because: 'they stay' }),
  )
const content = withMeta(
  okr(
    bigObjective(
      'Become the place people come to first',
      branch('Make every visit count', 'o1'),
      branch('Be known in every town', 'o2'),
    ),
  ),
  { stage: 'commit' },
)

const findings = (editor: Editor) => editor.store.getState().checks.all()
const items = () => screen.getAllByRole('listitem').filter((item) => item.dataset['ruleId'] !== undefined)

test('lists one item a card and one a kind of omission, with its rule, its node and its level', async () => {
  const { editor } = await renderWithEditor(content, <ChecksPanel />)
  const panel = screen.getByRole('complementary', { name: 'Checks' })
  const rows = editor.store.getState().checks.rows()
  expect(items().map(({ dataset }) => dataset['ruleId'])).toEqual(
    [...rows.map(findingOf)].sort((a, b) => a.level.localeCompare(b.level) * -1).map(({ ruleId }) => ruleId),
  )
  expect(items().filter(({ dataset }) => dataset['ruleId'] === 'R29')).toHaveLength(1)
  expect(within(panel).getByText('4 to fix, 6 suggestions')).toBeDefined()
  const [first] = items()
  expect(first?.dataset['nodeId']).toBeDefined()
})

test('what else is said of a card waits behind what is said first', async () => {
  const { user } = await renderWithEditor(content, <ChecksPanel />)
  const item = items().find(({ dataset }) => dataset['ruleId'] === 'R19') ?? document.body
  expect(within(item).queryByText(/If both key results come true/)).toBeNull()
  await user.click(within(item).getByRole('button', { name: '1 more about this card' }))
  const rest = within(item).getByRole('list', { name: '1 more about this card' })
  expect(within(rest).getByText(/If both key results come true/)).toBeDefined()
})

test('a table fills in what cards lack: each cell is a field, each visit one step of undo', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const omission = () => items().find(({ dataset }) => dataset['ruleId'] === 'R29') ?? document.body
  expect(within(omission()).getByText('6 cards have no owner.')).toBeDefined()
  await user.click(within(omission()).getByRole('button', { name: 'Fill in' }))
  const rows = within(within(omission()).getByRole('table')).getAllByRole('row')
  expect(rows).toHaveLength(7)
  await user.type(within(rows[1] ?? document.body).getByLabelText('Owner'), 'Mei Chen')
  await user.type(within(rows[3] ?? document.body).getByLabelText('Owner'), 'Sandra')
  const owners = () => [...editor.document().all('nodes')].flatMap(({ owner }) => owner ?? [])
  expect(owners().sort()).toEqual(['Mei Chen', 'Sandra'])
  expect(within(omission()).getByText('4 cards have no owner.')).toBeDefined()
  expect(within(omission()).getAllByRole('row', { hidden: true })).toHaveLength(7)
  act(() => void editor.execute(commands.undo))
  expect(owners()).toEqual(['Mei Chen'])
  act(() => void editor.execute(commands.undo))
  expect(owners()).toEqual([])
})

test('confidence, effort, a day and a first action are filled in the same way', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const cell = async (ruleId: string) => {
    const item = items().find(({ dataset }) => dataset['ruleId'] === ruleId) ?? document.body
    await user.click(within(item).getByRole('button', { name: 'Fill in' }))
    return within(within(item).getAllByRole('row')[1] ?? document.body)
  }
  await user.selectOptions((await cell('R30')).getByRole('combobox', { name: 'Confidence' }), '7')
  fireEvent.change((await cell('R28')).getByLabelText('Due'), { target: { value: '2027-03-31' } })
  await user.type((await cell('R08')).getByRole('textbox', { name: 'First action' }), 'Call')
  expect(editor.document().node('o1-1' as NodeId)).toMatchObject({ confidence: 7, due: '2027-03-31' })
  const [action] = editor.document().children('o1-1' as NodeId)
  expect(action && editor.document().node(action)).toMatchObject({ kind: 'action', title: 'Call' })
  act(() => void editor.execute(commands.undo))
  expect(editor.document().children('o1-1' as NodeId)).toEqual([])
  await user.type((await cell('R32')).getByRole('textbox', { name: /effort/i }), '60')
  expect(editor.document().node('o1' as NodeId)?.effort).toBe(60)
})

test('dismissing what cards lack puts it away for all of them, in one step', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const item = items().find(({ dataset }) => dataset['ruleId'] === 'R29') ?? document.body
  await user.click(within(item).getByRole('button', { name: 'Dismiss' }))
  expect(findings(editor).filter(({ ruleId }) => ruleId === 'R29')).toEqual([])
  act(() => void editor.execute(commands.undo))
  expect(findings(editor).filter(({ ruleId }) => ruleId === 'R29')).toHaveLength(6)
})

test('the title of the node selects it', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const [link] = screen.getAllByRole('button', { name: 'Show “Be known in every town” on the map' })
  if (link !== undefined) await user.click(link)
  expect(editor.store.getState().session.selection.ids).toEqual(['o2'])
})

test('a fix mends what was found, in one step of undo', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const count = findings(editor).filter(({ ruleId }) => ruleId === 'R17').length
  const item = items().find(({ dataset }) => dataset['ruleId'] === 'R17')
  expect(count).toBe(1)
  const [, fix] = within(item ?? document.body).getAllByRole('button')
  if (fix !== undefined) await user.click(fix)
  expect(findings(editor).filter(({ ruleId }) => ruleId === 'R17').length).toBeLessThan(count)
  editor.execute(commands.undo)
  expect(findings(editor).filter(({ ruleId }) => ruleId === 'R17')).toHaveLength(count)
})

test('all findings of a rule with the same fix are mended at once', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const [fixAll] = screen.getAllByRole('button', { name: /^Fix all 4: Begin with 5/ })
  if (fixAll !== undefined) await user.click(fixAll)
  expect(screen.queryAllByRole('button', { name: /^Fix all 4: Begin with 5/ })).toHaveLength(0)
  editor.execute(commands.undo)
  expect(editor.store.getState().canUndo).toBe(false)
})

test('a finding can be dismissed, which is undone like anything else', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const before = items().length
  const [dismiss] = screen.getAllByRole('button', { name: 'Dismiss' })
  if (dismiss !== undefined) await user.click(dismiss)
  expect(items()).toHaveLength(before - 1)
  expect(editor.store.getState().toast).toMatchObject({ undoable: true })
  editor.execute(commands.undo)
  await expect.poll(() => items().length).toBe(before)
})

test('Why? asks for the page of the check', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const [first] = items()
  await user.click(within(first ?? document.body).getByRole('button', { name: 'Why?' }))
  expect(editor.store.getState().ephemeral).toMatchObject({
    dialog: 'rules',
    dialogRule: first?.dataset['ruleId'],
  })
})

test('a remedy quotes the beginning and the end of long titles only', async () => {
  const wordy = (place: string) =>
    `Win the trust of every customer who comes to the shops in ${place} this year`
  const six = okr(
    bigObjective('Be loved', ...['Bern', 'Basel'].map((place) => objective(wordy(place))), ...FOUR_MORE),
  )
  const { editor, user } = await renderWithEditor(six, <ChecksPanel />)
  await user.click(
    screen.getByRole('button', {
      name: 'Merge the two most alike: “Win the trust of … Bern this year” and “Win the trust of … Basel this year”',
    }),
  )
  const { document } = editor.store.getState()
  expect([...document.all('nodes')].filter(({ kind }) => kind === 'objective')).toHaveLength(5)
})

const FOUR_MORE = ['Trust', 'Craft', 'Health', 'Savings'].map((title) => objective(title))

/** A hundred key results without a target. */
const long = withMeta(
  okr(
    bigObjective(
      'Become the place people come to first',
      objective(
        'Make every visit count',
        ...Array.from({ length: 100 }, (_, index) =>
          keyResult(
            `Improve cooperation in town ${'ABCDEFGHIJ'.charAt(index / 10)}${'ABCDEFGHIJ'.charAt(index % 10)}`,
          ),
        ),
        keyResult('Shops from 2 to 9'),
      ),
    ),
  ),
  { stage: 'draft', ruleSettings: { R33: { level: 'off', options: {} } } },
)

test('of a long list only what is in view is drawn; each item says its place among all', async () => {
  giveListsRoom(600, 100)
  const { editor } = await renderWithEditor(long, <ChecksPanel />)
  expect(findings(editor).length).toBeGreaterThan(100)
  expect(items().length).toBeLessThan(25)
  const unmeasured = screen.getByRole('list', { name: 'Not measurable' })
  const [, second] = within(unmeasured).getAllByRole('listitem')
  expect(second?.getAttribute('aria-posinset')).toBe('2')
  const found = findings(editor).filter(({ ruleId, level }) => ruleId === 'R21' && level === 'warn')
  expect(second?.getAttribute('aria-setsize')).toBe(String(found.length))
})

test('arrows reach every item, and the one with the focus stays wherever the list is scrolled to', async () => {
  giveListsRoom(600, 100)
  const { editor, user } = await renderWithEditor(long, <ChecksPanel />)
  const focused = () => document.activeElement?.closest('li')
  await user.click(items()[0] ?? document.body)
  await user.keyboard('{End}')
  const last = findings(editor)
    .filter(({ ruleId }) => ruleId === 'R21')
    .at(-1)
  await waitFor(() => expect(focused()?.dataset['nodeId']).toBe(last?.nodeId))
  await user.keyboard('{Home}{ArrowDown}{ArrowDown}')
  await waitFor(() => expect(focused()).toBe(items()[2]))
  const held = focused()
  held?.closest('section')?.parentElement?.parentElement?.scrollTo({ top: 20_000 })
  await waitFor(() => expect(items().length).toBeLessThan(25))
  expect(document.activeElement).toBe(held)
})

test('when the item with the focus is dismissed, the next one has it', async () => {
  const { user } = await renderWithEditor(content, <ChecksPanel />)
  const [first, second] = items()
  await user.click(within(first ?? document.body).getByRole('button', { name: 'Dismiss' }))
  await waitFor(() => expect(document.activeElement).toBe(second))
})

test('findings can be grouped by branch', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  await user.click(screen.getByRole('radio', { name: 'Branch' }))
  expect(screen.getByRole('heading', { name: /Be known in every town/ })).toBeDefined()
  act(() => void editor.execute(commands.setTitle, { id: 'o2' as NodeId, title: 'Be known by all' }))
  expect(screen.getByRole('heading', { name: /Be known by all/ })).toBeDefined()
})

test('says so when there is nothing to mend', async () => {
  await renderWithEditor(okr(bigObjective('Become the place people come to first')), <ChecksPanel />)
  expect(screen.getByRole('heading', { name: 'All clear' })).toBeDefined()
})

test('titles in other languages are checked for structure, and one quiet line says so', async () => {
  const russian = withMeta(
    okr(bigObjective('Стать первыми', objective('Радовать клиентов', keyResult('Улучшить сервис')))),
    { stage: 'draft' },
  )
  const { editor } = await renderWithEditor(russian, <ChecksPanel />)
  const note = () => screen.queryByText(/in a language whose wording is not checked/)
  expect(note()?.textContent).toMatch(/^3 titles are/)
  const rules = findings(editor).map(({ ruleId }) => ruleId)
  expect(rules).toContain('R04')
  for (const wording of ['R10', 'R11', 'R12', 'R21', 'R24', 'R25']) expect(rules).not.toContain(wording)
  act(() => {
    for (const [index, { id }] of [...editor.document().all('nodes')].entries())
      editor.execute(commands.setTitle, { id, title: `Be loved in town ${'ABC'[index] ?? ''}` })
  })
  expect(note()).toBeNull()
})

/** An objective whose number is to move to a key result. */
const counted = withMeta(
  okr(bigObjective('Be loved', objective('Reach 100k downloads in Q1', { id: 'o' }, keyResult('NPS of 40')))),
  { stage: 'draft' },
)
const preview = () => screen.queryByRole('list', { name: 'Changes' })
const movingTheNumber = () => screen.getByRole('button', { name: 'Move the number to a key result' })

test('a fix that changes meaning shows before and after while it has the focus, and takes one press', async () => {
  const { editor, user } = await renderWithEditor(counted, <ChecksPanel />)
  expect(preview()).toBeNull()
  act(() => movingTheNumber().focus())
  const lines = within(preview() ?? document.body).getAllByRole('listitem')
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Reach 100k downloads in Q1 → Reach downloads in Q1',
    '+ Key result: Reach 100k downloads in Q1',
  ])
  expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull()
  expect(editor.store.getState().canUndo).toBe(false)
  await user.keyboard('{Enter}')
  expect(editor.document().node('o' as NodeId)?.title).toBe('Reach downloads in Q1')
  expect(preview()).toBeNull()
})

test('a tap on such a fix shows before and after and changes nothing; Apply does, in one step', async () => {
  const { editor, user } = await renderWithEditor(counted, <ChecksPanel />)
  const tap = (target: HTMLElement) => user.pointer({ keys: '[TouchA]', target })
  await tap(movingTheNumber())
  expect(preview()).not.toBeNull()
  expect(editor.store.getState().canUndo).toBe(false)
  await tap(movingTheNumber())
  expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull()

  await tap(movingTheNumber())
  await tap(screen.getByRole('button', { name: 'Apply' }))
  expect(editor.document().node('o' as NodeId)?.title).toBe('Reach downloads in Q1')
  expect(preview()).toBeNull()
  editor.execute(commands.undo)
  expect(editor.store.getState().canUndo).toBe(false)
})

test('a tap on a fix that is safe, or on an answer, takes it at once', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  for (const more of screen.getAllByRole('button', { name: '1 more about this card' })) await user.click(more)
  const [unsure] = screen.getAllByRole('button', { name: 'Not sure' })
  if (unsure !== undefined) await user.pointer({ keys: '[TouchA]', target: unsure })
  expect(editor.document().count('dismissals')).toBe(1)
  editor.execute(commands.undo)
  const item = items().find(({ dataset }) => dataset['ruleId'] === 'R17')
  const [, fix] = within(item ?? document.body).getAllByRole('button')
  if (fix !== undefined) await user.pointer({ keys: '[TouchA]', target: fix })
  expect(editor.store.getState().canUndo).toBe(true)
})

test('the popover of a node lists its checks and closes with the last', async () => {
  const { editor } = await renderWithEditor(content, <ChecksPopover nodeId={'o1-1' as NodeId} />)
  editor.execute(commands.openChecks, { id: 'o1-1' as NodeId })
  expect(items().every(({ dataset }) => dataset['nodeId'] === 'o1-1')).toBe(true)
  for (const { key } of editor.store.getState().checks.of('o1-1' as NodeId))
    editor.execute(commands.dismiss, { diagnosticKey: key })
  await expect.poll(() => editor.store.getState().ephemeral.checksOf).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
})
