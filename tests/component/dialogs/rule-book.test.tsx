// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { loadI18n, type Locale } from '../../../src/i18n'
import { allRules, parseExampleOutline, type RuleId } from '../../../src/rules'
import { exampleDetails } from '../../../src/ui/dialogs/rule-book/example-details'
import { WorkspaceDialogs } from '../../../src/ui/workspace/workspace-dialogs'
import { bigObjective, okr } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

/** Dialogs come when they are first wanted: here they have come before. */
beforeAll(async () => {
  await import('../../../src/ui/dialogs/rule-book/rule-book')
  await import('../../../src/ui/dialogs/settings/settings-dialog')
})

async function open(ruleId: RuleId | null, locale: Locale = 'en') {
  const stage = await renderWithEditor(okr(bigObjective('Big')), <WorkspaceDialogs />, { locale })
  await waitFor(() =>
    ruleId === null
      ? stage.editor.execute(commands.explainRules)
      : stage.editor.execute(commands.explainRule, { ruleId }),
  )
  return { ...stage, dialog: await screen.findByRole('dialog') }
}

test('the page of a rule says why, what to do, good and bad examples and sources', async () => {
  const { dialog } = await open('R21')
  const page = within(dialog)
  expect(screen.getByRole('dialog', { name: 'Not measurable' })).toBe(dialog)
  expect(page.getByText(/so that on the last day everyone gives the same answer/)).toBeDefined()
  for (const name of ['What to do', 'Good examples', 'Examples to improve', 'Sources'])
    expect(page.getByRole('heading', { name })).toBeDefined()
  expect(page.getByText('Warning, from Draft on')).toBeDefined()
  expect(page.getByText('Improve cooperation between the teams')).toBeDefined()
  expect(page.getByText('Milestone')).toBeDefined()
  expect(page.getByText('J. Doerr: as measured by')).toBeDefined()
})

test('examples and sources are in the language of the person', async () => {
  const { dialog } = await open('R21', 'zh')
  expect(within(dialog).getByText('团队协作能力增强')).toBeDefined()
  expect(within(dialog).getByText('方法：时间、数量或质量')).toBeDefined()
  expect(within(dialog).queryByText('Improve cooperation between the teams')).toBeNull()
})

test('leads to the setting of the rule, and to all the others', async () => {
  const { user, editor } = await open('R21')
  await user.click(screen.getByRole('button', { name: 'All checks' }))
  expect(await screen.findByRole('dialog', { name: 'All checks explained' })).toBeDefined()
  const list = screen.getAllByRole('listitem').filter(({ dataset }) => dataset['ruleId'] !== undefined)
  expect(list).toHaveLength(allRules.length)
  await user.click(screen.getByRole('button', { name: /Too many objectives/ }))
  expect(await screen.findByRole('dialog', { name: 'Too many objectives' })).toBeDefined()
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Focus comes from leaving'))
  await user.click(screen.getByRole('button', { name: 'Change setting' }))
  expect(editor.state().ephemeral).toMatchObject({ dialog: 'settings', dialogRule: 'R01' })
})

test('says when a rule is off on this map', async () => {
  const { dialog, editor } = await open('R01')
  editor.execute(commands.setRuleLevel, { ruleId: 'R01', level: 'off' })
  expect(await within(dialog).findByText('Off on this map, always')).toBeDefined()
})

test.each(['en', 'zh'] as const)('every example can be read in %s', async (locale) => {
  const i18n = await loadI18n(locale)
  for (const { id, docs } of allRules)
    for (const { outline } of [...docs.good, ...docs.bad])
      for (const { fields } of parseExampleOutline(outline))
        for (const detail of fields.flatMap((field) => exampleDetails(field, i18n)))
          expect(detail, id).not.toMatch(/settings\.|[={}]|^$/)
})
