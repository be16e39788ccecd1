// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { recordPoints } from '../../../src/app/map/record-points'
import { contentOf, type DocumentId, type RestorePoints } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { err } from '../../../src/lib'
import { createMemoryRestorePoints } from '../../../src/persistence'
import { RestorePointDialog } from '../../../src/ui/dialogs/restore-point/restore-point-dialog'
import { HistoryPanel } from '../../../src/ui/panels/history/history-panel'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import type { TestEditor } from '../../support/editor-harness'
import { giveListsRoom } from '../../support/list-room'
import { byId } from '../../unit/persistence/support/contents'
import { renderWithEditor } from './panels-harness'

beforeEach(() => giveListsRoom(600, 34))

const id = 'map' as DocumentId
const content = okr(
  bigObjective(
    'Be heard',
    objective('Make it a habit', keyResult('Post weekly')),
    objective('Find a crew', keyResult('Three trial trips')),
  ),
)

/** The history of a test's editor, over restore points in memory. */
function historyOf(restorePoints: RestorePoints) {
  return (editor: TestEditor) => {
    const recording = recordPoints(editor, {
      ...{ restorePoints, id, clock: editor.clock },
      reportError: (error) => {
        throw error
      },
    })
    return {
      list: () => restorePoints.list(id),
      read: (serial: number) => restorePoints.read(id, serial),
      save: (name: string) => recording.save(name),
      subscribe: (listener: () => void) => recording.subscribe(listener),
    }
  }
}

async function renderPanel(restorePoints = createMemoryRestorePoints()) {
  return renderWithEditor(content, <HistoryPanel />, { history: historyOf(restorePoints) })
}

const points = () => screen.findByRole('list', { name: 'Restore points' })
const point = async (name: RegExp) => within(await points()).findByRole('button', { name })
const tree = () => screen.findByRole('tree', { name: 'What differs' })
const lines = async () =>
  within(await tree())
    .getAllByRole('treeitem')
    .map((item) => item.getAttribute('aria-label'))

function rename(editor: TestEditor, title: string, to: string) {
  act(() => void editor.execute(commands.setTitle, { id: editor.id(title), title: to }))
}

function remove(editor: TestEditor, title: string) {
  act(() => void editor.execute(commands.deleteBranches, { ids: [editor.id(title)] }))
}

test('a map without points says how they come to be', async () => {
  await renderPanel()
  expect(await screen.findByText('No restore points yet')).toBeDefined()
})

test('a disk that fails is named', async () => {
  const restorePoints = createMemoryRestorePoints()
  await renderPanel({ ...restorePoints, list: () => Promise.resolve(err({ type: 'denied' })) })
  expect((await screen.findByRole('alert')).textContent).toContain('does not let Objectree store anything')
})

describe('restore points', () => {
  test('are listed with time, reason and what changed, the latest first', async () => {
    const { editor } = await renderPanel()
    rename(editor, 'Make it a habit', 'Make it a ritual')
    await point(/Before editing began/)
    remove(editor, 'Find a crew')
    editor.clock.advance(600_000)
    rename(editor, 'Post weekly', 'Post daily')
    await point(/While working/)
    const names = within(await points())
      .getAllByRole('button')
      .map((button) => button.textContent)
    expect(names).toEqual([
      expect.stringMatching(/2027.*While working1 changed and 2 deleted$/),
      expect.stringMatching(/2027.*Before editing began5 cards$/),
    ])
  })

  test('show what differs since then as a tree, and bring the map back in one step', async () => {
    const { editor, user } = await renderPanel()
    rename(editor, 'Make it a habit', 'Make it a ritual')
    remove(editor, 'Find a crew')
    const changed = contentOf(editor.document())
    await user.click(await point(/Before editing began/))
    expect(await screen.findByText('Since then: 1 changed and 2 deleted')).toBeDefined()
    expect(await lines()).toEqual([
      'Big O: Be heard',
      'Objective: Make it a ritual – changed',
      'Objective: Find a crew – deleted',
      'Key result: Three trial trips – deleted',
    ])
    expect(screen.getByText('was: Make it a habit')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Restore this state' }))
    expect(byId(contentOf(editor.document()))).toEqual(byId(content))
    await point(/Before restoring/)
    act(() => void editor.press('Mod+Z'))
    expect(byId(contentOf(editor.document()))).toEqual(byId(changed))
    act(() => void editor.press('Mod+Shift+Z'))
    expect(byId(contentOf(editor.document()))).toEqual(byId(content))
  })

  test('give back one card with its branch', async () => {
    const { editor, user } = await renderPanel()
    remove(editor, 'Find a crew')
    rename(editor, 'Post weekly', 'Post daily')
    await user.click(await point(/Before editing began/))
    await user.click(within(await tree()).getByRole('treeitem', { name: 'Objective: Find a crew – deleted' }))
    expect(screen.getByRole('button', { name: 'Select on the map' })).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('button', { name: 'Copy back' }))
    expect(editor.childrenOf('Be heard')).toEqual(['Make it a habit', 'Find a crew'])
    expect(editor.childrenOf('Find a crew')).toEqual(['Three trial trips'])
    expect(editor.childrenOf('Make it a habit')).toEqual(['Post daily'])
    expect(editor.selected()).toEqual(['Find a crew'])
  })

  test('lead to a card on the map by a button and by Enter', async () => {
    const { editor, user } = await renderPanel()
    rename(editor, 'Post weekly', 'Post daily')
    rename(editor, 'Find a crew', 'Find friends')
    await user.click(await point(/Before editing began/))
    const line = within(await tree()).getByRole('treeitem', { name: /Post daily/ })
    await user.click(line)
    await user.click(screen.getByRole('button', { name: 'Select on the map' }))
    expect(editor.selected()).toEqual(['Post daily'])
    line.focus()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(editor.selected()).toEqual(['Find friends'])
  })

  test('are compared with each other', async () => {
    const { editor, user } = await renderPanel()
    rename(editor, 'Post weekly', 'Post daily')
    editor.clock.advance(600_000)
    rename(editor, 'Find a crew', 'Find friends')
    await user.click(await point(/Before editing began/))
    expect(await screen.findByText('Since then: 2 changed')).toBeDefined()
    const compare = screen.getByRole('combobox', { name: 'Compare with' })
    await user.selectOptions(compare, within(compare).getByRole('option', { name: /While working/ }))
    expect(await screen.findByText('Since then: 1 changed')).toBeDefined()
    expect(await lines()).toEqual([
      'Big O: Be heard',
      'Objective: Make it a habit',
      'Key result: Post daily – changed',
    ])
    expect(screen.queryByRole('button', { name: 'Restore this state' })).toBeNull()
  })
})

describe('a point saved by hand', () => {
  test('is listed by its name', async () => {
    const both = (
      <>
        <HistoryPanel />
        <RestorePointDialog />
      </>
    )
    const { user, editor } = await renderWithEditor(content, both, {
      history: historyOf(createMemoryRestorePoints()),
    })
    const dialog = within(screen.getByRole('dialog', { name: 'Save a restore point' }))
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(dialog.getByRole('alert').textContent).toBe('Give it a name, so that you find it again.')
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Before the workshop{Enter}')
    await waitFor(() => {
      const list = screen.getByRole('list', { name: 'Restore points', hidden: true })
      expect(within(list).getByText('Before the workshop')).toBeDefined()
    })
    expect(editor.state().ephemeral.dialog).toBeNull()
  })

  test('that the disk refuses says why, and the dialog stays', async () => {
    const restorePoints = createMemoryRestorePoints()
    const full = { ...restorePoints, addContent: () => Promise.resolve(err({ type: 'quota' } as const)) }
    const { user } = await renderWithEditor(content, <RestorePointDialog />, { history: historyOf(full) })
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Mine{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('This device has no room left')
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Mine')
  })
})

test('the panel speaks Chinese', async () => {
  const restorePoints = createMemoryRestorePoints()
  const { editor } = await renderWithEditor(content, <HistoryPanel />, {
    locale: 'zh',
    history: historyOf(restorePoints),
  })
  rename(editor, 'Post weekly', 'Post daily')
  const list = await screen.findByRole('list', { name: '还原点' })
  expect(await within(list).findByRole('button', { name: /开始编辑之前.*5 张卡片/ })).toBeDefined()
})
