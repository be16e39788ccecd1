// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { WorkspaceDialogs } from '../../../src/ui/workspace/workspace-dialogs'
import { ChecksPanel } from '../../../src/ui/panels/checks/checks-panel'
import { DetailsPanel } from '../../../src/ui/panels/details/details-panel'
import { bigObjective, keyResult, objective, okr, range, withMeta } from '../../support/builders'
import { giveListsRoom } from '../../support/list-room'
import { renderWithEditor } from '../panels/panels-harness'

const content = okr(
  bigObjective(
    'Be loved',
    objective('Be quick', keyResult('Replies within a day', { metric: range(20, 90), confidence: 5 })),
    objective('Be kind'),
    objective('Be near'),
    objective('Be fair'),
  ),
)

/** Dialogs come when they are first wanted: here they have come before. */
beforeAll(async () => {
  await import('../../../src/ui/dialogs/check-in/check-in-dialog')
  await import('../../../src/ui/dialogs/priorities/priorities-dialog')
})

const rows = (): string[] =>
  screen.getAllByRole('listitem').map((row) => row.querySelector('span')?.textContent ?? '')

test('objectives are put in order by buttons, each move one step of undo', async () => {
  const { editor, user } = await renderWithEditor(content, <WorkspaceDialogs />, { select: ['n1'] })
  editor.execute(commands.prioritise)
  const dialog = await screen.findByRole('dialog', { name: 'Priority order' })
  expect(rows()).toEqual(['Be quick', 'Be kind', 'Be near', 'Be fair'])
  expect(screen.getAllByRole('listitem').map((row) => row.hasAttribute('data-beyond'))).toEqual([
    ...[false, false, false, true],
  ])
  await user.click(within(dialog).getByRole('button', { name: 'Move “Be fair” up' }))
  await user.click(within(dialog).getByRole('button', { name: 'Move “Be fair” up' }))
  expect(rows()).toEqual(['Be quick', 'Be fair', 'Be kind', 'Be near'])
  await user.click(within(dialog).getByRole('button', { name: 'Move “Be quick” down' }))
  expect(rows()).toEqual(['Be fair', 'Be quick', 'Be kind', 'Be near'])
  editor.execute(commands.undo)
  await waitFor(() => expect(rows()[0]).toBe('Be quick'))
  await user.click(within(dialog).getByRole('button', { name: 'Park “Be near”' }))
  expect(rows()).toEqual(['Be quick', 'Be fair', 'Be kind'])
})

test('a check-in with a value that cannot be read is not saved', async () => {
  const { editor, user } = await renderWithEditor(content, <WorkspaceDialogs />, { select: ['n3'] })
  editor.execute(commands.openCheckIn)
  await screen.findByRole('dialog', { name: 'Check in' })
  const now = screen.getByRole('textbox', { name: 'Now' })
  await user.type(now, 'about 40')
  await user.click(screen.getByRole('button', { name: 'Check in' }))
  expect(screen.getByRole('dialog', { name: 'Check in' })).toBeDefined()
  expect(now).toHaveProperty('value', 'about 40')
  expect(editor.state().document.rowsOf('checkIns', 'n3' as NodeId)).toEqual([])
})

test('a check-in takes value, confidence and what happened, in one step of undo', async () => {
  const { editor, user } = await renderWithEditor(content, <WorkspaceDialogs />, { select: ['n3'] })
  editor.execute(commands.openCheckIn)
  await screen.findByRole('dialog', { name: 'Check in' })
  await user.type(screen.getByRole('textbox', { name: 'Now' }), '42')
  await user.click(screen.getByRole('radio', { name: '7' }))
  await user.type(screen.getByRole('textbox', { name: 'What changed?' }), 'Two new colleagues')
  await user.click(screen.getByRole('button', { name: 'Check in' }))
  const { document } = editor.state()
  const node = document.node('n3' as NodeId)
  expect(node).toMatchObject({ confidence: 7, metric: { current: 42 } })
  expect(document.rowsOf('checkIns', 'n3' as NodeId)).toMatchObject([
    { value: 42, confidence: 7, note: 'Two new colleagues' },
  ])
  expect(screen.queryByRole('dialog')).toBeNull()
  editor.execute(commands.undo)
  expect(document.rowsOf('checkIns', 'n3' as NodeId)).toEqual([])
})

test('Enter in the number of a check-in saves it, and in the note begins a line', async () => {
  const { editor, user } = await renderWithEditor(content, <WorkspaceDialogs />, { select: ['n3'] })
  editor.execute(commands.openCheckIn)
  await screen.findByRole('dialog', { name: 'Check in' })
  await user.type(screen.getByRole('textbox', { name: 'What changed?' }), 'One{Enter}Two')
  expect(screen.getByRole('dialog', { name: 'Check in' })).toBeDefined()
  await user.type(screen.getByRole('textbox', { name: 'Now' }), '42{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(editor.state().document.rowsOf('checkIns', 'n3' as NodeId)).toMatchObject([
    { value: 42, note: 'One\nTwo' },
  ])
})

test('measures that all look back lead to the field where one is said to look ahead', async () => {
  giveListsRoom(10_000, 100)
  const lagging = okr(
    bigObjective(
      'Be loved',
      objective(
        'Be a habit',
        keyResult('Yearly sales of 2m', { role: 'lag' }),
        keyResult('Yearly churn below 5%', { role: 'lag' }),
      ),
    ),
  )
  const ruleSettings = { R35: { level: 'advise' as const, options: {} } }
  const { editor, user } = await renderWithEditor(
    withMeta(lagging, { stage: 'draft', ruleSettings }),
    <>
      <ChecksPanel />
      <DetailsPanel />
    </>,
  )
  for (const more of screen.getAllByRole('button', { name: /more about this card/ })) await user.click(more)
  await user.click(screen.getByRole('button', { name: 'Mark a leading measure' }))
  const field = screen.getByRole('combobox', { name: 'Type of measure' })
  expect(document.activeElement).toBe(field)
  await user.selectOptions(field, 'Leading')
  expect(editor.document().node('n3' as NodeId)?.role).toBe('lead')
  expect(screen.queryByRole('button', { name: 'Mark a leading measure' })).toBeNull()
  await user.selectOptions(field, 'Result')
  expect(editor.document().node('n3' as NodeId)?.role).toBeNull()
})
