import { describe, expect, it } from 'vitest'
import {
  contentOf,
  createLiveDocument,
  needsReason,
  setStage,
  withLogEntries,
  type LogEntry,
  type NodeId,
} from '../../../src/domain'
import { commands } from '../../../src/editor'
import { action, bigObjective, idea, keyResult, objective, okr, parked, range } from '../../support/builders'
import { countVisits } from '../../support/count-visits'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'
import { must } from '../../support/must'

const map = () =>
  okr(
    bigObjective(
      'Grow',
      { id: 'g' },
      objective(
        'Loved by users',
        { id: 'o' },
        keyResult('Retention', { id: 'k', metric: range(20, 40, '%', 22) }, action('Ask users', { id: 'a' })),
        keyResult('Rating', { id: 'r' }),
      ),
      objective('A strong team', { id: 't' }),
      idea('A party', { id: 'i' }),
    ),
    parked(objective('Later', { id: 'p' })),
  )

function committed(): TestEditor {
  const editor = createTestEditor(map())
  editor.execute(commands.setStage, { stage: 'commit' })
  editor.clock.advance(60_000)
  return editor
}

const log = (editor: TestEditor): LogEntry[] =>
  [...editor.document().all('log')].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
const said = (editor: TestEditor) =>
  log(editor).map(({ title, change, from, to }) => [title, change, from, to].filter((part) => part !== null))
const node = (id: string) => id as NodeId

function type(editor: TestEditor, title: string, ...texts: readonly string[]): void {
  const id = editor.id(title)
  editor.execute(commands.edit, { id })
  for (const text of texts) {
    editor.clock.advance(2_000)
    editor.execute(commands.setTitle, { id, title: text })
  }
  editor.execute(commands.closeEdit, { mode: 'commit' })
}

describe('the log of a committed map', () => {
  it('is empty while everything is still open, and after a return to draft', () => {
    const editor = createTestEditor(map())
    type(editor, 'Loved by users', 'Loved by all')
    editor.execute(commands.setStage, { stage: 'commit' })
    editor.execute(commands.setStage, { stage: 'draft' })
    type(editor, 'Loved by all', 'Loved by users')
    expect(log(editor)).toEqual([])
  })

  it('holds one entry for a title however slowly it was written, and undo takes it back', () => {
    const editor = committed()
    const before = contentOf(editor.document())
    type(editor, 'Loved by users', 'Loved by', 'Loved by all', 'Loved by everybody')
    expect(log(editor)).toEqual([
      {
        ...{ id: expect.any(String) as string, nodeId: 'o', kind: 'objective', title: 'Loved by users' },
        ...{ at: expect.any(Number) as number, change: 'title' },
        ...{ from: 'Loved by users', to: 'Loved by everybody', reason: null },
      },
    ])
    editor.execute(commands.undo)
    expect(contentOf(editor.document())).toEqual(before)
    editor.execute(commands.redo)
    expect(said(editor)).toEqual([['Loved by users', 'title', 'Loved by users', 'Loved by everybody']])
  })

  it('forgets a title that was written back, and one that was cancelled', () => {
    const editor = committed()
    type(editor, 'Loved by users', 'Loved', 'Loved by users')
    expect(log(editor)).toEqual([])
    editor.execute(commands.edit, { id: node('o') })
    editor.execute(commands.setTitle, { id: node('o'), title: 'Else' })
    editor.execute(commands.closeEdit, { mode: 'cancel' })
    expect(log(editor)).toEqual([])
    expect(editor.find('Loved by users')).toBeDefined()
  })

  it('says what became of the plan, and nothing of progress, looks and ideas', () => {
    const editor = committed()
    const metric = range(20, 35, '%', 22)
    editor.execute(commands.setFields, { ids: [node('k')], fields: { metric, owner: 'Li Wei' } })
    editor.clock.advance(1)
    editor.execute(commands.setFields, { ids: [node('k')], fields: { note: 'n', confidence: 7 } })
    editor.execute(commands.checkIn, { nodeId: node('k'), value: 25, confidence: 6, note: '' })
    type(editor, 'A party', 'A big party')
    editor.select('Rating')
    editor.execute(commands.startMove)
    editor.execute(commands.completeMove, { parentId: node('t') })
    expect(said(editor)).toEqual([
      ['Retention', 'metric', range(20, 40, '%'), range(20, 35, '%')],
      ['Retention', 'owner', 'Li Wei'],
      ['Rating', 'parentId', 'Loved by users', 'A strong team'],
    ])
  })

  it('names the top of a branch that comes or goes, and every goal', () => {
    const editor = committed()
    editor.select('A strong team')
    editor.execute(commands.addChild)
    editor.execute(commands.setTitle, {
      id: editor.document().children(node('t'))[0] ?? node(''),
      title: 'New',
    })
    editor.execute(commands.closeEdit, { mode: 'commit' })
    expect(said(editor)).toEqual([['New', 'added']])
    editor.clock.advance(1)
    editor.select('Loved by users')
    editor.execute(commands.deleteBranches)
    expect(said(editor)).toEqual([
      ['New', 'added'],
      ['Loved by users', 'deleted'],
    ])
    expect(editor.document().get('baselines', 'baseline:r')?.title).toBe('Rating')
    editor.execute(commands.undo)
    editor.execute(commands.undo)
    expect(log(editor)).toEqual([])
  })

  it('says what goes into the parking lot and comes back, not what changes in it', () => {
    const editor = committed()
    editor.execute(commands.park, { ids: [node('t')] })
    editor.clock.advance(1)
    type(editor, 'A strong team', 'A good team')
    expect(said(editor)).toEqual([['A strong team', 'parked']])
    editor.execute(commands.unpark, { ids: [node('t')] })
    expect(said(editor)).toEqual([
      ['A strong team', 'parked'],
      ['A good team', 'unparked'],
    ])
  })
})

describe('the reason', () => {
  const missing = (editor: TestEditor) => log(editor).filter((entry) => needsReason(editor.document(), entry))

  it('is asked for where a committed goal is changed or taken away', () => {
    const editor = committed()
    type(editor, 'Retention', 'Retention in May')
    editor.execute(commands.setFields, { ids: [node('o')], fields: { owner: 'Bo' } })
    expect(missing(editor)).toEqual([])
    type(editor, 'Loved by users', 'Loved by all')
    editor.select('A strong team')
    editor.execute(commands.deleteBranches)
    expect(missing(editor).map(({ title }) => title)).toEqual(['Loved by users', 'A strong team'])
    type(editor, 'Loved by all', 'Loved by users')
    expect(missing(editor).map(({ title }) => title)).toEqual(['A strong team'])
  })

  it('is one step of undo with the change, a step of its own later', () => {
    const editor = committed()
    type(editor, 'Loved by users', 'Loved by all')
    const [entry] = missing(editor)
    editor.execute(commands.giveReason, { ids: entry ? [entry.id] : [], reason: ' The market turned ' })
    expect(log(editor)[0]?.reason).toBe('The market turned')
    expect(missing(editor)).toEqual([])
    editor.execute(commands.undo)
    expect(log(editor)).toEqual([])
    expect(editor.find('Loved by users')).toBeDefined()

    editor.execute(commands.redo)
    expect(log(editor)[0]?.reason).toBe('The market turned')
    type(editor, 'Rating', 'Rating in stores')
    editor.execute(commands.giveReason, { ids: entry ? [entry.id] : [], reason: '' })
    editor.execute(commands.undo)
    expect(log(editor)[0]?.reason).toBe('The market turned')
    expect(editor.find('Rating in stores')).toBeDefined()
  })
})

it('a change reads what it touches, not the map', () => {
  const big = okr(
    bigObjective(
      'Big',
      { id: 'b' },
      ...Array.from({ length: 60 }, (_, at) =>
        objective(`O${at}`, { id: `o${at}` }, keyResult('K'), keyResult('L')),
      ),
    ),
  )
  const document = createLiveDocument(big)
  document.apply(must(setStage(document, { stage: 'commit', now: 0 })))
  const visits = countVisits(document)
  const before = document.node(node('o7'))
  const after = before && { ...before, title: 'Else' }
  if (before === undefined || after === undefined) throw new Error('no node')
  const updated = new Map([['o7', [before, after] as const]])
  const diff = { nodes: { added: new Map(), removed: new Map(), updated } }
  const logged = withLogEntries(visits.reader, diff, { now: 5, continued: null })
  expect(logged.log?.added.size).toBe(1)
  expect(visits.count).toBeLessThan(10)
})
