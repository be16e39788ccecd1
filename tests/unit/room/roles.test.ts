import { describe, expect, it } from 'vitest'
import {
  addNode,
  createLiveDocument,
  deleteBranches,
  parkBranches,
  setNodeFields,
  type NodeId,
} from '../../../src/domain'
import { commands } from '../../../src/editor'
import { isSuggestion, readCode, writeCode } from '../../../src/room'
import { createTestEditor } from '../../support/editor-harness'
import { must } from '../../support/must'
import { crew, map } from '../persistence/support/sailing'

describe('the code of a room', () => {
  const key = { room: 'abcd1234', token: 'efgh5678jkmn' }

  it.each([
    'abcd-1234-efgh-5678-jkmn',
    'ABCD 1234 EFGH 5678 JKMN',
    'abcdl234efgh5678jkmn',
    'http://10.0.0.7:4174/#/room/abcd-1234-efgh-5678-jkmn',
  ])('is read from %s', (text) => expect(readCode(text)).toEqual(key))

  it.each(['', 'abcd', 'abcd-1234-efgh-5678-jkm!', 'http://10.0.0.7:4174/'])('is none in %j', (text) =>
    expect(readCode(text)).toBeNull(),
  )

  it('is written in groups of four', () => expect(writeCode(key)).toBe('abcd-1234-efgh-5678-jkmn'))
})

describe('what somebody may do', () => {
  it('counts as a suggestion while it concerns ideas in the parking lot only', () => {
    const document = createLiveDocument(map)
    const idea = 'idea' as NodeId
    const add = must(addNode(document, { id: idea, parentId: null, kind: 'idea', parked: { reason: '' } }))
    expect(isSuggestion(add)).toBe(true)
    document.apply(add)
    expect(isSuggestion(must(setNodeFields(document, { ids: [idea], fields: { title: 'Sing' } })))).toBe(true)
    expect(isSuggestion(must(deleteBranches(document, { ids: [idea] })))).toBe(true)
    expect(isSuggestion(must(parkBranches(document, { ids: [crew] })))).toBe(false)
    expect(isSuggestion(must(setNodeFields(document, { ids: [crew], fields: { title: 'Sing' } })))).toBe(
      false,
    )
  })

  it('holds for edits, undo and redo, and not for what others send', () => {
    const editor = createTestEditor(map)
    editor.execute(commands.setTitle, { id: crew, title: 'Find a skipper' })
    const title = (): string | undefined => editor.store.getState().document.node(crew)?.title
    editor.restrict(() => ({ key: 'editor.refused.roomLocked' }))
    expect(editor.execute(commands.undo)).toBe(false)
    expect(editor.execute(commands.setTitle, { id: crew, title: 'Sail alone' })).toBe(false)
    expect(title()).toBe('Find a skipper')
    expect(editor.store.getState().toast?.message.key).toBe('editor.refused.roomLocked')
    const document = createLiveDocument({ ...map, nodes: [...editor.store.getState().document.all('nodes')] })
    editor.applyRemote(must(setNodeFields(document, { ids: [crew], fields: { owner: 'Ada' } })))
    editor.restrict(null)
    editor.execute(commands.undo)
    expect(editor.store.getState().document.node(crew)).toMatchObject({ title: 'Find a crew', owner: 'Ada' })
  })
})
