// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { addParticipants, createLiveDocument, contentOf, dotsOn } from '../../../src/domain'
import { commands, type Editor } from '../../../src/editor'
import { DotsPill } from '../../../src/ui/node/dots-pill'
import { VoteFacts } from '../../../src/ui/panels/details/vote-facts'
import { WorkspaceDialogs } from '../../../src/ui/workspace/workspace-dialogs'
import { bigObjective, idOf, keyResult, objective, okr, range } from '../../support/builders'
import { must } from '../../support/must'
import { renderWithEditor } from '../panels/panels-harness'

const TITLES = ['Habit', 'Craft', 'Reach', 'Trust', 'Speed', 'Joy'] as const

const plain = okr(
  bigObjective(
    'Be heard',
    ...TITLES.map((title) =>
      objective(title, keyResult(`${title} grows`, { metric: range(0, 100, '%', 40) })),
    ),
  ),
)

/** A map whose participants are named already. */
function withPeople() {
  const document = createLiveDocument(plain)
  document.apply(must(addParticipants(document, { names: ['Ann', 'Ben'] })))
  return contentOf(document)
}

/** The dialogs come when they are first wanted: here they have come before. */
beforeAll(async () => {
  await import('../../../src/ui/workshop/round/round-dialog')
  await import('../../../src/ui/workshop/cut/cut-to-five')
  await import('../../../src/ui/workshop/cut/cut-log')
})

function openMap() {
  return renderWithEditor(
    withPeople(),
    <>
      <WorkspaceDialogs />
      <DotsPill id={idOf(plain, 'Craft')} />
      <VoteFacts id={idOf(plain, 'Habit grows')} />
    </>,
  )
}

type User = Awaited<ReturnType<typeof openMap>>['user']

const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function begin(user: User, name: string) {
  await user.click(await screen.findByRole('button', { name: `I am ${name}: begin` }))
}

async function revealAll(user: User) {
  await screen.findByRole('dialog', { name: 'Everybody has had a turn' })
  await user.click(button('Reveal'))
}

const dots = (editor: Editor, title: string) => dotsOn(editor.store.getState().document, idOf(plain, title))

test('dots are given by keys and clicks, hidden until revealed, and sort the objectives', async () => {
  const { user, editor } = await openMap()
  editor.execute(commands.openDotVotes)
  await screen.findByRole('dialog', { name: 'Dot vote' })
  await user.click(button('Start'))
  await begin(user, 'Ann')
  const first = await screen.findByRole('button', { name: 'Habit, no dots' })
  first.focus()
  await user.keyboard('{ArrowDown}{ArrowDown} ')
  expect(button('Reach, 1 dot')).toBe(document.activeElement)
  await user.keyboard('3')
  expect(button('Reach, 3 dots')).toBe(document.activeElement)
  expect(screen.getByText('0 of 3 dots left')).toBeDefined()
  await user.keyboard('{Home} ')
  expect(button('Habit, no dots')).toBe(document.activeElement)
  await user.click(button('Take a dot from Reach'))
  await user.click(button('Craft, no dots'))
  expect(screen.getByText('0 of 3 dots left')).toBeDefined()
  await user.click(button('Done'))

  expect(document.documentElement.innerHTML).not.toContain('Reach, 2 dots')
  await begin(user, 'Ben')
  expect(button('Reach, no dots')).toBeDefined()
  await user.click(button('Craft, no dots'))
  await user.click(button('Craft, 1 dot'))
  await user.click(button('Done'))
  expect(dots(editor, 'Craft')).toBe(0)
  await revealAll(user)

  const results = await screen.findByRole('list', { name: 'Results of the vote' })
  const lines = within(results)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
  expect(lines.slice(0, 3)).toEqual(['Craft3 dots', 'Reach2 dots', 'Habit0 dots'])
  expect(screen.getByTitle('3 dots in votes').textContent).toBe('3')
  await user.click(button('Sort by votes'))
  const root = idOf(plain, 'Be heard')
  const titles = () => {
    const map = editor.store.getState().document
    return map.children(root).map((id) => map.node(id)?.title)
  }
  expect(titles()).toEqual(['Craft', 'Reach', 'Habit', 'Trust', 'Speed', 'Joy'])
  editor.execute(commands.undo)
  expect(titles()).toEqual([...TITLES])
  editor.execute(commands.undo)
  expect(dots(editor, 'Craft')).toBe(0)
})

test('a fist of five shows its spread, and who has doubts is not named', async () => {
  const { user, editor } = await openMap()
  editor.execute(commands.openFistOfFive)
  await screen.findByRole('dialog', { name: 'Fist of five' })
  expect(button('Start')).toHaveProperty('disabled', true)
  await user.type(screen.getByRole('textbox', { name: 'Question' }), 'Shall we commit?')
  await user.click(button('Start'))
  await begin(user, 'Ann')
  expect(button('Done')).toHaveProperty('disabled', true)
  await user.click(screen.getByRole('radio', { name: '1: Serious doubts' }))
  await user.click(button('Done'))
  await begin(user, 'Ben')
  screen.getByRole('radio', { name: /^0/ }).focus()
  await user.keyboard('4')
  await user.click(button('Done'))
  await revealAll(user)
  const dialog = await screen.findByRole('dialog', { name: 'Shall we commit?' })
  expect(dialog.textContent).toContain('Average 2.5 · from 1 to 4 · 2 people')
  expect(dialog.textContent).toContain('1 person showed 2 or less')
  expect(within(dialog).getByRole('img', { name: 'Fingers: 1: 1 person, 4: 1 person' })).toBeDefined()
  expect(dialog.textContent).not.toContain('Ann')
})

test('private confidence is revealed with its spread, and one step takes a number over as a check-in', async () => {
  const { user, editor } = await openMap()
  editor.execute(commands.openPrivateConfidence)
  await screen.findByRole('dialog', { name: 'Private confidence' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Key results' }), 'Habit')
  await user.click(button('Start'))
  for (const [name, value] of [
    ['Ann', '3'],
    ['Ben', '8'],
  ] as const) {
    await begin(user, name)
    const group = await screen.findByRole('radiogroup', { name: 'Confidence in Habit grows' })
    await user.click(within(group).getByRole('radio', { name: value }))
    expect(screen.getByText('1 of 1 given')).toBeDefined()
    await user.click(button('Done'))
  }
  const id = idOf(plain, 'Habit grows')
  expect(editor.store.getState().document.node(id)?.confidence).toBeNull()
  await revealAll(user)
  expect(await screen.findByText('Average 5.5 · from 3 to 8 · 2 people')).toBeDefined()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Confidence in Habit grows' }), '5')
  await user.click(button('Take over for Habit grows'))
  const { document: map } = editor.store.getState()
  expect(map.node(id)).toMatchObject({ confidence: 5, metric: { current: 40 } })
  expect(map.rowsOf('checkIns', id)).toMatchObject([{ confidence: 5, date: '2027-01-15', value: null }])
  editor.execute(commands.undo)
  expect(map.node(id)?.confidence).toBeNull()
  await user.click(button('To the map'))
  expect(screen.getByRole('region', { name: 'Votes' }).textContent).toContain(
    'Private confidence: Average 5.5 · from 3 to 8 · 2 people',
  )
})

test('a cut parks what does not stay with its reasons in one step, and the log brings it back', async () => {
  const { user, editor } = await openMap()
  editor.execute(commands.openCutToFive)
  const dialog = await screen.findByRole('dialog', { name: 'Cut to five' })
  expect(within(dialog).getByText('5 of at most 5 stay')).toBeDefined()
  expect(within(dialog).getByRole('checkbox', { name: 'Keep Joy' })).toHaveProperty('checked', false)
  await user.click(within(dialog).getByRole('checkbox', { name: 'Keep Joy' }))
  expect(within(dialog).getByRole('alert').textContent).toBe('More are ticked than the map may keep.')
  await user.click(within(dialog).getByRole('checkbox', { name: 'Keep Joy' }))
  await user.click(within(dialog).getByRole('checkbox', { name: 'Keep Speed' }))
  await user.click(button('Park 2 cards'))
  expect(within(dialog).getByRole('alert').textContent).toMatch(/^Give a reason/)
  await user.type(screen.getByRole('textbox', { name: 'Reason for parking Speed' }), 'Not ours')
  await user.type(screen.getByRole('textbox', { name: 'Reason for all that have none' }), 'Next cycle')
  await user.click(button('Park 2 cards'))

  const log = await screen.findByRole('list', { name: 'Cut log' })
  const entries = within(log)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
  expect(entries.filter((entry) => /^Joy.*Next cycle/.test(entry))).toHaveLength(1)
  expect(entries.filter((entry) => /^Speed.*Not ours/.test(entry))).toHaveLength(1)
  const joy = idOf(plain, 'Joy')
  const { document: map } = editor.store.getState()
  expect(map.node(joy)?.parked).toEqual({ reason: 'Next cycle' })
  await user.click(button('Bring back Joy'))
  expect(map.node(joy)).toMatchObject({ parked: null, parentId: idOf(plain, 'Be heard') })
  expect(map.count('cuts')).toBe(1)
  editor.execute(commands.undo)
  editor.execute(commands.undo)
  expect(map.children(idOf(plain, 'Be heard'))).toHaveLength(6)
  expect(map.count('cuts')).toBe(0)
})
