// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import {
  discardRound,
  revealRound,
  startRound,
  type LiveRoomState,
  type NodeId,
  type Operation,
  type RoomMember,
  type RoundId,
} from '../../../src/domain'
import { commands } from '../../../src/editor'
import { WorkspaceDialogs } from '../../../src/ui/workspace/workspace-dialogs'
import { bigObjective, objective, okr } from '../../support/builders'
import { must } from '../../support/must'
import { standInForTheScreen } from '../../support/screen'
import { renderWithEditor } from '../panels/panels-harness'

const heard = okr(bigObjective('Be heard', objective('Speak up')))
const ROUND = 'round' as RoundId
const CHOICES = {
  ...{ id: ROUND, startedAt: 1, isNamed: false, question: '', nodeId: null, acrossDevices: true },
  ...{ dots: 3, allowsSeveral: true, replaces: true },
  scope: 'objectives',
} as const
const member = (id: number, rest: Partial<RoomMember>): RoomMember => ({
  ...{ id, name: 'Ann', colour: 1, selection: [], pointer: null },
  ...rest,
})

beforeAll(standInForTheScreen)
/** The dialog comes when it is first wanted: here it has come before. */
beforeAll(async () => {
  await import('../../../src/ui/workshop/round/round-dialog')
})

/** A device in a room, in which others run operations. */
async function device(room: Partial<LiveRoomState>) {
  const { user, editor } = await renderWithEditor(heard, <WorkspaceDialogs />, {
    room: { status: 'connected', name: 'Bo', ...room },
  })
  const elsewhere = <Args,>(operation: Operation<Args>, args: Args): void =>
    act(() => editor.applyRemote(must(operation(editor.document(), args))))
  return { user, editor, elsewhere }
}

const button = (name: string) => screen.getByRole('button', { name })
const reveal = { roundId: ROUND, now: 2, newId: () => 'idea' as NodeId, noteOf: () => '' }

test('a round that starts elsewhere shows, takes the own turn, and tells only how many are done', async () => {
  const members = [member(1, { role: 'lead' }), member(2, { done: ROUND }), member(3, { role: 'look' })]
  const { user, editor, elsewhere } = await device({ role: 'edit', members })
  elsewhere(startRound, { ...CHOICES, kind: 'writing' })
  await screen.findByRole('dialog', { name: 'Silent writing' })
  expect(screen.getByRole('status').textContent).toBe('1 of 3 done')
  await user.click(button('Begin'))
  await screen.findByRole('dialog', { name: 'Ideas of Bo' })
  await user.type(screen.getByRole('textbox', { name: 'Your idea' }), 'Podcast{Enter}')
  await user.click(button('Done'))
  await screen.findByRole('dialog', { name: 'You are done' })
  expect(screen.getByRole('status').textContent).toBe('2 of 3 done')
  expect(document.documentElement.innerHTML).not.toContain('Podcast')
  expect(screen.queryByRole('button', { name: /Reveal|Cancel/ })).toBeNull()
  await user.click(button('Change what I said'))
  expect(screen.getByText('Podcast')).toBeDefined()
  elsewhere(revealRound, reveal)
  await screen.findByRole('dialog', { name: /in the parking lot/ })
  expect(editor.document().get('rounds', ROUND)?.revealedAt).toBe(2)
})

test.each([
  ['dotVotes', 'Dot vote', 'Bo: 3 dots to give'],
  ['fistOfFive', 'Fist of five', 'Go?'],
  ['confidence', 'Private confidence', 'Bo, how sure are you?'],
] as const)('a round of %s is voted in by each person alone', async (kind, title, turn) => {
  const { user, elsewhere } = await device({ role: 'suggest', members: [member(1, { role: 'lead' })] })
  elsewhere(startRound, { ...CHOICES, kind, question: kind === 'fistOfFive' ? 'Go?' : '' })
  await screen.findByRole('dialog', { name: title })
  await user.click(button('Begin'))
  expect(await screen.findByRole('dialog', { name: turn })).toBeDefined()
})

test('who looks on is not asked, and a round that is cancelled elsewhere goes', async () => {
  const looking = await device({ role: 'look', members: [] })
  looking.elsewhere(startRound, { ...CHOICES, kind: 'writing' })
  expect(looking.editor.state().ephemeral.dialog).toBeNull()
  act(() => void looking.editor.execute(commands.openSilentWriting))
  await screen.findByRole('dialog', { name: 'Silent writing' })
  expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull()
  looking.elsewhere(discardRound, { roundId: ROUND })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('who leads starts a round for everyone in the room, sees how many are done, and reveals', async () => {
  const members = [member(1, { role: 'edit' }), member(2, { role: 'suggest' })]
  const { user, editor } = await device({ role: 'lead', members })
  act(() => void editor.execute(commands.openSilentWriting))
  await screen.findByRole('dialog', { name: 'Silent writing' })
  expect(screen.getByText(/^3 people are in the room/)).toBeDefined()
  await user.click(button('Start'))
  await user.click(await screen.findByRole('button', { name: 'Begin' }))
  await user.type(screen.getByRole('textbox', { name: 'Your idea' }), 'Podcast{Enter}')
  await user.click(button('Done'))
  expect((await screen.findByRole('status')).textContent).toBe('1 of 3 done')
  await user.click(button('Reveal without the other 2'))
  await screen.findByRole('dialog', { name: '1 idea in the parking lot' })
  expect(screen.getByText('Podcast')).toBeDefined()
  act(() => void editor.execute(commands.undo))
  expect(Array.from(editor.document().all('rounds'), ({ revealedAt }) => revealedAt)).not.toContain(null)
  expect(editor.document().count('rounds')).toBe(1)
})
