import { describe, expect, it } from 'vitest'
import { createLiveDocument, type NodeId } from '../../../src/domain'
import {
  branchColourOf,
  commands,
  childLimitOf,
  ownersInUse,
  parseSession,
  serialiseSession,
  visibleChildren,
  type Transaction,
} from '../../../src/editor'
import { loadLinkReader } from '../../../src/rules'
import { queueIn } from '../../support/fakes'
import { bigObjective, idea, keyResult, objective, okr, parked } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const map = () =>
  okr(bigObjective('Big', objective('A', keyResult('A1')), objective('B')), parked(idea('Later')))

describe('the store', () => {
  it('tells of each commit once, when everything fits together', () => {
    const editor = createTestEditor(map())
    const seen: unknown[] = []
    editor.store.subscribe((state) => {
      seen.push([
        state.revision === state.document.revision,
        state.checks.of(editor.id('A')).length,
        state.canUndo,
      ])
    })
    editor.execute(commands.setFields, { ids: [editor.id('A')], fields: { note: 'x' } })
    expect(seen).toEqual([[true, expect.any(Number), true]])
  })

  it('hands every transaction on, with its origin', () => {
    const editor = createTestEditor(map())
    const transactions: Transaction[] = []
    const stop = editor.onTransaction((transaction) => transactions.push(transaction))
    editor.execute(commands.setFields, { ids: [editor.id('A')], fields: { note: 'x' } })
    editor.execute(commands.undo)
    const [first] = transactions
    if (first) editor.applyRemote(first.diff)
    stop()
    editor.execute(commands.stageDraft)
    expect(transactions.map(({ origin, commandId }) => [origin, commandId])).toEqual([
      ['user', 'node.setFields'],
      ['history', 'edit.undo'],
      ['remote', 'remote'],
    ])
  })

  it('tells every listener of changes in the order in which they were made', () => {
    const editor = createTestEditor(map())
    const first: string[] = []
    const second: string[] = []
    const noteIn = (list: string[]) => (transaction: Transaction) => list.push(transaction.commandId)
    editor.onTransaction(noteIn(first))
    editor.onTransaction(({ commandId }) => {
      if (commandId === 'node.setFields') editor.execute(commands.stageDraft)
    })
    editor.onTransaction(noteIn(second))
    editor.execute(commands.setFields, { ids: [editor.id('A')], fields: { note: 'x' } })
    expect(first).toEqual(['node.setFields', 'map.stage.draft'])
    expect(second).toEqual(first)
  })

  it('goes on telling of changes after a listener has thrown', () => {
    const editor = createTestEditor(map())
    const seen: string[] = []
    const stop = editor.onTransaction(() => {
      throw new Error('Boom')
    })
    editor.onTransaction(({ commandId }) => seen.push(commandId))
    expect(() => editor.execute(commands.stageDraft)).toThrow('Boom')
    stop()
    editor.execute(commands.stageCommit)
    expect(seen).toEqual(['map.stage.commit'])
  })

  it('leaves nothing to be done in idle time once it is closed, and tells nobody of anything', async () => {
    const reader = await loadLinkReader()
    const waiting: (() => void)[] = []
    const answers: (() => void)[] = []
    const editor = createTestEditor(map(), {
      onIdle: queueIn(waiting),
      loadLinkReader: () => new Promise((resolve) => answers.push(() => resolve(reader))),
    })
    for (const task of [...waiting]) task()
    expect(answers).toHaveLength(1)
    let told = 0
    editor.store.subscribe(() => (told += 1))
    editor.execute(commands.stageCommit)
    const before = told
    editor.close()
    waiting.length = 0
    answers[0]?.()
    await Promise.resolve()
    editor.execute(commands.stageDraft)
    expect([waiting.length, told]).toEqual([0, before])
  })

  it('calls off what waits for idle time when it is closed', () => {
    const waiting: (() => void)[] = []
    const editor = createTestEditor(map(), { onIdle: queueIn(waiting) })
    expect(waiting.length).toBeGreaterThan(0)
    editor.close()
    expect(waiting).toEqual([])
  })

  it('does nothing when a command is disabled, and says why when it refuses', () => {
    const editor = createTestEditor(map())
    const before = editor.state()
    expect(editor.execute(commands.addChild)).toBe(false)
    expect(editor.state()).toBe(before)
    expect(editor.execute(commands.focusField, { field: 'owner' })).toBe(false)
    expect(editor.state().toast).toMatchObject({
      message: { key: 'editor.refused.nothingSelected' },
      undoable: false,
    })
  })

  it('leaves parts of the state alone that did not change', () => {
    const editor = createTestEditor(map())
    const { session, ephemeral, checks } = editor.state()
    editor.execute(commands.setFields, { ids: [editor.id('A')], fields: { note: 'x' } })
    expect(editor.state().session).toBe(session)
    expect(editor.state().ephemeral).toBe(ephemeral)
    expect(editor.state().checks).toBe(checks)
  })

  it('keeps records from being changed in place', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.setFields, { ids: [editor.id('A')], fields: { note: 'x' } })
    expect(Object.isFrozen(editor.find('A'))).toBe(true)
  })

  it('shows what is on disk and puts toasts away', () => {
    const editor = createTestEditor(map())
    editor.setSaveState({ type: 'failed', failure: { type: 'quota' } })
    expect(editor.state().save.type).toBe('failed')
    editor.execute(commands.deleteBranches, { ids: [editor.id('A')] })
    editor.dismissToast()
    expect(editor.state().toast).toBeNull()
  })

  it('takes the toast of a deletion away when its undo would mean something else', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.deleteBranches, { ids: [editor.id('A')] })
    editor.execute(commands.setFields, { ids: [editor.id('B')], fields: { note: 'x' } })
    expect(editor.state().toast).toBeNull()
  })

  it('says the same sentence twice as two announcements', () => {
    const editor = createTestEditor(map())
    editor.select('Big')
    editor.press('ArrowUp')
    const first = editor.state().announcement
    editor.press('ArrowUp')
    expect(editor.state().announcement?.message).toEqual(first?.message)
    expect(editor.state().announcement?.id).not.toBe(first?.id)
  })
})

describe('the saved session', () => {
  it('comes back as it was', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Space')
    editor.execute(commands.toggleChecks)
    editor.execute(commands.rememberCamera, { camera: { x: 1, y: 2, zoom: 0.5 } })
    const { session } = editor.state()
    const stored: unknown = JSON.parse(JSON.stringify(serialiseSession(session)))
    expect(createTestEditor(map(), { session: stored }).state().session).toEqual(session)
  })

  it.each([
    null,
    undefined,
    'text',
    7,
    [],
    { selection: 3, folded: 'x', camera: { x: 'NaN', y: 0, zoom: 1 }, panel: 'evil', parkingLotOpen: 1 },
    { selection: { ids: ['gone', 4, null], active: 'gone' }, folded: ['gone'], focusBranch: 'gone' },
    { selection: { ids: { length: 2 } }, camera: { x: 0, y: 0, zoom: 0 } },
    JSON.parse('{"__proto__": {"panel": "checks"}, "selection": {"__proto__": {"ids": ["n1"]}}}') as unknown,
  ])('leaves out what does not fit: %j', (data) => {
    const session = parseSession(data, createLiveDocument(map()))
    expect(session).toEqual({
      selection: { ids: [], active: null },
      folded: new Set(),
      camera: null,
      focusBranch: null,
      panel: null,
      parkingLotOpen: false,
      view: null,
      stretchPutAside: false,
      isProjecting: false,
    })
  })

  it('keeps the nodes that are left of a selection', () => {
    const session = parseSession(
      { selection: { ids: ['gone', 'n2', 'n2', 'n3'], active: 'gone' } },
      createLiveDocument(map()),
    )
    expect(session.selection).toEqual({ ids: ['n2', 'n3'], active: 'n3' })
  })
})

describe('selectors', () => {
  it('counts what the method limits', () => {
    const document = createLiveDocument(
      okr(bigObjective('Big', ...['1', '2', '3', '4', '5', '6'].map((title) => objective(title)), idea('I'))),
    )
    expect(childLimitOf(document, 'n1' as NodeId)).toEqual({ count: 6, limit: 5, over: true })
    expect(childLimitOf(document, 'n2' as NodeId)).toEqual({ count: 0, limit: 4, over: false })
    expect(childLimitOf(document, 'n8' as NodeId)).toBeNull()
  })

  it('gives a branch one colour', () => {
    const document = createLiveDocument(map())
    expect(branchColourOf(document, 'n1' as NodeId)).toBeNull()
    expect(branchColourOf(document, 'n3' as NodeId)).toBe(branchColourOf(document, 'n2' as NodeId))
    expect(branchColourOf(document, 'n4' as NodeId)).not.toBe(branchColourOf(document, 'n2' as NodeId))
  })

  it('lists owners, the busiest first', () => {
    const document = createLiveDocument(
      okr(
        bigObjective(
          'Big',
          objective('A', { owner: 'Mei' }),
          objective('B', { owner: 'Li Wei' }),
          objective('C', { owner: 'Li Wei' }),
        ),
      ),
    )
    expect(ownersInUse(document)).toEqual(['Li Wei', 'Mei'])
  })

  it('shows no children of folded nodes and no parking lot', () => {
    const document = createLiveDocument(map())
    const folded = new Set(['n2' as NodeId])
    expect(visibleChildren(document, folded, null)).toEqual(['n1'])
    expect(visibleChildren(document, folded, 'n1' as NodeId)).toEqual(['n2', 'n4'])
    expect(visibleChildren(document, folded, 'n2' as NodeId)).toEqual([])
  })
})
