// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { MarkSlot } from '../../../src/ui/node/plan/mark-slot'
import { HistoryPanel } from '../../../src/ui/panels/history/history-panel'
import { ComparisonBar } from '../../../src/ui/workspace/bars/comparison/comparison-bar'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { renderWithEditor } from './panels-harness'

const node = (id: string) => id as NodeId

async function committed(locale: 'en' | 'zh' = 'en') {
  const content = okr(
    bigObjective(
      'Grow',
      { id: 'g' },
      objective(
        'Loved by users',
        { id: 'o' },
        keyResult('Retention', { id: 'k', metric: range(20, 40, '%') }),
        keyResult('Rating', { id: 'r' }),
      ),
      objective('A strong team', { id: 't' }),
    ),
  )
  const marks = ['o', 'k', 'r', 't', 'new-1'].map((id) => (
    <div key={id} data-testid={id}>
      <MarkSlot id={node(id)} />
    </div>
  ))
  const part = (
    <>
      {marks}
      <ComparisonBar />
      <HistoryPanel />
    </>
  )
  const { editor, user } = await renderWithEditor(content, part, { locale })
  const run = (change: () => void) => act(change)
  run(() => void editor.execute(commands.setStage, { stage: 'commit' }))
  const minute = () => editor.clock.advance(60_000)
  return { editor, user, run, minute }
}

async function changedMap() {
  const stage = await committed()
  const { editor, run, minute } = stage
  minute()
  const metric = range(20, 35, '%')
  run(() => void editor.execute(commands.setFields, { ids: [node('k')], fields: { metric } }))
  minute()
  run(() => void editor.execute(commands.setTitle, { id: node('o'), title: 'Loved by all' }))
  minute()
  run(() => void editor.execute(commands.deleteBranches, { ids: [node('t')] }))
  run(() => {
    editor.execute(commands.select, { ids: [node('o')] })
    editor.execute(commands.addChild)
    editor.execute(commands.setTitle, { id: node('new-1'), title: 'Referrals' })
    editor.execute(commands.closeEdit, { mode: 'commit' })
  })
  run(() => void editor.execute(commands.showChanges))
  return stage
}

const list = () => screen.findByRole('list', { name: 'Changes since commitment' })
const entriesOf = async (name: string) =>
  within(within(await list()).getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

test('a map that was committed and has not changed says so', async () => {
  const { editor, run, user } = await committed()
  await user.click(await screen.findByRole('radio', { name: 'Changes' }))
  expect(await screen.findByText('No changes yet')).toBeDefined()
  expect(screen.getByText(/Committed on/).textContent).toContain('The map is as it was committed.')
  run(() => void editor.execute(commands.undo))
  expect(screen.queryByRole('radio', { name: 'Changes' })).toBeNull()
})

test('changes stand by card, the latest first, with what they said before and why', async () => {
  const { editor, user } = await changedMap()
  const cards = within(await list())
    .getAllByRole('list')
    .map((card) => card.getAttribute('aria-label'))
  expect(cards).toEqual([
    'Objective: A strong team',
    'Key result: Referrals',
    'Objective: Loved by all',
    'Key result: Retention',
  ])
  expect((await entriesOf('Key result: Retention'))[0]).toMatch(/^Measure.*20 → 40 % → 20 → 35 %$/)
  const objectiveList = within(await list()).getByRole('list', { name: 'Objective: Loved by all' })
  await user.click(within(objectiveList).getByRole('button', { name: 'Say why' }))
  await user.keyboard('The market turned{Enter}')
  expect((await entriesOf('Objective: Loved by all'))[0]).toMatch(/The market turned$/)
  await user.click(within(await list()).getByRole('button', { name: 'Key result: Retention' }))
  expect(editor.selected()).toEqual(['Retention'])
  const gone = screen.getByRole('list', { name: 'No longer on the map' })
  expect(
    within(gone)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Objective: A strong team'])
})

test('what is new, changed or elsewhere is marked on every card, and counted above', async () => {
  const { editor, user, run } = await changedMap()
  expect(screen.getByTestId('k').textContent).toBe('')
  await user.click(await screen.findByRole('button', { name: 'Show on the map' }))
  expect(await within(screen.getByTestId('k')).findByText('Changed')).toBeDefined()
  expect(await within(screen.getByTestId('new-1')).findByText('New')).toBeDefined()
  expect(screen.getByTestId('r').textContent).toBe('')
  const bar = screen.getByRole('group', { name: 'Comparison' })
  expect(bar.textContent).toContain('New 1Changed 2Moved 0Gone 1')
  const metric = range(20, 40, '%')
  run(() => void editor.execute(commands.setFields, { ids: [node('k')], fields: { metric } }))
  expect(screen.getByTestId('k').textContent).toBe('')
  await user.click(within(bar).getByRole('button', { name: 'Close comparison' }))
  expect(screen.queryByRole('group', { name: 'Comparison' })).toBeNull()
  expect(screen.getByTestId('new-1').textContent).toBe('')
})

test('the changes go to the clipboard, as text and as rows', async () => {
  const { user } = await changedMap()
  await user.click(await screen.findByRole('button', { name: 'Copy as text' }))
  const text = await navigator.clipboard.readText()
  expect(text).toContain('## Changes since commitment')
  expect(text).toContain('- **Key result: Retention**')
  expect(text).toContain('Measure, from 20 → 40 % to 20 → 35 %')
  await user.click(screen.getByRole('button', { name: 'Copy as table' }))
  const rows = (await navigator.clipboard.readText()).split('\r\n')
  expect(rows[0]).toBe('When\tKind\tCard\tChange\tFrom\tTo\tReason')
  expect(rows).toHaveLength(5)
})
