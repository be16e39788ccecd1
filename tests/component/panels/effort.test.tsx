// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { DetailsPanel } from '../../../src/ui/panels/details/details-panel'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { renderWithEditor } from './panels-harness'

const content = okr(
  bigObjective(
    'Be heard',
    { id: 'big' },
    objective(
      'Habit',
      { id: 'o' },
      keyResult('Sign-ups', { id: 'a' }),
      keyResult('Visits', { id: 'b' }),
      keyResult('Referrals', { id: 'c' }),
    ),
  ),
)

async function openSplit() {
  const { editor, user } = await renderWithEditor(content, <DetailsPanel />, { select: ['o'] })
  const efforts = () => {
    const { document } = editor.store.getState()
    return ['a', 'b', 'c'].map((id) => document.node(id as NodeId)?.effort)
  }
  const split = screen.getByRole('region', { name: 'Effort of its key results' })
  const share = (title: string) => within(split).getByRole('textbox', { name: title })
  return { editor, user, efforts, split, share }
}

test('effort is not shared out at first, and then by rank: the first gets most', async () => {
  const { user, efforts, split } = await openSplit()
  expect(efforts()).toEqual([null, null, null])
  expect(within(split).getByText('Not shared out yet. The first should get the most.')).toBeDefined()
  expect(within(split).queryByRole('slider')).toBeNull()
  await user.click(within(split).getByRole('button', { name: 'Share out by rank' }))
  expect(efforts()).toEqual([50, 33, 17])
})

test('a typed share is absorbed by the others, digit by digit, but not by a locked one; it is one step of undo', async () => {
  const { editor, user, efforts, split, share } = await openSplit()
  await user.click(within(split).getByRole('button', { name: 'Share out by rank' }))
  const lock = within(split).getByRole('button', { name: 'Lock the share of Referrals' })
  await user.click(lock)
  expect(lock.getAttribute('aria-pressed')).toBe('true')
  await user.clear(share('Sign-ups'))
  await user.type(share('Sign-ups'), '70')
  expect(efforts()).toEqual([70, 13, 17])
  await user.clear(share('Sign-ups'))
  await user.type(share('Sign-ups'), '90')
  expect(efforts()).toEqual([83, 0, 17])
  await user.tab()
  act(() => void editor.execute(commands.undo))
  expect(efforts()).toEqual([50, 33, 17])
})

test('dividers move effort between neighbours by keys and by dragging, and stand still beside a locked share', async () => {
  const { editor, user, efforts, split } = await openSplit()
  await user.click(within(split).getByRole('button', { name: 'Share out by rank' }))
  const divider = within(split).getByRole('slider', { name: 'Effort between Sign-ups and Visits' })
  divider.focus()
  await user.keyboard('{ArrowRight}{ArrowRight}{PageDown}')
  expect(efforts()).toEqual([42, 41, 17])
  expect(divider.getAttribute('aria-valuetext')).toBe('Sign-ups 42%, Visits 41%')
  await user.keyboard('{End}')
  expect(efforts()).toEqual([83, 0, 17])
  act(() => void editor.execute(commands.undo))
  expect(efforts()).toEqual([50, 33, 17])

  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(200)
  divider.setPointerCapture = () => undefined
  fireEvent.pointerDown(divider, { pointerId: 1, button: 0, clientX: 100 })
  fireEvent.pointerMove(divider, { pointerId: 1, clientX: 80 })
  fireEvent.pointerMove(divider, { pointerId: 1, clientX: 60 })
  fireEvent.pointerUp(divider, { pointerId: 1 })
  fireEvent.pointerMove(divider, { pointerId: 1, clientX: 0 })
  expect(efforts()).toEqual([30, 53, 17])

  await user.click(within(split).getByRole('button', { name: 'Lock the share of Visits' }))
  expect(divider.getAttribute('aria-disabled')).toBe('true')
  divider.focus()
  await user.keyboard('{ArrowRight}')
  expect(efforts()).toEqual([30, 53, 17])
})
