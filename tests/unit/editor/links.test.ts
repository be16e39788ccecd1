import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { loadLinkReader } from '../../../src/rules'
import { queueIn } from '../../support/fakes'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'
import { keyResult, objective, okr, withMeta } from '../../support/builders'

const reader = await loadLinkReader()
const links = () => Promise.resolve(reader)

const content = withMeta(
  okr(
    objective('Keep our customers for longer', {}, keyResult('Monthly churn from 4 % to 2 %')),
    objective(
      'Build a strong engineering team',
      {},
      keyResult('Hire five backend engineers'),
      keyResult('Interview twenty engineering candidates'),
    ),
  ),
  { stage: 'draft' },
)

const stateOf = (editor: TestEditor, title: string) =>
  editor.state().checks.evidenceOf(editor.id(title))?.state

describe('links in a running editor', () => {
  it('are read when there is time, never while a change is made', async () => {
    const waiting: (() => void)[] = []
    const editor = createTestEditor(content, { loadLinkReader: links, onIdle: queueIn(waiting) })
    const drain = () => {
      while (waiting.length > 0) waiting.shift()?.()
    }
    drain()
    await Promise.resolve()
    expect(stateOf(editor, 'Monthly churn from 4 % to 2 %')).toBeUndefined()
    drain()
    expect(stateOf(editor, 'Monthly churn from 4 % to 2 %')).toBe('supported')

    const { checks } = editor.state()
    const id = editor.id('Hire five backend engineers')
    editor.execute(commands.setTitle, { id, title: 'Spend a third less on invoices' })
    expect(stateOf(editor, 'Spend a third less on invoices')).toBe('supported')
    drain()
    expect(stateOf(editor, 'Spend a third less on invoices')).toBe('unsupported')
    expect(editor.state().checks).not.toBe(checks)
    expect(editor.state().checks.toRate()).toContain(id)
  })

  it('stay unread where the reader cannot be fetched', async () => {
    const editor = createTestEditor(content, { loadLinkReader: () => Promise.reject(new Error('offline')) })
    await Promise.resolve()
    expect(editor.state().checks.toRate()).toEqual([])
  })
})
