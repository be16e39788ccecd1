// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { contentOf } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { HealthPanel } from '../../../src/ui/panels/health/health-panel'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { renderWithEditor } from './panels-harness'

const content = okr(bigObjective('Be heard', objective('Make it a habit', keyResult('Post weekly'))))

const rows = () => within(screen.getByRole('list', { name: 'Health metrics' })).getAllByRole('listitem')
const add = () => screen.getByRole('textbox', { name: 'Add a health metric' })

async function renderPanel() {
  return renderWithEditor(content, <HealthPanel />)
}

describe('health metrics', () => {
  test('are added one after the other by keyboard, and each says how it stands', async () => {
    const { editor, user } = await renderPanel()
    expect(screen.getByRole('complementary', { name: 'Health metrics' }).textContent).toContain(
      'must not get worse',
    )
    await user.type(add(), 'Satisfaction{Enter}Team energy{Enter}')
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('SatisfactionNot said yet'),
      expect.stringContaining('Team energyNot said yet'),
    ])
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'State of Satisfaction' })).getByRole('radio', {
        name: 'Watch',
      }),
    )
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('State by week: Jan 11, 2027 watch')
    act(() => void editor.execute(commands.undo))
    expect(editor.document().count('healthStates')).toBe(0)
    act(() => void editor.execute(commands.undo))
    expect(rows()).toHaveLength(1)
  })

  test('have bounds by which a value is judged', async () => {
    const { user } = await renderPanel()
    await user.type(add(), 'Complaints{Enter}')
    await user.click(screen.getByRole('button', { name: 'Edit Complaints' }))
    await user.type(screen.getByRole('textbox', { name: 'At most' }), '10')
    await user.type(screen.getByRole('textbox', { name: 'Unit' }), 'a week')
    expect(rows()[0]?.textContent).toContain('At most 10\u00A0a week')
    await user.type(screen.getByRole('textbox', { name: 'Value of Complaints' }), '12')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Bad' }).checked).toBe(true)
  })

  test('can be named anew, tied to an objective, put in order and deleted', async () => {
    const { editor, user } = await renderPanel()
    await user.type(add(), 'Quality{Enter}Energy{Enter}')
    await user.click(screen.getByRole('button', { name: 'Edit Energy' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Guards' }), 'Make it a habit')
    await user.click(screen.getByRole('button', { name: 'Move Energy up' }))
    expect(rows()[0]?.textContent).toContain('EnergyMake it a habit')
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' of the team')
    expect(rows()[0]?.textContent).toContain('Energy of the team')
    await user.click(screen.getByRole('button', { name: 'Delete Energy of the team' }))
    expect(rows()).toHaveLength(1)
    act(() => void editor.execute(commands.undo))
    expect(contentOf(editor.document()).healthMetrics).toHaveLength(2)
  })

  test('say in which week they were last looked at', async () => {
    const { editor, user } = await renderPanel()
    await user.type(add(), 'Energy{Enter}')
    await user.click(screen.getByRole('radio', { name: 'Fine' }))
    act(() => editor.clock.setToday('2027-01-26'))
    expect(rows()[0]?.textContent).toContain('Since Jan 11, 2027')
  })
})
