// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands, type Editor } from '../../../src/editor'
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

test('lists every finding with its rule, its node and its level', async () => {
  const { editor } = await renderWithEditor(content, <ChecksPanel />)
  const panel = screen.getByRole('complementary', { name: 'Checks' })
  expect(items()).toHaveLength(findings(editor).length)
  expect(within(panel).getByText(/to fix/)).toBeDefined()
  const [first] = items()
  expect(first?.dataset['nodeId']).toBeDefined()
})

test('the title of the node selects it', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const [link] = screen.getAllByRole('button', { name: 'Show “Answers within 1 day” on the map' })
  if (link !== undefined) await user.click(link)
  expect(editor.store.getState().session.selection.ids).toEqual(['o1-2'])
})

test('a fix mends what was found, in one step of undo', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />)
  const count = findings(editor).filter(({ ruleId }) => ruleId === 'R30').length
  const item = items().find(({ dataset }) => dataset['ruleId'] === 'R30')
  expect(count).toBe(4)
  const [, fix] = within(item ?? document.body).getAllByRole('button')
  if (fix !== undefined) await user.click(fix)
  expect(findings(editor).filter(({ ruleId }) => ruleId === 'R30').length).toBeLessThan(count)
  editor.execute(commands.undo)
  expect(findings(editor).filter(({ ruleId }) => ruleId === 'R30')).toHaveLength(count)
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

/** A hundred key results without a due date, an owner and all the rest. */
const long = withMeta(
  okr(
    bigObjective(
      'Become the place people come to first',
      objective(
        'Make every visit count',
        ...Array.from({ length: 100 }, (_, index) => keyResult(`Shops in town ${index} from 2 to 9`)),
      ),
    ),
  ),
  { stage: 'commit' },
)

test('of a long list only what is in view is drawn; each item says its place among all', async () => {
  giveListsRoom(600, 100)
  const { editor } = await renderWithEditor(long, <ChecksPanel />)
  expect(findings(editor).length).toBeGreaterThan(400)
  expect(items().length).toBeLessThan(25)
  const owners = screen.getByRole('list', { name: 'One owner' })
  const [, second] = within(owners).getAllByRole('listitem')
  expect(second?.getAttribute('aria-posinset')).toBe('2')
  const found = findings(editor).filter(({ ruleId, level }) => ruleId === 'R29' && level === 'warn')
  expect(second?.getAttribute('aria-setsize')).toBe(String(found.length))
})

test('arrows reach every item, and the one with the focus stays wherever the list is scrolled to', async () => {
  giveListsRoom(600, 100)
  const { editor, user } = await renderWithEditor(long, <ChecksPanel />)
  const focused = () => document.activeElement?.closest('li')
  await user.click(items()[0] ?? document.body)
  await user.keyboard('{End}')
  const last = findings(editor)
    .filter(({ level }) => level === 'ask')
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
  const [unsure] = screen.getAllByRole('button', { name: 'Not sure' })
  if (unsure !== undefined) await user.pointer({ keys: '[TouchA]', target: unsure })
  expect(editor.document().count('dismissals')).toBe(1)
  editor.execute(commands.undo)
  const item = items().find(({ dataset }) => dataset['ruleId'] === 'R30')
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
