// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Cycle, DocumentContent, NodeId, NodeRecord } from '../../../src/domain'
import { commands, type Editor } from '../../../src/editor'
import { DetailsPanel } from '../../../src/ui/panels/details/details-panel'
import { action, bigObjective, keyResult, objective, okr, range, withMeta } from '../../support/builders'
import { renderWithEditor } from './panels-harness'

const content: DocumentContent = withMeta(
  okr(
    bigObjective(
      'Become the place people come to first',
      { id: 'big' },
      objective(
        'Make every visit count',
        { id: 'o', effort: 45 },
        keyResult(
          'Returning visitors',
          {
            id: 'kr',
            effort: 40,
            owner: 'Li Wei',
            metric: range(20, 35, '%', 23),
          },
          action('Ask ten visitors', { id: 'a' }),
        ),
        keyResult('Answers within a day', { id: 'kr2', owner: 'Ana Ruiz' }),
      ),
    ),
  ),
  { stage: 'commit' },
)

const open = (...select: string[]) => renderWithEditor(content, <DetailsPanel />, { select })

function record(editor: Editor, id: string): NodeRecord | undefined {
  return editor.store.getState().document.node(id as NodeId)
}

test('says what to do while nothing is selected', async () => {
  await open()
  const panel = screen.getByRole('complementary', { name: 'Details' })
  expect(within(panel).getByText('Nothing selected')).toBeDefined()
})

test('shows the fields that a kind uses, and only those', async () => {
  const { editor } = await open('kr')
  for (const name of ['Title', 'Note', 'Due', 'Effort', 'From', 'Now', 'Target', 'Unit', 'Because'])
    expect(screen.getByLabelText(name)).toBeDefined()
  expect(screen.getByRole('combobox', { name: 'Owner' })).toBeDefined()
  expect(screen.getByRole('radiogroup', { name: 'Confidence' })).toBeDefined()
  expect(screen.queryByLabelText('Done')).toBeNull()

  editor.execute(commands.select, { ids: ['a' as NodeId] })
  expect(await screen.findByRole('checkbox', { name: 'Done' })).toBeDefined()
  expect(screen.getByLabelText('Start')).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'Phase' })).toBeDefined()
  expect(screen.queryByLabelText('Target')).toBeNull()
  expect(screen.queryByRole('radiogroup', { name: 'Confidence' })).toBeNull()
})

test('a visit to a field is one step of undo', async () => {
  const { editor, user } = await open('kr')
  const title = screen.getByRole('textbox', { name: 'Title' })
  await user.type(title, ' who stay')
  expect(record(editor, 'kr')?.title).toBe('Returning visitors who stay')
  editor.execute(commands.undo)
  expect(record(editor, 'kr')?.title).toBe('Returning visitors')
  expect(editor.store.getState().canUndo).toBe(false)
})

test('two visits to a field are two steps', async () => {
  const { editor, user } = await open('kr')
  await user.type(screen.getByLabelText('Note'), 'one')
  await user.tab()
  await user.type(screen.getByLabelText('Note'), ' two')
  editor.execute(commands.undo)
  expect(record(editor, 'kr')?.note).toBe('one')
})

test.each([
  ['28.4', 28.4],
  ['28,4', 28.4],
  ['1 200', 1200],
  ['２８', 28],
  ['-5', -5],
])('reads %s as %d', async (typed, value) => {
  const { editor, user } = await open('kr')
  await user.clear(screen.getByLabelText('Now'))
  await user.type(screen.getByLabelText('Now'), typed)
  await user.tab()
  expect(record(editor, 'kr')?.metric).toMatchObject({ current: value })
})

test('what is no number changes nothing and says so', async () => {
  const { editor, user } = await open('kr2')
  const target = screen.getByLabelText('Target')
  await user.type(target, 'many')
  expect(screen.getByRole('alert').textContent).toContain('“many” is not a number')
  expect(target.getAttribute('aria-invalid')).toBe('true')
  expect(record(editor, 'kr2')?.metric).toBeNull()
  await user.clear(target)
  await user.type(target, '7')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(record(editor, 'kr2')?.metric).toMatchObject({ target: 7 })
})

test('a number that cannot be read stays in the field, and the value of the card stays as well', async () => {
  const { editor, user } = await open('kr')
  const now = screen.getByLabelText('Now')
  const before = record(editor, 'kr')?.metric
  await user.clear(now)
  await user.type(now, '12 34')
  await user.tab()
  expect(now).toHaveProperty('value', '12 34')
  expect(screen.getByRole('alert').textContent).toContain('“12 34” is more than one number')
  expect(record(editor, 'kr')?.metric).toEqual(before)
})

test.each(['12\t15', '12\n15', '12\r\n15\r\n'])('two cells pasted (%j) are refused', async (cells) => {
  const { editor, user } = await open('kr')
  const before = record(editor, 'kr')?.metric
  const now = screen.getByLabelText('Now')
  await user.click(now)
  await user.paste(cells)
  expect(now).toHaveProperty('value', '12\t15')
  expect(screen.getByRole('alert').textContent).toContain('more than one number')
  expect(record(editor, 'kr')?.metric).toEqual(before)
})

test('of two readings the one taken is shown', async () => {
  const { editor, user } = await open('kr')
  const now = screen.getByLabelText('Now')
  await user.clear(now)
  await user.type(now, '1,234')
  expect(screen.getByText('Read as 1234, not 1.234.')).toBeDefined()
  expect(record(editor, 'kr')?.metric).toMatchObject({ current: 1234 })
})

test('a number that is entered by key is selected, so that typing replaces it', async () => {
  const { user } = await open('kr')
  const from = screen.getByLabelText('From')
  await user.click(from)
  await user.tab()
  await user.keyboard('15')
  expect(screen.getByLabelText('Now')).toHaveProperty('value', '15')
})

test('effort is a percentage, and says what it makes of the objective’s share', async () => {
  const { editor, user } = await open('kr')
  expect(screen.getByText('18 of 45% in this objective')).toBeDefined()
  const effort = screen.getByLabelText('Effort')
  await user.clear(effort)
  await user.type(effort, '120')
  expect(screen.getByRole('alert').textContent).toContain('between 0 and 100')
  expect(record(editor, 'kr')?.effort).toBe(40)
  await user.tab()
  expect(effort).toHaveProperty('value', '120')
  expect(screen.getByRole('alert').textContent).toContain('between 0 and 100')
})

test('a metric may be a band or a milestone', async () => {
  const { editor, user } = await open('kr')
  await user.click(screen.getByRole('radio', { name: 'Band' }))
  await user.type(screen.getByLabelText('At least'), '15')
  expect(record(editor, 'kr')?.metric).toEqual({
    type: 'band',
    lower: 15,
    upper: null,
    current: 23,
    unit: '%',
  })
  await user.click(screen.getByRole('radio', { name: 'Milestone' }))
  await user.click(screen.getByRole('checkbox', { name: 'Reached' }))
  expect(record(editor, 'kr')?.metric).toEqual({ type: 'milestone', reached: true })
})

test('confidence is none until given, enters at 5, and can be taken back', async () => {
  const { editor, user } = await open('kr')
  const row = screen.getByRole('radiogroup', { name: 'Confidence' })
  expect(within(row).queryByRole('radio', { checked: true })).toBeNull()
  expect(within(row).getByRole('radio', { name: '5' }).tabIndex).toBe(0)
  await user.click(within(row).getByRole('radio', { name: '7' }))
  expect(record(editor, 'kr')?.confidence).toBe(7)
  await user.click(screen.getByRole('button', { name: 'Clear confidence' }))
  expect(record(editor, 'kr')?.confidence).toBeNull()
})

test('support and its because are kept as the word of the person here', async () => {
  const { editor, user } = await open('kr')
  const row = screen.getByRole('radiogroup', { name: 'Supports the objective' })
  await user.click(within(row).getByRole('radio', { name: 'Partly' }))
  await user.type(screen.getByLabelText('Because'), 'they come back')
  expect(editor.store.getState().document.rowsOf('ratings', 'kr' as NodeId)).toMatchObject([
    { rater: '', strength: 2, because: 'they come back' },
  ])
  expect(screen.getByText('1 person rated')).toBeDefined()
})

test('the owner is completed from the people on the map', async () => {
  const { editor, user } = await open('kr2')
  const owner = screen.getByRole('combobox', { name: 'Owner' })
  await user.clear(owner)
  await user.type(owner, 'Li')
  await user.click(await screen.findByRole('option', { name: 'Li Wei' }))
  expect(record(editor, 'kr2')?.owner).toBe('Li Wei')
})

test('the kind can be changed', async () => {
  const { editor, user } = await open('kr2')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Action')
  expect(record(editor, 'kr2')?.kind).toBe('action')
  expect(screen.getByRole('checkbox', { name: 'Done' })).toBeDefined()
})

test('with several selected, what is entered goes to all', async () => {
  const { editor, user } = await open('kr', 'kr2')
  expect(screen.getByRole('heading', { name: '2 cards selected' })).toBeDefined()
  const owner = screen.getByRole('combobox', { name: 'Owner' })
  expect(owner.getAttribute('placeholder')).toBe('Mixed')
  await user.type(owner, 'Mo')
  expect([record(editor, 'kr')?.owner, record(editor, 'kr2')?.owner]).toEqual(['Mo', 'Mo'])
  expect(screen.queryByLabelText('Title')).toBeNull()
})

test('Escape returns the focus to the map', async () => {
  const { user } = await open('kr')
  await user.click(screen.getByLabelText('Note'))
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
})

test('a field that is asked for gets the focus', async () => {
  const { editor } = await open('kr')
  editor.execute(commands.focusField, { field: 'because' })
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText('Because'))
})

test('shows what the checks say of the node', async () => {
  await open('kr')
  const items = screen.getAllByRole('listitem')
  expect(items.map((item) => item.dataset['ruleId'])).toEqual(['R38', 'R28'])
  expect(items[1]?.textContent).toContain('Not set yet: due date and confidence.')
  expect(items.every((item) => item.dataset['nodeId'] === 'kr')).toBe(true)
})

test('speaks Chinese', async () => {
  await renderWithEditor(content, <DetailsPanel />, { select: ['kr'], locale: 'zh' })
  expect(screen.getByRole('complementary', { name: '详情' })).toBeDefined()
  expect(screen.getByText('占此目标 45% 中的 18')).toBeDefined()
})

test('nothing is taken while an input method is composing', async () => {
  const { editor } = await open('kr')
  const title = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
  fireEvent.focus(title)
  fireEvent.compositionStart(title)
  fireEvent.change(title, { target: { value: 'huitou' } })
  expect(record(editor, 'kr')?.title).toBe('Returning visitors')
  fireEvent.change(title, { target: { value: '回头客' } })
  fireEvent.compositionEnd(title)
  expect(record(editor, 'kr')?.title).toBe('回头客')
})

test('nothing in the panels is hard-coded', async () => {
  await renderWithEditor(content, <DetailsPanel />, { select: ['kr2'], locale: 'pseudo' })
  const panel = screen.getByRole('complementary')
  const spoken = [...panel.querySelectorAll('label, p, button, h3 span, option')]
    .map((element) => element.textContent.trim())
    .filter((text) => /[a-z]{3}/i.test(text))
  expect(spoken.filter((text) => !text.includes('⟦'))).toEqual([])
})

test('Escape first closes the list of people, then leaves the field', async () => {
  const { user } = await open('kr2')
  const owner = screen.getByRole('combobox', { name: 'Owner' })
  await user.clear(owner)
  await user.type(owner, 'Li')
  await screen.findByRole('option', { name: 'Li Wei' })
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('option', { name: 'Li Wei' })).toBeNull()
  expect(document.activeElement).toBe(owner)
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
})

test('the panel closes with its button, and the map has the keyboard', async () => {
  const { editor, user } = await open('kr')
  editor.execute(commands.toggleDetails)
  const before = editor.state().session.panel
  await user.click(screen.getByRole('button', { name: 'Close details' }))
  expect(editor.state().session.panel).not.toBe(before)
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
})

test('offers what the words say for empty fields, in one step', async () => {
  const worded = okr(
    bigObjective(
      'Be loved',
      objective('A habit', keyResult('Retention from 24% to 31% by 15 March 2027', { id: 'w' })),
    ),
  )
  const { editor, user } = await renderWithEditor(worded, <DetailsPanel />, { select: ['w'] })
  await user.click(screen.getByRole('button', { name: 'Fill in from the title: 24 → 31 % · Mar 15, 2027' }))
  const metric = { type: 'range', baseline: 24, target: 31, current: null, unit: '%' }
  expect(editor.find('Retention from 24% to 31% by 15 March 2027')).toMatchObject({
    metric,
    due: '2027-03-15',
  })
  expect(screen.queryByRole('button', { name: /^Fill in from the words/ })).toBeNull()
  act(() => void editor.execute(commands.undo))
  expect(editor.state().canUndo).toBe(false)
})

test('an answer to a question of the checks is shown, and the question can be asked again in one step', async () => {
  const { editor, user } = await open('o')
  const question = 'If both key results come true, is “Make every visit count” achieved?'
  const panel = screen.getByRole('complementary', { name: 'Details' })
  expect(within(panel).queryByRole('button', { name: 'Ask again' })).toBeNull()
  await user.click(within(panel).getByRole('button', { name: 'Not sure' }))
  expect(within(panel).queryByRole('button', { name: 'Not sure' })).toBeNull()
  expect(within(panel).getByText(/^Not sure · /)).toBeDefined()

  const again = within(panel).getByRole('button', { name: 'Ask again', description: question })
  await user.click(again)
  expect(within(panel).queryByRole('button', { name: 'Ask again' })).toBeNull()
  expect(within(panel).getByRole('button', { name: 'Not sure' })).toBeDefined()
  expect(document.activeElement).toBe(within(panel).getByRole('region', { name: 'Checks' }))
  expect(editor.state().announcement?.message.key).toBe('editor.announce.findingRestored')

  act(() => void editor.execute(commands.undo))
  expect(within(panel).getByText(/^Not sure · /)).toBeDefined()
  act(() => void editor.execute(commands.setTitle, { id: 'kr2' as NodeId, title: 'Answers within an hour' }))
  expect(within(panel).queryByText(/^Not sure · /)).toBeNull()
})

test('an answer is shown in Chinese', async () => {
  const { user } = await renderWithEditor(content, <DetailsPanel />, { select: ['o'], locale: 'zh' })
  await user.click(screen.getByRole('button', { name: '不确定' }))
  expect(screen.getByText(/^不确定 · /)).toBeDefined()
  expect(screen.getByRole('button', { name: '再问一次' })).toBeDefined()
})

test('says that a due day is before the cycle begins', async () => {
  const early = withMeta(
    okr(bigObjective('Big', { id: 'big' }, objective('Early', { id: 'early', due: '2026-12-31' }))),
    {
      cycle: { start: '2027-01-01', end: '2027-03-31' } as Cycle,
    },
  )
  await renderWithEditor(early, <DetailsPanel />, { select: ['early'] })
  const field = screen.getByLabelText('Due')
  const hint = screen.getByText('This day is before the cycle begins.')
  expect(field.getAttribute('aria-describedby')).toBe(hint.id)
  fireEvent.change(field, { target: { value: '2027-01-01' } })
  expect(screen.queryByText('This day is before the cycle begins.')).toBeNull()
})
