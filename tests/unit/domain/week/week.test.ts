import { expect, test } from 'vitest'
import {
  addWeekAction,
  addWin,
  carryOver,
  commitmentsOf,
  commitToWeek,
  createLiveDocument,
  doneInWeek,
  openFromBefore,
  ownerOf,
  releaseFromWeek,
  setNodeFields,
  setWin,
  winsOf,
  type DocumentDiff,
  type DomainError,
  type LiveDocument,
  type NodeId,
  type NodeRecord,
  type PlainDate,
  type WinId,
} from '../../../../src/domain'
import { expectDefined, type Result } from '../../../../src/lib'
import { action, bigObjective, keyResult, objective, okr } from '../../../support/builders'
import { must } from '../../../support/must'

const FIRST = '2027-01-04' as PlainDate
const SECOND = '2027-01-11' as PlainDate
const THIRD = '2027-01-18' as PlainDate
const [CALL, SEND, KR] = ['call', 'send', 'kr'] as NodeId[] as [NodeId, NodeId, NodeId]

function map(): LiveDocument {
  return createLiveDocument(
    okr(
      bigObjective(
        'Be heard',
        objective(
          'Habit',
          { owner: 'Zoe' },
          keyResult(
            'Replies',
            { id: KR, owner: 'Li Wei' },
            action('Call', { id: CALL, due: '2027-01-15' }),
            action('Send', { id: SEND, owner: 'Ann' }),
          ),
        ),
      ),
    ),
  )
}

function apply(document: LiveDocument, result: Result<DocumentDiff, DomainError>): void {
  document.apply(must(result))
}

const committed = (document: LiveDocument, week: PlainDate) =>
  commitmentsOf(document, week).map(({ nodeId, priority }) => `${nodeId} ${priority}`)

const node = (document: LiveDocument, id: NodeId): NodeRecord => expectDefined(document.node(id), id)

test('actions are taken on for a week, the first priority first, and taken off again', () => {
  const document = map()
  apply(document, commitToWeek(document, { nodeId: CALL, week: FIRST, priority: 2 }))
  apply(document, commitToWeek(document, { nodeId: SEND, week: FIRST, priority: 1 }))
  expect(committed(document, FIRST)).toEqual(['send 1', 'call 2'])
  apply(document, commitToWeek(document, { nodeId: CALL, week: FIRST, priority: 1 }))
  expect(committed(document, FIRST)).toEqual(['call 1', 'send 1'])
  apply(document, releaseFromWeek(document, { nodeId: SEND, week: FIRST }))
  expect(committed(document, FIRST)).toEqual(['call 1'])
  expect(commitToWeek(document, { nodeId: KR, week: FIRST, priority: 1 }).ok).toBe(false)
  expect(releaseFromWeek(document, { nodeId: SEND, week: FIRST }).ok).toBe(false)
})

test('what the latest week left open is carried over, once', () => {
  const document = map()
  apply(document, commitToWeek(document, { nodeId: CALL, week: FIRST, priority: 2 }))
  apply(document, commitToWeek(document, { nodeId: SEND, week: FIRST, priority: 1 }))
  apply(document, setNodeFields(document, { ids: [SEND], fields: { done: true } }))
  expect(openFromBefore(document, THIRD).map(({ nodeId }) => nodeId)).toEqual([CALL])
  apply(document, carryOver(document, { week: THIRD }))
  expect(committed(document, THIRD)).toEqual(['call 2'])
  expect(openFromBefore(document, THIRD)).toEqual([])
  expect(openFromBefore(document, SECOND)).toEqual([])
  expect(openFromBefore(document, FIRST)).toEqual([])
})

test('what was done counts for the last week that it was taken on for', () => {
  const document = map()
  apply(document, commitToWeek(document, { nodeId: CALL, week: FIRST, priority: 1 }))
  apply(document, carryOver(document, { week: SECOND }))
  apply(document, setNodeFields(document, { ids: [CALL], fields: { done: true } }))
  expect(doneInWeek(document, FIRST)).toEqual([])
  expect(doneInWeek(document, SECOND).map(({ nodeId }) => nodeId)).toEqual([CALL])
})

test('an action of the week is added below its key result, with its owner, in one step', () => {
  const document = map()
  const id = 'new' as NodeId
  const args = { id, parentId: KR, title: ' Ask ', owner: 'Bo', week: FIRST, priority: 1 } as const
  apply(document, addWeekAction(document, args))
  expect(node(document, id)).toMatchObject({ title: 'Ask', owner: 'Bo', parentId: KR, kind: 'action' })
  expect(committed(document, FIRST)).toEqual(['new 1'])
  expect(addWeekAction(document, { ...args, id: 'x' as NodeId, parentId: 'gone' as NodeId }).ok).toBe(false)
})

test('who does an action is its owner, else that of its key result, never that of an objective', () => {
  const document = map()
  expect(ownerOf(document, node(document, SEND))).toBe('Ann')
  expect(ownerOf(document, node(document, CALL))).toBe('Li Wei')
  apply(document, setNodeFields(document, { ids: [KR], fields: { owner: null } }))
  expect(ownerOf(document, node(document, CALL))).toBe('')
})

test('wins of a week are written, written anew, and taken back by emptying them', () => {
  const document = map()
  const [a, b] = ['a', 'b'] as WinId[] as [WinId, WinId]
  apply(document, addWin(document, { id: a, week: FIRST, text: ' Signed ' }))
  apply(document, addWin(document, { id: b, week: FIRST, text: 'Praised' }))
  expect(winsOf(document, FIRST).map(({ text }) => text)).toEqual(['Signed', 'Praised'])
  expect(winsOf(document, SECOND)).toEqual([])
  apply(document, setWin(document, { id: a, text: '' }))
  apply(document, setWin(document, { id: b, text: 'Praised by all' }))
  expect(winsOf(document, FIRST).map(({ text }) => text)).toEqual(['Praised by all'])
  expect(addWin(document, { id: a, week: FIRST, text: ' ' }).ok).toBe(false)
  expect(setWin(document, { id: b, text: 'x'.repeat(1001) })).toMatchObject({ error: { code: 'tooLong' } })
})
