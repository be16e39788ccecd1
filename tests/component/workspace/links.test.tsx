// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { loadLinkReader } from '../../../src/rules'
import { ChecksPanel } from '../../../src/ui/panels/checks/checks-panel'
import { LinkPopover } from '../../../src/ui/panels/checks/link/link-popover'
import { DetailsPanel } from '../../../src/ui/panels/details/details-panel'
import { keyResult, objective, okr, withMeta } from '../../support/builders'
import { giveListsRoom } from '../../support/list-room'
import { renderWithEditor } from '../panels/panels-harness'

beforeEach(() => giveListsRoom(10_000, 100))

const content = withMeta(
  okr(
    objective(
      'Make our support loved by customers',
      { id: 'o1' },
      keyResult('Answer nine of ten tickets within a day', { id: 'k1' }),
      keyResult('Satisfaction after a ticket from 4.1 to 4.6', { id: 'k2', support: 3 }),
      keyResult('Hire two senior data engineers', { id: 'k3' }),
    ),
    objective(
      'Build a strong engineering team',
      { id: 'o2' },
      keyResult('Hire five backend engineers', { id: 'k4' }),
      keyResult('Interview twenty engineering candidates', { id: 'k5' }),
    ),
  ),
  { stage: 'draft' },
)

test('the weakest links that nobody has rated come first and lead to their rating', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />, { links: loadLinkReader })
  const section = (
    await screen.findByRole('heading', { name: 'Rate how these support their objective' })
  ).closest('section')
  const buttons = within(section ?? document.body).getAllByRole('button')
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Hire two senior data engineers',
    'Hire five backend engineers',
    'Interview twenty engineering candidates',
    'Answer nine of ten tickets within a day',
  ])
  if (buttons[0] !== undefined) await user.click(buttons[0])
  expect(editor.state().session.selection.active).toBe('k3')
  expect(editor.state().ephemeral.focusField?.field).toBe('support')
})

test('the question about a better home moves the key result, or is put to rest', async () => {
  const { editor, user } = await renderWithEditor(content, <ChecksPanel />, { links: loadLinkReader })
  const tasks = await screen.findAllByRole('button', { name: '1 more about this card' })
  for (const more of tasks) await user.click(more)
  const question = await screen.findByText(/May fit “Build a strong engineering team” better/)
  const item = question.closest('li') ?? document.body
  await user.click(within(item).getByRole('button', { name: 'Keep here' }))
  await waitFor(() => expect(screen.queryByText(/Reads closer to/)).toBeNull())
  expect(editor.document().node(editor.id('Hire two senior data engineers'))?.parentId).toBe('o1')
})

test('a link on the spot: both objectives with the reason, what may be done, and the rating', async () => {
  const { editor, user } = await renderWithEditor(content, <LinkPopover nodeId={'k3' as NodeId} />, {
    links: loadLinkReader,
  })
  expect(await screen.findByText('May fit better')).toBeDefined()
  expect(
    screen.getByRole('button', { name: 'Show “Make our support loved by customers” on the map' }),
  ).toBeDefined()
  expect(
    screen.getByRole('button', { name: 'Show “Build a strong engineering team” on the map' }),
  ).toBeDefined()
  expect(screen.getByText(/Words in common: Hire/)).toBeDefined()
  for (const name of ['Keep here', 'Move to “Build a strong engineering team”', 'Move it elsewhere…'])
    expect(screen.getByRole('button', { name })).toBeDefined()

  await user.click(screen.getByRole('button', { name: 'Swap with “Hire five backend engineers”' }))
  expect(editor.document().node('k3' as NodeId)?.parentId).toBe('o2')
  expect(editor.document().node('k4' as NodeId)?.parentId).toBe('o1')
  act(() => void editor.execute(commands.undo))
  await user.click(screen.getByRole('radio', { name: 'Partly' }))
  expect(editor.document().rowsOf('ratings', 'k3' as NodeId)).toMatchObject([{ strength: 2 }])
})

test('the details show what the titles have in common, beside the rating', async () => {
  await renderWithEditor(content, <DetailsPanel />, { select: ['k5'], links: loadLinkReader })
  expect(await screen.findByText(/Words in common .*engineering/)).toBeDefined()
  expect(screen.getByText(/Most similar to “Hire five backend engineers”/)).toBeDefined()
})

test('the details say so where nothing is shared, beside the question', async () => {
  await renderWithEditor(content, <DetailsPanel />, { select: ['k3'], locale: 'zh', links: loadLinkReader })
  expect(await screen.findByText('与目标没有关联词。')).toBeDefined()
  expect(screen.getByText(/可能更适合“Build a strong engineering team”（Hire/)).toBeDefined()
})
