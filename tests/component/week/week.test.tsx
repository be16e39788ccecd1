// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { commands, createWorkspacePorts } from '../../../src/editor'
import { commitmentsOf, type DocumentContent, type NodeId, type PlainDate } from '../../../src/domain'
import { expectDefined } from '../../../src/lib'
import { Week } from '../../../src/ui/week/week'
import { createBars } from '../../../src/ui/workspace/bars/bars'
import { createKeyboard } from '../../../src/ui/workspace/keyboard/keyboard-input'
import { WorkspaceContext, type WorkspaceContextValue } from '../../../src/ui/workspace/workspace-context'
import { action, bigObjective, keyResult, objective, okr, range, withMeta } from '../../support/builders'
import { giveListsRoom } from '../../support/list-room'
import { renderWithEditor } from '../panels/panels-harness'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

beforeAll(standInForTheScreen)
beforeEach(() => giveListsRoom(600, 40))

/** Today is Friday, 15 January 2027. */
const MONDAY = '2027-01-11' as PlainDate

const MAP: DocumentContent = withMeta(
  okr(
    bigObjective(
      'Be loved',
      objective(
        'Answer fast',
        keyResult(
          'Replies',
          { id: 'replies', owner: 'Li Wei', confidence: 6, metric: range(0, 90, '%', 20) },
          action('Call ten customers', { id: 'call', due: '2027-01-20' }),
          action('Write a template', { id: 'write', owner: 'Ann' }),
          action('Ask the shop', { id: 'ask', done: true, due: '2027-01-13' }),
        ),
        keyResult('Calls', { id: 'calls', due: '2027-02-05' }),
      ),
    ),
  ),
  { stage: 'run' },
)

/** The workspace around the week, of which the week uses only where a view announces itself. */
const workspace: WorkspaceContextValue = {
  viewElementId: 'week',
  keyboard: createKeyboard(),
  space: { held: false, onKey: () => undefined, onPress: () => undefined },
  activeView: createWorkspacePorts().view,
  clipboard: { onCopy: () => undefined, onCut: () => undefined, onPaste: () => undefined },
  bars: createBars(),
}

async function openWeek(map = MAP) {
  const { editor, user } = await renderWithEditor(
    map,
    <WorkspaceContext value={workspace}>
      <Week />
    </WorkspaceContext>,
  )
  await screen.findByRole('region', { name: 'Friday wins' })
  return {
    editor,
    user,
    document: editor.document(),
    node: (id: string) => editor.document().node(id as NodeId),
  }
}

const part = (name: string) => within(screen.getByRole('region', { name }))
const commitments = () => part('Commitments for the week')
const next = () => part('The next four weeks')
const wins = () => part('Friday wins')
const entry = () => screen.getByRole('combobox', { name: 'Add to the week' })
const titles = (list: ReturnType<typeof part>) =>
  list
    .queryAllByRole('button', { name: /^(Action|Key result): / })
    .map((item) => item.getAttribute('aria-label'))

describe('the week', () => {
  test('teaches what belongs there, and takes on an open action by keyboard', async () => {
    const { user, document, editor } = await openWeek()
    expect(screen.getByRole('region', { name: 'Week' })).toBeTruthy()
    expect(commitments().getByText(/agree on three to five things/)).toBeTruthy()
    await user.type(entry(), 'template')
    await screen.findByRole('option', { name: /^Write a template/ })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(titles(commitments())).toEqual(['Action: Write a template']))
    expect(commitments().getByText('Ann · 1')).toBeTruthy()
    expect(commitmentsOf(document, MONDAY)).toMatchObject([{ nodeId: 'write', priority: 1 }])
    await user.click(commitments().getByRole('button', { name: 'Priority of Write a template: P1' }))
    expect(commitmentsOf(document, MONDAY)).toMatchObject([{ priority: 2 }])
    await user.click(commitments().getByRole('button', { name: 'Take Write a template off the week' }))
    expect(titles(commitments())).toEqual([])
    act(() => void editor.execute(commands.undo))
    expect(titles(commitments())).toEqual(['Action: Write a template'])
  })

  test('offers at most twelve, of which some write a new action', async () => {
    const actions = Array.from({ length: 30 }, (_, at) => action(`Visit shop ${at}`, { due: '2027-01-20' }))
    const keyResults = Array.from({ length: 20 }, (_, at) => keyResult(`Result ${at}`))
    const { user } = await openWeek(
      okr(bigObjective('Be loved', objective('Answer', keyResult('Visits', ...actions), ...keyResults))),
    )
    await user.type(entry(), 'visit')
    await screen.findByRole('option', { name: 'New: “visit” under Visits' })
    expect(screen.getAllByRole('option')).toHaveLength(12)
    expect(screen.getAllByRole('option', { name: /^Visit shop/ })).toHaveLength(8)
  })

  test('writes a new action below a key result, for the one who is named', async () => {
    const { user, editor, document } = await openWeek()
    act(() => void editor.execute(commands.select, { ids: ['calls' as NodeId] }))
    await user.type(entry(), 'Ring the bell @Bo')
    await user.click(await screen.findByRole('option', { name: 'New: “Ring the bell” under Calls' }))
    await waitFor(() => expect(titles(commitments())).toEqual(['Action: Ring the bell']))
    const [commitment] = commitmentsOf(document, MONDAY)
    expect(document.node(expectDefined(commitment, 'commitment').nodeId)).toMatchObject({
      title: 'Ring the bell',
      owner: 'Bo',
      parentId: 'calls',
    })
    expect(entry()).toHaveProperty('value', '')
  })

  test('carries over what the week before left open', async () => {
    const { user, editor } = await openWeek({
      ...MAP,
      commitments: [
        {
          id: '2027-01-04:call' as never,
          nodeId: 'call' as NodeId,
          week: '2027-01-04' as PlainDate,
          priority: 1,
        },
      ],
    })
    await user.click(commitments().getByRole('button', { name: 'Take over 1 open one' }))
    expect(titles(commitments())).toEqual(['Action: Call ten customers'])
    await user.click(screen.getByRole('button', { name: 'Earlier week' }))
    expect(commitments().getByText(/carried over/)).toBeTruthy()
    expect(commitments().queryByRole('button', { name: /Take over/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'This week' }))
    await user.click(commitments().getByRole('checkbox', { name: 'Done: Call ten customers' }))
    expect(editor.store.getState().document.node('call' as NodeId)?.done).toBe(true)
    expect(titles(wins())).toEqual(['Action: Call ten customers', 'Action: Ask the shop'])
  })

  test('changes the confidence of a key result by one key, as a check-in of today', async () => {
    const { user, node, document } = await openWeek()
    act(() => part('Confidence in key results').getByRole('button', { name: 'Key result: Replies' }).focus())
    await user.keyboard('4')
    expect(node('replies')).toMatchObject({ confidence: 4, metric: { current: 20 } })
    expect(document.rowsOf('checkIns', 'replies' as NodeId)).toMatchObject([
      { date: '2027-01-15', value: null },
    ])
    await user.keyboard('-')
    expect(node('replies')?.confidence).toBe(3)
    await user.keyboard('{ArrowDown}0')
    expect(node('calls')?.confidence).toBe(10)
    await user.click(screen.getByRole('button', { name: 'Raise confidence in Replies' }))
    expect(node('replies')?.confidence).toBe(4)
  })

  test('shows what comes in the next four weeks, and what is due moves with its day', async () => {
    const { editor, user } = await openWeek()
    expect(next().getByRole('heading', { name: /Jan 18/ })).toBeTruthy()
    expect(titles(next())).toEqual(['Action: Call ten customers', 'Key result: Calls'])
    const due = '2027-03-20' as PlainDate
    act(() => void editor.execute(commands.setFields, { ids: ['call' as NodeId], fields: { due } }))
    expect(titles(next())).toEqual(['Key result: Calls'])
    await user.click(screen.getByRole('button', { name: 'Later week' }))
    expect(next().getByRole('heading', { name: /Feb 1/ })).toBeTruthy()
  })

  test('keeps wins in own words, and health metrics, for each week', async () => {
    const { user } = await openWeek()
    await user.type(screen.getByRole('textbox', { name: 'Add a win' }), 'A customer wrote a poem{Enter}')
    expect(wins().getByRole('textbox', { name: 'Win' })).toHaveProperty('value', 'A customer wrote a poem')
    await user.type(screen.getByRole('textbox', { name: 'Add a health metric' }), 'Team energy{Enter}')
    await user.click(screen.getByRole('radio', { name: 'Bad' }))
    await user.click(screen.getByRole('button', { name: 'Earlier week' }))
    expect(wins().queryByRole('textbox', { name: 'Win' })).toBeNull()
    expect(part('Health metrics').getByText('Not said yet')).toBeTruthy()
  })

  test('selects a node for all views, and goes to the map where a title opens', async () => {
    const { user, services } = await renderApp({ maps: { calm: MAP }, map: 'calm' })
    await screen.findByRole('tree', { name: 'Mind map' })
    const { editor } = expectDefined(services.open.map, 'The open map')
    await user.click(screen.getByRole('tab', { name: 'Week' }))
    await screen.findByRole('region', { name: 'The next four weeks' })
    await user.click(next().getByRole('button', { name: 'Key result: Calls' }))
    expect(editor.store.getState().session.selection.active).toBe('calls')
    act(() => void editor.execute(commands.edit, { id: 'calls' as NodeId }))
    const field = await screen.findByRole('textbox', { name: 'Title' })
    expect(field).toBe(document.activeElement)
    expect(screen.getByRole('tree', { name: 'Mind map' })).toBeTruthy()
  })
})
