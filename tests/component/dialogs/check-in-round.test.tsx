// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import type { CheckIn, CheckInId, DocumentContent, NodeId, PlainDate } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { WorkspaceDialogs } from '../../../src/ui/workspace/workspace-dialogs'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

/** The dialog comes when it is first wanted: here it has come before. */
beforeAll(async () => {
  await import('../../../src/ui/dialogs/check-in/check-in-round')
})

const ids = Array.from({ length: 10 }, (_, index) => `kr${index}` as NodeId)

/** Two objectives with ten key results, each at 20 % with a confidence of 5. */
const tenKeyResults = okr(
  bigObjective(
    'Be loved',
    objective('Be quick', ...ids.slice(0, 5).map(result)),
    objective('Be kind', ...ids.slice(5).map(result)),
  ),
)

function result(id: NodeId) {
  return keyResult(`Result ${id}`, { id, metric: range(0, 90, '%', 20), confidence: 5 })
}

function checkedIn(content: DocumentContent, days: Readonly<Record<string, string>>): DocumentContent {
  const checkIns = Object.entries(days).map(([nodeId, date]): CheckIn => ({
    id: `check-in-${nodeId}` as CheckInId,
    nodeId: nodeId as NodeId,
    date: date as PlainDate,
    value: 20,
    confidence: 5,
    note: '',
  }))
  return { ...content, checkIns }
}

async function openRound(content: DocumentContent) {
  const { editor, user } = await renderWithEditor(content, <WorkspaceDialogs />)
  editor.execute(commands.openCheckInRound)
  const dialog = await screen.findByRole('dialog', { name: 'Check-in round' })
  const nowField = () => within(dialog).getByRole('textbox', { name: 'Now' })
  await waitFor(() => expect(document.activeElement).toBe(nowField()))
  const node = (id: string) => editor.state().document.node(id as NodeId)
  const checkIns = (id: string) => editor.state().document.rowsOf('checkIns', id as NodeId)
  return { editor, user, dialog, nowField, node, checkIns }
}

test('ten key results are checked in by at most four keys each, forty in all', async () => {
  const { user, node, checkIns } = await openRound(tenKeyResults)
  const answers: readonly (readonly string[])[] = [
    ['4', '2', '{ArrowUp}', '{Enter}'],
    ['{Enter}'],
    ['9', '{Tab}', '7', '{Enter}'],
    ['{Tab}', '0', '{Enter}'],
    ['3', '0', '{Enter}'],
    ['2', '4', '{ArrowDown}', '{Enter}'],
    ['{Enter}'],
    ['{ArrowDown}', '{ArrowDown}', '{Enter}'],
    ['9', '0', '{ArrowUp}', '{Enter}'],
    ['1', '8', '{ArrowDown}', '{Enter}'],
  ]
  for (const keys of answers) {
    expect(keys.length).toBeLessThanOrEqual(4)
    for (const key of keys) await user.keyboard(key)
  }
  expect(answers.flat().length).toBeLessThanOrEqual(40)
  const stands = ids.map((id) => {
    const { metric, confidence } = node(id) ?? {}
    return [metric?.type === 'range' ? metric.current : null, confidence]
  })
  expect(stands).toEqual([
    ...[[42, 6], [20, 5], [9, 7], [20, 10], [30, 5], [24, 4], [20, 5], [20, 3], [90, 6], [18, 4]], // prettier-ignore
  ])
  for (const id of ids) expect(checkIns(id)).toHaveLength(1)
  const moved = screen.getByRole('list', { name: 'Moved' })
  expect(within(moved).getAllByRole('listitem')).toHaveLength(6)
  expect(moved.textContent).toContain('Result kr0')
  const fell = screen.getByRole('list', { name: 'Confidence fell' })
  expect(
    within(fell)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([...['Result kr55 → 4', 'Result kr75 → 3', 'Result kr95 → 4']])
  expect(screen.getByText('10 checked in.')).toBeDefined()
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('only what is due is asked for: a check-in as old as the cadence, or none', async () => {
  const dayOf = (index: number) => (index < 8 ? '2027-01-10' : '2027-01-08')
  const days = Object.fromEntries(ids.flatMap((id, index) => (index === 0 ? [] : [[id, dayOf(index)]])))
  const { dialog } = await openRound(checkedIn(tenKeyResults, days))
  expect(within(dialog).getByText('1 of 3')).toBeDefined()
  expect(within(dialog).getByRole('heading', { name: 'Result kr0' })).toBeDefined()
  expect(within(dialog).getByText(/not checked in yet/)).toBeDefined()
})

test('where none is due all are asked for, and that is said', async () => {
  const { dialog } = await openRound(
    checkedIn(tenKeyResults, Object.fromEntries(ids.map((id) => [id, '2027-01-14']))),
  )
  expect(dialog.textContent).toContain('1 of 10')
  expect(within(dialog).getByText('None is due: here are all key results.')).toBeDefined()
})

test('a round that is broken off keeps what was answered, one step of undo each', async () => {
  const { editor, user, checkIns, node } = await openRound(tenKeyResults)
  await user.keyboard('30{Enter}31{Enter}')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect([checkIns('kr0'), checkIns('kr1'), checkIns('kr2')].map((rows) => rows.length)).toEqual([1, 1, 0])
  editor.execute(commands.undo)
  expect(node('kr1')).toMatchObject({ metric: { current: 20 } })
  expect(node('kr0')).toMatchObject({ metric: { current: 30 } })
  editor.execute(commands.undo)
  expect(checkIns('kr0')).toEqual([])
  editor.execute(commands.openCheckInRound)
  expect(await screen.findByText('1 of 10')).toBeDefined()
})

test('one goes back to correct, and skips what nobody knows', async () => {
  const { user, dialog, nowField, checkIns } = await openRound(tenKeyResults)
  await user.keyboard('30{Enter}')
  await user.click(within(dialog).getByRole('button', { name: 'Back' }))
  expect(within(dialog).getByRole('heading', { name: 'Result kr0' })).toBeDefined()
  expect(nowField()).toHaveProperty('value', '30')
  await user.keyboard('33{Enter}')
  expect(checkIns('kr0')).toMatchObject([{ value: 33 }])
  await user.click(within(dialog).getByRole('button', { name: 'Skip' }))
  expect(within(dialog).getByText('3 of 10')).toBeDefined()
  await user.keyboard('{PageUp}')
  expect(within(dialog).getByText('2 of 10')).toBeDefined()
  expect(checkIns('kr1')).toEqual([])
})

test('a number with two readings says which is taken, and one that is none stays and is not saved', async () => {
  const { user, dialog, nowField, checkIns } = await openRound(tenKeyResults)
  await user.keyboard('1,234')
  expect(within(dialog).getByText('Read as 1234, not 1.234.')).toBeDefined()
  await user.clear(nowField())
  await user.keyboard('about 40{Enter}')
  expect(nowField()).toHaveProperty('value', 'about 40')
  expect(within(dialog).getByRole('alert').textContent).toContain('is not a number')
  expect(checkIns('kr0')).toEqual([])
})

test('the note of today comes back and is kept', async () => {
  const { user, dialog, checkIns } = await openRound(tenKeyResults)
  await user.type(within(dialog).getByRole('textbox', { name: 'What changed?' }), 'Two new colleagues')
  await user.click(within(dialog).getByRole('button', { name: 'Save and go on' }))
  await user.click(within(dialog).getByRole('button', { name: 'Back' }))
  expect(within(dialog).getByRole('textbox', { name: 'What changed?' })).toHaveProperty(
    'value',
    'Two new colleagues',
  )
  await user.keyboard('{Enter}')
  expect(checkIns('kr0')).toMatchObject([{ note: 'Two new colleagues', value: 20 }])
})

test('a milestone is reached by the space bar', async () => {
  const content = okr(
    bigObjective(
      'Big',
      objective('O', keyResult('Ship', { id: 'ship', metric: { type: 'milestone', reached: false } })),
    ),
  )
  const { editor, user } = await renderWithEditor(content, <WorkspaceDialogs />)
  editor.execute(commands.openCheckInRound)
  const box = await screen.findByRole('checkbox', { name: 'Reached' })
  await waitFor(() => expect(document.activeElement).toBe(box))
  await user.keyboard(' {Enter}')
  expect(editor.state().document.node('ship' as NodeId)).toMatchObject({ metric: { reached: true } })
  expect(within(screen.getByRole('list', { name: 'Moved' })).getByText(/Ship/)).toBeDefined()
})

test('a map without key results says so', async () => {
  const { editor } = await renderWithEditor(okr(bigObjective('Big')), <WorkspaceDialogs />)
  editor.execute(commands.openCheckInRound)
  expect(editor.state().announcement?.message.key).toBe('editor.refused.noKeyResults')
  expect(screen.queryByRole('dialog')).toBeNull()
})
