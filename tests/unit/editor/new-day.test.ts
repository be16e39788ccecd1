import { describe, expect, it } from 'vitest'
import { queueIn } from '../../support/fakes'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'
import { readOutline } from '../../support/rule-tester'
import { withMeta } from '../../support/builders'

const run = (checkIns: string) =>
  withMeta(readOutline(`O Grow {owner=Ana}\n  K Ten shops {checkIns=${checkIns}}`), { stage: 'run' })

const overdue = (editor: TestEditor): boolean =>
  editor
    .state()
    .checks.all()
    .some(({ ruleId, messageId }) => ruleId === 'R42' && messageId === 'overdue')

describe('checks that depend on today', () => {
  it('look again when the day changes, with nothing edited', () => {
    const editor = createTestEditor(run('2027-01-14/5'))
    expect(overdue(editor)).toBe(false)
    editor.clock.setToday('2027-03-01')
    expect(overdue(editor)).toBe(true)
    editor.clock.setToday('2027-01-15')
    expect(overdue(editor)).toBe(false)
  })

  it('look again in idle time, and no more once the editor is closed', () => {
    const waiting: (() => void)[] = []
    const editor = createTestEditor(run('2027-01-14/5'), { onIdle: queueIn(waiting) })
    const drain = () => {
      while (waiting.length > 0) waiting.shift()?.()
    }
    drain()
    editor.clock.setToday('2027-03-01')
    expect(overdue(editor)).toBe(false)
    drain()
    expect(overdue(editor)).toBe(true)
    editor.close()
    editor.clock.setToday('2027-01-15')
    expect(waiting).toEqual([])
  })

  it('are not silenced by a check-in ahead of today', () => {
    expect(overdue(createTestEditor(run('2026-11-14/5 2027-02-01/5')))).toBe(true)
    expect(overdue(createTestEditor(run('2026-11-14/5 2027-01-14/5')))).toBe(false)
  })

  it('read no trend of confidence out of check-ins to come', () => {
    const falling = (checkIns: string) =>
      createTestEditor(run(checkIns))
        .state()
        .checks.all()
        .some(({ ruleId, messageId }) => ruleId === 'R31' && messageId === 'falling')
    expect(falling('2027-01-12/8 2027-01-13/7 2027-01-14/6')).toBe(true)
    expect(falling('2027-01-13/8 2027-01-14/7 2027-01-16/6')).toBe(false)
    expect(falling('2027-01-12/8 2027-01-13/7 2027-01-14/6 2027-01-16/9')).toBe(true)
  })
})
