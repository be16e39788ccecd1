// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NodeId, PlainDate } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { DetailsPanel } from '../../../src/ui/panels/details/details-panel'
import { bigObjective, keyResult, objective, okr, range, withMeta } from '../../support/builders'
import { renderWithEditor } from './panels-harness'

const content = okr(
  bigObjective(
    'Become the place people come to first',
    { id: 'big' },
    objective(
      'Make every visit count',
      { id: 'o' },
      keyResult('Returning visitors', { id: 'kr', metric: range(20, 35, '%', 23) }),
    ),
  ),
)

const open = (...select: string[]) => renderWithEditor(content, <DetailsPanel />, { select })

test('the history of a key result holds what was said at each check-in, the latest first, and draws the confidence', async () => {
  const { editor } = await open('kr')
  expect(screen.queryByRole('list', { name: 'Check-ins' })).toBeNull()
  act(() => {
    const at = { nodeId: 'kr' as NodeId }
    editor.execute(commands.checkIn, {
      ...at,
      date: '2026-01-10' as PlainDate,
      value: 24,
      confidence: 4,
      note: '',
    })
    editor.execute(commands.checkIn, {
      ...at,
      date: '2026-01-17' as PlainDate,
      value: 26,
      confidence: 7,
      note: 'Two new guides',
    })
  })
  const items = within(screen.getByRole('list', { name: 'Check-ins' })).getAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Jan 17, 202626 % · confidence 7 of 10Two new guides',
    'Jan 10, 202624 % · confidence 4 of 10',
  ])
  expect(screen.getByRole('img', { name: 'Confidence over time: 4 and 7' })).toBeDefined()
})

test('a key result is checked in from the head, and nothing else is', async () => {
  const { editor, user } = await open('kr')
  await user.click(screen.getByRole('button', { name: 'Check in' }))
  expect(editor.state().ephemeral.dialog).toBe('checkIn')
  act(() => void editor.execute(commands.select, { ids: ['o' as NodeId] }))
  expect(screen.queryByRole('button', { name: 'Check in' })).toBeNull()
})

test('another card is shown from its top', async () => {
  const { editor } = await open('kr')
  const panel = screen.getByRole('complementary', { name: 'Details' })
  panel.scrollTop = 200
  act(() => void editor.execute(commands.select, { ids: ['o' as NodeId] }))
  expect(panel.scrollTop).toBe(0)
})

test('a card and its branch get their colour under More', async () => {
  const { editor, user } = await open('o')
  await user.click(screen.getByText('More'))
  const colours = screen.getByRole('radiogroup', { name: 'Colour' })
  await user.click(within(colours).getByRole('radio', { name: 'Plum' }))
  expect(editor.document().node('o' as NodeId)?.colour).toBe(4)
  expect(within(colours).getByRole('radio', { name: 'Plum', checked: true })).toBeDefined()
})

test('a check-in that was made after the end of the cycle says so', async () => {
  const checkIns = ['2026-03-31', '2026-04-02'].map((date, index) => ({
    id: `c${index}`,
    nodeId: 'kr',
    date,
    value: 24 + index,
    confidence: null,
    note: '',
  }))
  const cycle = { start: '2026-01-01' as PlainDate, end: '2026-03-31' as PlainDate }
  const ended = { ...withMeta(content, { cycle }), checkIns: checkIns as never }
  await renderWithEditor(ended, <DetailsPanel />, { select: ['kr'] })
  const items = within(screen.getByRole('list', { name: 'Check-ins' })).getAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Apr 2, 202625 % · after the cycle ended',
    'Mar 31, 202624 %',
  ])
})
