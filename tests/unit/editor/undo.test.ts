import { describe, expect, it } from 'vitest'
import {
  addNode,
  checkInvariants,
  contentOf,
  deleteBranches,
  moveNodes,
  setNodeFields,
  type DocumentDiff,
  type DocumentReader,
  type DomainError,
  type NodeId,
} from '../../../src/domain'
import { commands } from '../../../src/editor'
import type { Result } from '../../../src/lib'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

const map = () =>
  okr(bigObjective('Big', objective('A', keyResult('A1'), keyResult('A2')), objective('B', keyResult('B1'))))

/** What another tab did, as a diff against the same document. */
function remotely(
  editor: TestEditor,
  operation: (document: DocumentReader) => Result<DocumentDiff, DomainError>,
): void {
  const result = operation(editor.document())
  if (!result.ok) throw new Error(result.error.code)
  editor.applyRemote(result.value)
}

const everything = (editor: TestEditor) => contentOf(editor.document())

describe('undo and redo', () => {
  it('walks back to the first document and forward to the last, over 200 steps', () => {
    const editor = createTestEditor(map())
    const first = everything(editor)
    for (let step = 0; step < 200; step += 1) {
      const on = editor.id(step % 2 === 0 ? 'A1' : 'B1')
      editor.execute(commands.setFields, { ids: [on], fields: { note: `Note ${step}` } })
    }
    const last = everything(editor)
    while (editor.state().canUndo) editor.execute(commands.undo)
    expect(everything(editor)).toEqual(first)
    while (editor.state().canRedo) editor.execute(commands.redo)
    expect(everything(editor)).toEqual(last)
  })

  it('restores the selection of before and after', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Delete')
    expect(editor.selected()).toEqual(['B'])
    editor.select('B1')
    editor.press('Mod+Z')
    expect(editor.selected()).toEqual(['A'])
    editor.press('Mod+Y')
    expect(editor.selected()).toEqual(['B'])
  })

  it('opens what hides the restored selection', () => {
    const editor = createTestEditor(map())
    editor.select('A1')
    editor.press('Alt+ArrowDown')
    editor.execute(commands.toggleFold, { ids: [editor.id('A')] })
    expect(editor.selected()).toEqual(['A'])
    editor.press('Mod+Z')
    expect(editor.state().session.folded.size).toBe(0)
    expect(editor.selected()).toEqual(['A1'])
  })

  it('merges quick nudges, not slow ones', () => {
    const editor = createTestEditor(
      okr(bigObjective('Big', ...['1', '2', '3', '4'].map((n) => objective(n)))),
    )
    editor.execute(commands.setArrangement, { arrangement: 'right' })
    editor.select('1')
    editor.press('Alt+ArrowDown')
    editor.clock.advance(400)
    editor.press('Alt+ArrowDown')
    editor.clock.advance(600)
    editor.press('Alt+ArrowDown')
    editor.press('Mod+Z')
    expect(editor.childrenOf('Big')).toEqual(['2', '3', '1', '4'])
    editor.press('Mod+Z')
    expect(editor.childrenOf('Big')).toEqual(['1', '2', '3', '4'])
  })

  it('forgets what was undone when something new is done', () => {
    const editor = createTestEditor(map())
    editor.select('A1')
    editor.press('Alt+ArrowDown')
    editor.press('Mod+Z')
    editor.press('Mod+D')
    expect(editor.state().canRedo).toBe(false)
  })

  it('says what was undone', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Delete')
    editor.press('Mod+Z')
    expect(editor.state().announcement?.message).toEqual({
      key: 'editor.announce.undone',
      data: { command: { key: 'commands.node.delete' } },
    })
  })
})

describe('undo beside other tabs', () => {
  it('never undoes what another tab did', () => {
    const editor = createTestEditor(map())
    remotely(editor, (document) =>
      setNodeFields(document, { ids: [editor.id('A')], fields: { owner: 'Mei' } }),
    )
    expect(editor.state().canUndo).toBe(false)
  })

  it('reverts only the fields that still hold our value', () => {
    const editor = createTestEditor(map())
    const id = editor.id('A')
    editor.execute(commands.setFields, { ids: [id], fields: { owner: 'Li Wei', confidence: 7 } })
    remotely(editor, (document) => setNodeFields(document, { ids: [id], fields: { owner: 'Mei' } }))
    editor.execute(commands.undo)
    expect(editor.find('A')).toMatchObject({ owner: 'Mei', confidence: null })
    editor.execute(commands.redo)
    expect(editor.find('A')).toMatchObject({ owner: 'Mei', confidence: 7 })
  })

  it('says so when nothing of the step is left', () => {
    const editor = createTestEditor(map())
    const id = editor.id('A')
    editor.execute(commands.setFields, { ids: [id], fields: { owner: 'Li Wei' } })
    remotely(editor, (document) => setNodeFields(document, { ids: [id], fields: { owner: 'Mei' } }))
    editor.execute(commands.undo)
    expect(editor.announced()).toBe('editor.announce.changedElsewhere')
    expect(editor.state()).toMatchObject({ canUndo: false, canRedo: false })
  })

  it('keeps an added node on which another tab has built', () => {
    const editor = createTestEditor(map())
    editor.select('B')
    editor.press('Tab')
    const id = editor.state().ephemeral.edit?.nodeId
    if (id === undefined) throw new Error('no editor')
    editor.execute(commands.setTitle, { id, title: 'B2' })
    editor.execute(commands.closeEdit, { mode: 'commit' })
    remotely(editor, (document) =>
      addNode(document, { id: 'theirs' as NodeId, parentId: id, kind: 'action', title: 'Theirs' }),
    )
    editor.execute(commands.undo)
    expect(editor.childrenOf('B2')).toEqual(['Theirs'])
  })

  it('does not hang a node below itself', () => {
    const editor = createTestEditor(map())
    const [a, b] = [editor.id('A'), editor.id('B')]
    editor.select('B')
    editor.execute(commands.setArrangement, { arrangement: 'right' })
    editor.press('Alt+ArrowRight')
    expect(editor.childrenOf('A')).toContain('B')
    remotely(editor, (document) =>
      moveNodes(document, { ids: [b], parentId: document.node(a)?.parentId ?? null }),
    )
    remotely(editor, (document) => moveNodes(document, { ids: [a], parentId: b }))
    while (editor.state().canUndo) editor.execute(commands.undo)
    while (editor.state().canRedo) editor.execute(commands.redo)
    expect(checkInvariants(editor.document())).toEqual([])
    expect(editor.childrenOf('B')).toContain('A')
  })

  it('brings a branch back to the parking lot when its parent has gone for good', () => {
    const editor = createTestEditor(map())
    editor.select('B1')
    editor.press('Delete')
    remotely(editor, (document) => deleteBranches(document, { ids: [editor.id('B')] }))
    editor.execute(commands.undo)
    expect(editor.find('B1')).toMatchObject({ parentId: null, parked: { reason: '' } })
    expect(editor.state().session.parkingLotOpen).toBe(true)
  })

  it('moves the selection to the parent of a node that another tab deletes', () => {
    const editor = createTestEditor(map())
    editor.select('B1')
    remotely(editor, (document) => deleteBranches(document, { ids: [editor.id('B')] }))
    expect(editor.selected()).toEqual(['Big'])
  })

  it('keeps the node whose title is open, and what is above it, when another tab deletes them', () => {
    const editor = createTestEditor(map())
    editor.select('A1')
    editor.press('F2')
    const { edit } = editor.state().ephemeral
    const own: DocumentDiff[] = []
    editor.onTransaction(({ origin, diff }) => origin === 'user' && own.push(diff))
    remotely(editor, (document) => deleteBranches(document, { ids: [editor.id('A')] }))
    expect(editor.state().ephemeral.edit).toBe(edit)
    expect(editor.selected()).toEqual(['A1'])
    expect(editor.childrenOf('A')).toEqual(['A1'])
    expect(own).toHaveLength(1)
    editor.execute(commands.closeEdit, { mode: 'cancel' })
    expect(editor.childrenOf('Big')).toEqual(['B'])
  })
})
