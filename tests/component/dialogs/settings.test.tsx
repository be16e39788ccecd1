// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import type { Locale } from '../../../src/i18n'
import { allRules, type RuleId } from '../../../src/rules'
import { WorkspaceDialogs } from '../../../src/ui/workspace/workspace-dialogs'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

const content = okr(
  bigObjective(
    'Become the place people come to first',
    objective('Make every visit count', keyResult('A'), keyResult('B'), keyResult('C'), keyResult('D')),
  ),
)

/** Dialogs come when they are first wanted: here they have come before. */
beforeAll(async () => {
  await import('../../../src/ui/dialogs/rule-book/rule-book')
  await import('../../../src/ui/dialogs/settings/settings-dialog')
})

async function open(ruleId: RuleId | null = null, locale: Locale = 'en') {
  const stage = await renderWithEditor(content, <WorkspaceDialogs />, { locale })
  await waitFor(() =>
    ruleId === null
      ? stage.editor.execute(commands.openSettings)
      : stage.editor.execute(commands.openRuleSetting, { ruleId }),
  )
  const dialog = await screen.findByRole('dialog')
  const meta = () => stage.editor.document().meta
  return { ...stage, dialog, meta }
}

const chosenProfile = () =>
  screen
    .getAllByRole('radio')
    .find((radio) => radio.getAttribute('aria-describedby') !== null && 'checked' in radio && radio.checked)
    ?.getAttribute('aria-label')

test('has every rule with its level, and only limits that rules have', async () => {
  const { dialog } = await open()
  expect(within(dialog).getAllByRole('combobox')).toHaveLength(allRules.length)
  const limits = allRules.flatMap(({ meta }) => Object.keys(meta.options))
  expect(within(dialog).getAllByRole('spinbutton')).toHaveLength(limits.length + 1)
  expect(within(dialog).getAllByRole('region', { name: 'Key results' })).toHaveLength(1)
})

test('a profile is chosen in one step of undo, with what it finds said at once', async () => {
  const { editor, user, meta } = await open()
  expect(chosenProfile()).toBe('Classic (5 × 4)')
  await user.click(screen.getByRole('radio', { name: 'Wodtke' }))
  expect(meta().profile).toBe('wodtke')
  expect(screen.getByRole('status').textContent).toBe('Found now: 1 to fix')
  editor.execute(commands.undo)
  expect(meta().profile).toBe('method')
  await waitFor(() => expect(chosenProfile()).toBe('Classic (5 × 4)'))
})

test('anything changed makes the profile a custom one; back to the profile ends that', async () => {
  const { user, meta } = await open()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Severity of Too many key results' }), 'Off')
  expect(meta()).toMatchObject({
    profile: 'custom',
    basedOn: 'method',
    ruleSettings: { R03: { level: 'off', options: {} } },
  })
  expect(chosenProfile()).toBe('Custom')
  await user.click(screen.getByRole('button', { name: 'Reset to default: Too many key results' }))
  expect(meta().ruleSettings).toEqual({})
  expect(chosenProfile()).toBe('Classic (5 × 4)')
})

test('Custom stands beside the others, and keeps what holds until a school takes its place', async () => {
  const { user, meta } = await open()
  await user.click(screen.getByRole('radio', { name: 'Google' }))
  await user.click(screen.getByRole('radio', { name: 'Custom' }))
  expect(meta()).toMatchObject({ profile: 'custom', basedOn: 'google' })
  expect(screen.getByText(/based on Google/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Reset all to defaults' }))
  expect(chosenProfile()).toBe('Google')
})

test('a limit is typed, within its bounds', async () => {
  const { editor, user, meta } = await open()
  const field = screen.getByRole('spinbutton', { name: 'Key results of one objective, at most' })
  await user.clear(field)
  await user.type(field, '3')
  expect(meta().ruleSettings['R03']?.options).toEqual({ limit: 3 })
  await user.type(field, '9')
  expect(screen.getByRole('alert').textContent).toMatch(/from 1 to 20/)
  expect(meta().ruleSettings).toEqual({})
  await user.tab()
  await user.click(screen.getByRole('button', { name: 'Reset all to defaults' }))
  expect(meta().ruleSettings).toEqual({})
  editor.execute(commands.undo)
  expect(editor.state().canUndo).toBe(false)
})

test('rules are found by name, id and reason', async () => {
  const { user, dialog } = await open()
  const search = screen.getByRole('searchbox', { name: 'Search checks' })
  const found = () => within(dialog).queryAllByRole('combobox').length
  await user.type(search, 'r24')
  expect(found()).toBe(1)
  await user.clear(search)
  await user.type(search, 'confidence falling')
  expect(screen.getByRole('combobox', { name: 'Severity of Confidence falls' })).toBeDefined()
  await user.clear(search)
  await user.type(search, 'qqqq')
  expect(found()).toBe(0)
  expect(screen.getByText('No matches.')).toBeDefined()
})

test('days between check-ins and arrangement belong to the map', async () => {
  const { user, meta } = await open()
  const days = screen.getByRole('spinbutton', { name: 'Days between check-ins' })
  await user.clear(days)
  await user.type(days, '14')
  await user.click(screen.getByRole('radio', { name: 'Top down' }))
  expect(meta()).toMatchObject({ cadence: 14, arrangement: 'topDown' })
})

test('asked for one rule, it begins there; Why? leads to its page', async () => {
  const { user, editor } = await open('R16')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-rule-id')).toBe('R16'))
  await user.click(screen.getByRole('button', { name: 'Why? Ambition' }))
  expect(editor.state().ephemeral).toMatchObject({ dialog: 'rules', dialogRule: 'R16' })
  expect(await screen.findByRole('dialog', { name: 'Ambition' })).toBeDefined()
})

test('speaks Chinese', async () => {
  await open(null, 'zh')
  expect(screen.getByRole('dialog', { name: '导图设置' })).toBeDefined()
  expect(screen.getByRole('combobox', { name: '“关键结果过多”的严重程度' })).toBeDefined()
})
