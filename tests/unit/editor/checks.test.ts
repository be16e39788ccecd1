import { describe, expect, it, vi } from 'vitest'
import { commands, plainCommands } from '../../../src/editor'
import { allRules } from '../../../src/rules'
import { action, bigObjective, keyResult, objective, okr } from '../../support/builders'
import { queueIn } from '../../support/fakes'
import { createTestEditor } from '../../support/editor-harness'

describe('checks', () => {
  const crowded = () =>
    okr(bigObjective('Big', ...['1', '2', '3', '4', '5'].map((title) => objective(title))))

  it('speak at the commit that causes them and fall silent with the fix, in one step of undo', () => {
    const editor = createTestEditor(crowded())
    const ofBig = () =>
      editor
        .state()
        .checks.of(editor.id('Big'))
        .filter(({ ruleId }) => ruleId === 'R01')
    expect(ofBig()).toEqual([])
    editor.select('5')
    editor.press('Enter')
    const [finding] = ofBig()
    const offer = finding?.offers.find(({ type }) => type === 'fix')
    if (finding === undefined || offer === undefined) throw new Error('R01 is silent')
    editor.execute(commands.applyRemedy, { diagnosticKey: finding.key, remedyId: offer.id })
    expect(ofBig()).toEqual([])
    editor.execute(commands.undo)
    expect(ofBig()).toHaveLength(1)
  })

  it('fix all of one rule in one step', () => {
    const editor = createTestEditor(
      okr(bigObjective('Big', objective('A', action('One')), objective('B', action('Two')))),
    )
    const wrong = () =>
      editor
        .state()
        .checks.all()
        .filter(({ ruleId }) => ruleId === 'R05')
    expect(wrong()).toHaveLength(2)
    editor.execute(commands.fixAll, { ruleId: 'R05' })
    expect(wrong()).toEqual([])
    editor.execute(commands.undo)
    expect(wrong()).toHaveLength(2)
    expect(editor.state().canUndo).toBe(false)
  })

  it('are waved away and brought back', () => {
    const editor = createTestEditor(okr(bigObjective('Big', objective('A', action('One')))))
    const wrong = () => editor.state().checks.of(editor.id('One'))
    const [finding] = wrong()
    if (finding === undefined) throw new Error('R05 is silent')
    editor.execute(commands.dismiss, { diagnosticKey: finding.key })
    expect(wrong()).toEqual([])
    editor.execute(commands.restoreFinding, { nodeId: finding.nodeId, ruleId: finding.ruleId })
    expect(wrong()).toHaveLength(1)
  })

  it('are visited in turn with F8, each with its popover open', () => {
    const editor = createTestEditor(
      okr(bigObjective('Big', objective('A', action('One')), objective('B', action('Two')))),
    )
    const nodes = [
      ...new Set(
        editor
          .state()
          .checks.all()
          .map(({ nodeId }) => nodeId),
      ),
    ]
    const visited = nodes.map(() => {
      editor.press('F8')
      return editor.state().ephemeral.checksOf
    })
    expect(visited).toEqual(nodes)
    editor.press('F8')
    expect(editor.state().session.selection.active).toBe(nodes[0])
    editor.press('Shift+F8')
    expect(editor.state().ephemeral.checksOf).toBe(nodes.at(-1))
  })

  it('say so where there are none', () => {
    const editor = createTestEditor(okr(bigObjective('Big')))
    editor.select('Big')
    editor.press('Mod+.')
    expect(editor.announced()).toBe('editor.refused.noChecksHere')
  })

  it('wait for a quiet moment when there are too many for one frame', () => {
    const waiting: (() => void)[] = []
    const editor = createTestEditor(crowded(), { onIdle: queueIn(waiting) })
    editor.execute(commands.stageCommit)
    const first = editor.state().checks.all().length
    for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
      editor.clock.advance(1)
      task()
    }
    expect(editor.state().checks.all().length).toBeGreaterThanOrEqual(first)
  })

  it('are ready for F8 right after the stage has changed, and never denied while they are still made', () => {
    const family = (count: number) =>
      okr(
        bigObjective(
          'Big',
          objective(
            'A',
            keyResult('Shops from 2 to 9', ...Array.from({ length: count }, () => action('Go'))),
          ),
        ),
      )
    const afterCommit = (count: number, step: number) => {
      const editor = createTestEditor(family(count), { onIdle: () => () => undefined })
      let time = editor.clock.now()
      vi.spyOn(editor.clock, 'now').mockImplementation(() => (time += step))
      editor.execute(commands.stageCommit)
      expect(editor.state().checks.all()).toEqual([])
      editor.press('F8')
      return editor
    }
    expect(afterCommit(4, 1).state().ephemeral.checksOf).not.toBeNull()
    expect(afterCommit(400, 20).announced()).toBe('checks.stillChecking')
  })

  it('open only commands that exist', () => {
    const ids = [...plainCommands.map(({ id }) => id), commands.focusField.id]
    const opened = allRules.flatMap(({ remedies }) =>
      Object.values(remedies).flatMap((remedy) => (remedy.type === 'open' ? [remedy.commandId] : [])),
    )
    expect(opened.filter((id) => !ids.includes(id))).toEqual([])
  })
})
