import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, keyResult, objective, okr, withMeta } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

const draft = (...titles: readonly string[]): TestEditor =>
  createTestEditor(
    withMeta(okr(bigObjective('Be loved', ...titles.map((title) => objective(title)))), { stage: 'draft' }),
  )

function take(editor: TestEditor, ruleId: string, remedyId: string): void {
  const found = editor.state().checks.all()
  const { key } = expectDefined(
    found.find((each) => each.ruleId === ruleId),
    ruleId,
  )
  editor.execute(commands.applyRemedy, { diagnosticKey: key, remedyId })
}

/** The title that is open, with what is selected in brackets. */
function open(editor: TestEditor): string {
  const edit = expectDefined(editor.state().ephemeral.edit ?? undefined, 'open title')
  const title = editor.document().node(edit.nodeId)?.title ?? ''
  const { start, end } = edit.selected ?? { start: title.length, end: title.length }
  return `${title.slice(0, start)}[${title.slice(start, end)}]${title.slice(end)}`
}

describe('what a finding leads to', () => {
  const okrs = withMeta(
    okr(
      bigObjective(
        'Be loved',
        objective('Be a habit', keyResult('Reach readers'), keyResult('')),
        objective('Be known'),
      ),
    ),
    { stage: 'commit' },
  )

  it('is a field of its node', () => {
    const editor = createTestEditor(okrs)
    take(editor, 'R21', 'setTarget')
    const { session, ephemeral } = editor.state()
    expect(session).toMatchObject({ panel: 'details', selection: { active: editor.id('Reach readers') } })
    expect(ephemeral.focusField?.field).toBe('metric')
    expect(editor.state().canUndo).toBe(false)
  })

  it('is the title of its node', () => {
    const editor = createTestEditor(okrs)
    take(editor, 'R06', 'write')
    expect(editor.state().ephemeral.edit?.nodeId).toBe(editor.id(''))
    expect(editor.state().session.selection.active).toBe(editor.id(''))
  })

  it('is a dialog', () => {
    const crowded = ['1', '2', '3', '4'].map((title) => objective(title))
    const editor = createTestEditor(withMeta(okr(bigObjective('Be loved', ...crowded)), { stage: 'commit' }))
    take(editor, 'R02', 'prioritise')
    expect(editor.state().ephemeral.dialog).toBe('priorities')
  })

  it('is a field, with what the title says filled in; one undo takes that back', () => {
    const content = okr(bigObjective('Be loved', objective('Be a habit', keyResult('Retention of 31%'))))
    const editor = createTestEditor(withMeta(content, { stage: 'draft' }))
    take(editor, 'R22', 'setBaseline')
    expect(editor.find('Retention of 31%').metric).toMatchObject({ baseline: null, target: 31 })
    expect(editor.state().ephemeral.focusField).not.toBeNull()
    editor.execute(commands.undo)
    expect(editor.find('Retention of 31%').metric).toBeNull()
  })
})

describe('a fix after which something is missing', () => {
  it.each([
    ['Reach 100k downloads in Q1', 'Reach[] downloads in Q1'],
    ['于一季度实现线上用户10W的下载', '于一季度实现线上用户[]的下载'],
    ['於一季度實現線上用戶10W的下載', '於一季度實現線上用戶[]的下載'],
  ])('leaves the caret in the gap: %s', (title, opened) => {
    const editor = draft(title)
    take(editor, 'R10', 'moveNumber')
    expect(open(editor)).toBe(opened)
    expect(editor.state().session.selection.active).toBe(editor.state().ephemeral.edit?.nodeId)
    editor.execute(commands.closeEdit, { mode: 'commit' })
    editor.execute(commands.undo)
    expect(editor.state().canUndo).toBe(false)
  })

  it('writes from where to where with the metric beside it', () => {
    const editor = createTestEditor(
      withMeta(okr(bigObjective('Be loved', objective('Be a habit', keyResult('Better answers')))), {
        stage: 'draft',
      }),
    )
    take(editor, 'R21', 'writeTarget')
    expect(open(editor)).toBe('Better answers: from [__] to __')
    expect(editor.state().session.panel).toBe('details')
    editor.execute(commands.closeEdit, { mode: 'cancel' })
    expect(editor.find('Better answers').title).toBe('Better answers')
  })

  it('opens the emptied title of a new outcome', () => {
    const content = okr(bigObjective('Be loved', objective('Be a habit', keyResult('Launch the reminder'))))
    const editor = createTestEditor(withMeta(content, { stage: 'draft' }))
    take(editor, 'R24', 'turnIntoAction')
    expect(open(editor)).toBe('[]')
    expect(editor.document().node(editor.id('Launch the reminder'))).toMatchObject({
      kind: 'action',
      parentId: editor.state().ephemeral.edit?.nodeId,
    })
  })

  it('opens what it added, with its first blank selected, in a branch unfolded for it', () => {
    const editor = draft('Be a habit')
    take(editor, 'R04', 'addKeyResult')
    expect(open(editor)).toBe('From [__] to __ by __')
  })
})

describe('words to be finished', () => {
  it('open in the title, and go again with Escape', () => {
    const editor = draft('Improve communication')
    take(editor, 'R12', 'express')
    expect(open(editor)).toBe('Improve communication: []')
    const id = expectDefined(editor.state().ephemeral.edit?.nodeId, 'open title')
    editor.execute(commands.setTitle, { id, title: 'Improve communication: nobody hears news last' })
    editor.execute(commands.closeEdit, { mode: 'cancel' })
    expect(editor.document().node(id)?.title).toBe('Improve communication')
    expect(editor.state().canUndo).toBe(false)
  })

  it('and what is written for them are one step of undo', () => {
    const editor = draft('Improve communication')
    take(editor, 'R12', 'express')
    const id = expectDefined(editor.state().ephemeral.edit?.nodeId, 'open title')
    editor.execute(commands.setTitle, { id, title: 'Improve communication: nobody hears news last' })
    editor.execute(commands.closeEdit, { mode: 'commit' })
    editor.execute(commands.undo)
    expect(editor.document().node(id)?.title).toBe('Improve communication')
    expect(editor.state().canUndo).toBe(false)
  })
})

it('cards without words are written one after the other', () => {
  const editor = draft('A', '', 'B', '')
  const empty = editor
    .state()
    .checks.all()
    .filter(({ ruleId }) => ruleId === 'R06')
    .map(({ nodeId }) => nodeId)
  editor.select('A')
  editor.execute(commands.writeNext)
  expect(editor.state().ephemeral.edit?.nodeId).toBe(empty[0])
  editor.execute(commands.closeEdit, { mode: 'commit' })
  editor.execute(commands.writeNext)
  expect(editor.state().ephemeral.edit?.nodeId).toBe(empty[1])
})
