// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NodeId, NodeRecord } from '../../../src/domain'
import { commands, type Editor } from '../../../src/editor'
import { DetailsPanel } from '../../../src/ui/panels/details/details-panel'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { renderWithEditor } from './panels-harness'

const content = okr(
  bigObjective(
    'Be the first choice',
    objective(
      'Make every visit count',
      keyResult('Returning visitors', { id: 'kr', metric: range(20, 30, '%', 23) }),
    ),
  ),
)

const open = (id: string) => renderWithEditor(content, <DetailsPanel />, { select: [id] })

function record(editor: Editor, id: string): NodeRecord | undefined {
  return editor.store.getState().document.node(id as NodeId)
}

test('Now takes a number with its unit, and refuses another unit with a sentence', async () => {
  const { editor, user } = await open('kr')
  const now = screen.getByLabelText('Now')
  await user.clear(now)
  await user.type(now, '15 %')
  expect(record(editor, 'kr')?.metric).toMatchObject({ current: 15, unit: '%' })
  await user.clear(now)
  await user.type(now, '16 people')
  expect(screen.getByRole('alert').textContent).toBe('“16 people” is not in %. Nothing was changed.')
  await user.tab()
  expect(now).toHaveProperty('value', '16 people')
  expect(record(editor, 'kr')?.metric).toMatchObject({ current: 23, unit: '%' })
})

test('a unit typed with the first number is the unit of the metric', async () => {
  const { editor, user } = await open('kr')
  await user.clear(screen.getByLabelText('Unit'))
  const now = screen.getByLabelText('Now')
  await user.clear(now)
  await user.type(now, '15 people')
  await user.tab()
  expect(record(editor, 'kr')?.metric).toMatchObject({ current: 15, unit: 'people' })
  expect(now).toHaveProperty('value', '15')
})

test('what is typed in Now is the check-in of today, in one step of undo', async () => {
  const { editor, user } = await open('kr')
  const checkIns = () => editor.document().rowsOf('checkIns', 'kr' as NodeId)
  const now = screen.getByLabelText('Now')
  await user.clear(now)
  await user.type(now, '27')
  await user.tab()
  expect(checkIns()).toMatchObject([{ date: editor.clock.today(), value: 27, confidence: null }])
  await user.clear(now)
  await user.type(now, '28')
  await user.tab()
  expect(checkIns()).toMatchObject([{ value: 28 }])
  act(() => void editor.execute(commands.undo))
  expect(record(editor, 'kr')?.metric).toMatchObject({ current: 27 })
  expect(checkIns()).toMatchObject([{ value: 27 }])
  act(() => void editor.execute(commands.undo))
  expect(record(editor, 'kr')?.metric).toMatchObject({ current: 23 })
  expect(checkIns()).toEqual([])
})

test('Now shows the latest check-in up to today, follows a new day, and is empty once it is emptied', async () => {
  const checkIns = ['2027-01-10', '2027-01-16'].map((date, index) => ({
    id: `c${index}`,
    nodeId: 'kr',
    date,
    value: 24 + index * 6,
    confidence: null,
    note: '',
  }))
  const { editor, user } = await renderWithEditor(
    { ...content, checkIns: checkIns as never },
    <DetailsPanel />,
    { select: ['kr'] },
  )
  const now = screen.getByLabelText('Now')
  expect(now).toHaveProperty('value', '24')
  act(() => editor.clock.setToday('2027-01-16'))
  expect(now).toHaveProperty('value', '30')
  await user.clear(now)
  await user.tab()
  expect(now).toHaveProperty('value', '')
  expect(screen.getByText('Not measured yet')).toBeDefined()
  act(() => void editor.execute(commands.undo))
  expect(now).toHaveProperty('value', '30')
})
