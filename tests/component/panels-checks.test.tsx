// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NodeId } from '../../src/domain'
import { commands, type Editor } from '../../src/editor'
import { ChecksPanel } from '../../src/ui/panels/checks/checks-panel'
import { ChecksPopover } from '../../src/ui/panels/checks/checks-popover'
import { bigObjective, keyResult, objective, okr, withMeta } from '../support/builders'
import { renderWithEditor } from './panels-harness'

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
  expect(within(panel).getByText(/to mend/)).toBeDefined()
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

test('Why? opens the reason', async () => {
  const { user } = await renderWithEditor(content, <ChecksPanel />)
  const [why] = screen.getAllByRole('button', { name: 'Why?' })
  if (why !== undefined) await user.click(why)
  expect(why?.getAttribute('aria-expanded')).toBe('true')
})

test('findings can be grouped by branch', async () => {
  const { user } = await renderWithEditor(content, <ChecksPanel />)
  await user.click(screen.getByRole('radio', { name: 'Branch' }))
  expect(screen.getByRole('heading', { name: /Be known in every town/ })).toBeDefined()
})

test('says so when there is nothing to mend', async () => {
  await renderWithEditor(okr(bigObjective('Become the place people come to first')), <ChecksPanel />)
  expect(screen.getByRole('heading', { name: 'All clear' })).toBeDefined()
})

test('the popover of a node lists its checks and closes with the last', async () => {
  const { editor } = await renderWithEditor(content, <ChecksPopover nodeId={'o1-1' as NodeId} />)
  editor.execute(commands.openChecks, { id: 'o1-1' as NodeId })
  expect(items().every(({ dataset }) => dataset['nodeId'] === 'o1-1')).toBe(true)
  for (const { key } of editor.store.getState().checks.of('o1-1' as NodeId))
    editor.execute(commands.dismiss, { diagnosticKey: key })
  await expect.poll(() => editor.store.getState().moment.checksOf).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
})
