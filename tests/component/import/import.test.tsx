// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { DocumentContent, ImportLoss } from '../../../src/domain'
import { err, ok } from '../../../src/lib'
import { ImportPreviewDialog } from '../../../src/ui/import/import-preview-dialog'
import type { Files } from '../../../src/ui/hooks/ports'
import { action, bigObjective, idea, keyResult, objective, okr, parked } from '../../support/builders'
import { NO_FILES } from '../../support/fakes'
import { giveListsRoom } from '../../support/list-room'
import { renderWithEditor } from '../panels/panels-harness'

beforeEach(() => giveListsRoom(400, 20))

const content = okr(
  bigObjective(
    'Become the place people come to first',
    objective('Make every visit count', keyResult('Returning visitors')),
  ),
  parked(idea('Invite the founders')),
)

function reading(read: DocumentContent, losses: readonly ImportLoss[] = []): Files {
  return {
    ...NO_FILES,
    read: ({ name }) => Promise.resolve(ok({ name, format: 'markdown', content: read, losses })),
  }
}

const failing: Files = {
  ...NO_FILES,
  read: () => Promise.resolve(err({ code: 'notOurs', data: {} })),
}

async function open(files: Files, props: { data?: string; editable?: boolean; canAdd?: boolean } = {}) {
  const { data = '# A', editable = false, canAdd = true } = props
  const calls = { importAsNew: vi.fn(), addToMap: vi.fn(), close: vi.fn() }
  const dialog = (
    <ImportPreviewDialog
      name="plan.md"
      data={data}
      editable={editable}
      importAsNew={calls.importAsNew}
      addToMap={canAdd ? calls.addToMap : null}
      addUnder={null}
      close={calls.close}
    />
  )
  const stage = await renderWithEditor(content, dialog, { files })
  return { ...stage, calls }
}

test('shows the tree to come and that nothing is lost', async () => {
  const { user, calls } = await open(reading(content))
  expect(await screen.findByRole('dialog', { name: 'Import preview' })).toBeDefined()
  const tree = await screen.findByRole('tree', { name: /Preview/ })
  expect(within(tree).getAllByRole('treeitem')).toHaveLength(4)
  expect(screen.getByText('1 Big O, 1 objective, 1 key result, and 1 idea')).toBeDefined()
  expect(
    within(screen.getByRole('list', { name: 'Not imported' })).getByText('Nothing is lost'),
  ).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Add to this map' }))
  expect(calls.addToMap).toHaveBeenCalledOnce()
  expect(calls.close).toHaveBeenCalledOnce()
})

test('of a long tree only what is in view is drawn; each line says its place among its siblings', async () => {
  const actions = Array.from({ length: 2000 }, (_, index) => action(`Step ${index}`))
  await open(reading(okr(bigObjective('Big', objective('Far', keyResult('Near', ...actions))))))
  const tree = await screen.findByRole('tree', { name: /Preview/ })
  const lines = () => within(tree).getAllByRole('treeitem')
  expect(lines().length).toBeLessThan(40)
  expect(lines()[3]?.getAttribute('aria-posinset')).toBe('1')
  expect(lines()[3]?.getAttribute('aria-setsize')).toBe('2000')
  tree.parentElement?.scrollTo({ top: 20_000 })
  await waitFor(() => expect(lines().at(-1)?.textContent).toMatch(/Step 8\d\d$/))
})

test('shows notes, and says format and size to other programs', async () => {
  await open(reading(okr(bigObjective('Big', { note: 'Why we\ndo it' }, objective('Far')))))
  const tree = await screen.findByRole('tree', { name: /Preview/ })
  expect(within(tree).getByText(/Note: Why we\s+do it/)).toBeDefined()
  const dialog = screen.getByRole('dialog', { name: 'Import preview' })
  expect(dialog.dataset).toMatchObject({ format: 'markdown', nodeCount: '2' })
})

test('a file being read says how far it is, and Cancel ends the reading', async () => {
  const signals: AbortSignal[] = []
  const files: Files = {
    ...failing,
    read: (_, { signal, onProgress } = {}) => {
      if (signal) signals.push(signal)
      onProgress?.(0.5)
      return new Promise(() => undefined)
    },
  }
  await open(files)
  const progress = await screen.findByRole('progressbar', { name: 'Reading plan.md…' })
  expect(progress.getAttribute('value')).toBe('0.5')
  cleanup()
  expect(signals.every(({ aborted }) => aborted)).toBe(true)
})

test('lists what could not be taken', async () => {
  await open(reading(content, [{ code: 'attributeDropped', line: 7, text: 'colour: red' }]))
  const losses = await screen.findByRole('list', { name: 'Not imported' })
  expect(within(losses).getByText('Line 7')).toBeDefined()
})

test('counts what could not be taken, by name', async () => {
  const lost = (code: ImportLoss['code'], text: string): ImportLoss => ({ code, line: null, text })
  const pictures = Array.from({ length: 12 }, (_, at) => lost('imageDropped', `p${at}.png`))
  await open(reading(content, [...pictures, lost('encryptedDropped', 'Secret'), lost('pinyinRemoved', '4')]))
  expect(await screen.findByText('1 locked branch, 12 pictures, and 1 change to the text')).toBeDefined()
})

test('a file that cannot be read says so and offers nothing', async () => {
  const { user, calls } = await open(failing, { canAdd: false })
  expect(await screen.findByRole('alert')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Import as new map' })).toHaveProperty('disabled', true)
  expect(screen.queryByRole('button', { name: 'Add to this map' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(calls.close).toHaveBeenCalledOnce()
})

test('an outline can be written, with a live preview', async () => {
  const { user, calls } = await open(reading(content), { data: '', editable: true })
  expect(await screen.findByText(/Type or paste an outline/)).toBeDefined()
  await user.type(screen.getByRole('textbox', { name: 'Your outline' }), '# Big')
  expect(await screen.findByRole('tree', { name: /Preview/ })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Import as new map' }))
  expect(calls.importAsNew).toHaveBeenCalledOnce()
})

test('rows are in reading order, parked ones last; arrows and letters go through them', async () => {
  const { user } = await open(reading(content))
  const tree = await screen.findByRole('tree', { name: /Preview/ })
  const rows = within(tree).getAllByRole('treeitem')
  expect(rows.map((row) => [row.getAttribute('aria-level'), row.textContent])).toEqual([
    ['1', expect.stringContaining('Become the place people come to first')],
    ['2', expect.stringContaining('Make every visit count')],
    ['3', expect.stringContaining('Returning visitors')],
    ['1', expect.stringContaining('Invite the founders')],
  ])
  act(() => rows[0]?.focus())
  const steps = { ArrowDown: 1, ArrowRight: 2, ArrowLeft: 1, End: 3, Home: 0, r: 2 }
  for (const [key, row] of Object.entries(steps)) {
    await user.keyboard(key.length === 1 ? key : `{${key}}`)
    expect(document.activeElement).toBe(rows[row])
  }
})
