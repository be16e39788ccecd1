// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { DocumentContent, ImportPreview, ReadChoice } from '../../../src/domain'
import { ok } from '../../../src/lib'
import type { Files } from '../../../src/ui/hooks/ports'
import { ImportPreviewDialog } from '../../../src/ui/import/import-preview-dialog'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { NO_FILES } from '../../support/fakes'
import { giveListsRoom } from '../../support/list-room'
import { outlineOf } from '../../unit/io/support'
import { renderWithEditor } from '../panels/panels-harness'

beforeEach(() => {
  giveListsRoom(400, 20)
  localStorage.clear()
})

const content = okr(
  bigObjective('Grow', objective('Reach. Care well', keyResult('Ten shops'), keyResult('Two towns'))),
)

async function open(preview: Partial<ImportPreview> = {}, read: DocumentContent = content) {
  const choices: (ReadChoice | undefined)[] = []
  const files: Files = {
    ...NO_FILES,
    read: ({ name }, { choice } = {}) => {
      choices.push(choice)
      return Promise.resolve(ok({ name, format: 'csv', content: read, losses: [], ...preview }))
    },
  }
  const importAsNew = vi.fn<(preview: ImportPreview) => void>()
  const addUnder = { title: 'The selected card', add: vi.fn<(preview: ImportPreview) => void>() }
  const dialog = (
    <ImportPreviewDialog
      name="plan.csv"
      data="x"
      editable={false}
      importAsNew={importAsNew}
      addToMap={null}
      addUnder={addUnder}
      close={() => undefined}
    />
  )
  const stage = await renderWithEditor(content, dialog, { files })
  const tree = await screen.findByRole('tree', { name: /Preview/ })
  const line = (title: string | RegExp) => within(tree).getByRole('treeitem', { name: title })
  const focus = (title: string | RegExp) => act(() => line(title).focus())
  const taken = async () => {
    await stage.user.click(screen.getByRole('button', { name: 'Import as new map' }))
    return outlineOf((importAsNew.mock.calls[0]?.[0] ?? { content }).content)
  }
  return { ...stage, choices, addUnder, focus, taken }
}

test('Tab and Shift+Tab change the level, and the kind follows where it must', async () => {
  const { user, focus, taken } = await open()
  focus(/Two towns/)
  await user.keyboard('{Tab}')
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Two towns'))
  focus(/Ten shops/)
  await user.keyboard('{Shift>}{Tab}{/Shift}')
  expect(await taken()).toBe('B Grow\n  O Reach. Care well\n  O Ten shops\n    K Two towns')
})

test('the kind of the line at work is chosen in a list', async () => {
  const { user, focus, taken } = await open()
  focus(/Ten shops/)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of the line' }), 'Idea')
  expect(await taken()).toBe('B Grow\n  O Reach. Care well\n    I Ten shops\n    K Two towns')
})

test('lines are joined, split and left out, and each correction can be undone', async () => {
  const { user, focus, taken } = await open()
  focus(/Two towns/)
  await user.keyboard('{Control>}j{/Control}')
  focus(/Reach/)
  await user.keyboard('{Control>}{Shift>}J{/Shift}{/Control}')
  focus(/Ten shops Two towns/)
  await user.keyboard('{Delete}')
  const losses = screen.getByRole('list', { name: 'Not imported' })
  expect(within(losses).getByText(/Ten shops Two towns.*left out/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Undo the correction' }))
  expect(within(losses).queryByText(/left out/)).toBeNull()
  expect(await taken()).toBe('B Grow\n  O Reach.\n    K Ten shops Two towns\n  O Care well')
})

test('F10 goes from the tree to the buttons', async () => {
  const { user, focus } = await open()
  focus(/Ten shops/)
  await user.keyboard('{F10}')
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Kind of the line' }))
})

test('what comes in can be added below the selected card', async () => {
  const { user, addUnder } = await open()
  await user.click(screen.getByRole('button', { name: 'Add under “The selected card”' }))
  expect(addUnder.add).toHaveBeenCalledOnce()
})

const table = {
  headings: ['Project', 'Mood'],
  columns: [
    { role: 'title', group: 0 },
    { role: 'note', group: 0 },
  ],
  samples: [['Reach', 'good']],
} as const

test('columns are chosen by hand, and remembered for the same head', async () => {
  const first = await open({ table })
  await first.user.click(screen.getByText('2 columns: check what each holds'))
  await first.user.selectOptions(screen.getByRole('combobox', { name: 'What “Mood” holds' }), 'Leave out')
  const columns = [table.columns[0], { role: 'ignored', group: 0 }]
  await waitFor(() => expect(first.choices.at(-1)).toEqual({ columns }))
  cleanup()
  const second = await open({ table })
  expect(second.choices.at(-1)).toEqual({ columns })
})

test('one of several sheets is chosen', async () => {
  const { user, choices } = await open({ sheets: ['Q1', 'Q2'] })
  const sheet = screen.getByRole('combobox', { name: 'Sheet' })
  expect(within(sheet).getAllByRole('option').map((option) => option.textContent)).toEqual(['All sheets', 'Q1', 'Q2'])
  await user.selectOptions(sheet, 'Q2')
  await waitFor(() => expect(choices.at(-1)).toEqual({ sheet: 1 }))
}) // prettier-ignore
