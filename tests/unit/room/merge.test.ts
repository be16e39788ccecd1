import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  addNode,
  checkIn,
  checkInvariants,
  contentOf,
  deleteBranches,
  moveNodes,
  parsePlainDate,
  rateSupport,
  setNodeFields,
  type CheckInId,
  type NodeId,
} from '../../../src/domain'
import { expectDefined } from '../../../src/lib'
import { writeText } from '../../../src/room/text-change'
import { seededNumbers } from '../../e2e/support/seeded'
import { MemoryRoomServer } from '../../support/memory-room'
import { byId } from '../persistence/support/contents'
import { createFakeScheduler } from '../persistence/support/fake-scheduler'
import { basics, crew, hours, map } from '../persistence/support/sailing'
import { participate, titleOf } from '../persistence/support/tab'

function openRoom(content = map) {
  const scheduler = createFakeScheduler()
  const network = { latency: 50, loss: 0, duplicates: 0, random: seededNumbers(1) }
  const room = new MemoryRoomServer(content, scheduler, network)
  const settle = () => scheduler.advance(5_000)
  const join = (own = room.content, common = own) => {
    let drop: (isDown: boolean) => void = () => undefined
    const participant = participate(own, (document) => {
      const sync = room.join(document, common)
      drop = (isDown) => sync.drop(isDown)
      return sync
    })
    return { ...participant, drop: (isDown: boolean) => drop(isDown) }
  }
  return { room, join, settle }
}

async function openTwo() {
  const world = openRoom()
  const [left, right] = [world.join(), world.join()] as const
  await world.settle()
  return { ...world, left, right }
}

const today = expectDefined(parsePlainDate('2026-03-02'), 'date')

describe('edits of one map in a room', () => {
  it('merges the words of one title character by character', async () => {
    const { left, right, settle } = await openTwo()
    left.rename(crew, 'Find a good crew')
    right.rename(crew, 'Find a crew by May')
    await settle()
    expect([titleOf(left, crew), titleOf(right, crew)]).toEqual(Array(2).fill('Find a good crew by May'))
  })

  it('keeps what several write into one title while the line is down', async () => {
    const { left, right, settle } = await openTwo()
    left.drop(true)
    for (const title of ['Find a crew 🙂', 'Find a crew 🙂🙂']) left.rename(crew, title)
    right.rename(crew, 'Quickly find a crew')
    await settle()
    left.drop(false)
    await settle()
    expect(titleOf(left, crew)).toBe('Quickly find a crew 🙂🙂')
    expect(titleOf(right, crew)).toBe('Quickly find a crew 🙂🙂')
  })

  it('keeps fields of one metric that two people fill in', async () => {
    const { left, right, settle } = await openTwo()
    const range = { type: 'range', baseline: null, target: null, current: null, unit: '' } as const
    left.run(setNodeFields, { ids: [hours], fields: { metric: range } })
    await settle()
    left.run(setNodeFields, { ids: [hours], fields: { metric: { ...range, target: 40 } } })
    right.run(setNodeFields, { ids: [hours], fields: { metric: { ...range, current: 3 } } })
    await settle()
    expect(right.document.node(hours)?.metric).toEqual({ ...range, target: 40, current: 3 })
    left.run(setNodeFields, { ids: [hours], fields: { metric: { type: 'milestone', reached: true } } })
    right.run(setNodeFields, { ids: [hours], fields: { metric: { ...range, target: 50, current: 3 } } })
    await settle()
    expect(left.document.node(hours)?.metric).toEqual({ type: 'milestone', reached: true })
    expect(byId(left.content())).toEqual(byId(right.content()))
  })

  it.each([
    ['a check-in', (id: NodeId) => [checkIn, { id: 'c' as CheckInId, nodeId: id, date: today, value: 3 }]],
    ['a child', (id: NodeId) => [addNode, { id: 'n' as NodeId, parentId: id, kind: 'action' }]],
    ['a move to it', (id: NodeId) => [moveNodes, { ids: [crew], parentId: id }]],
  ] as const)('returns a deleted branch that somebody gives %s at the same moment', async (_, edit) => {
    const { room, left, right, settle } = await openTwo()
    left.run(rateSupport, { nodeId: hours, rater: '', strength: 2, because: 'It counts' })
    await settle()
    left.run(deleteBranches, { ids: [basics] })
    const [operation, args] = edit(hours)
    right.run(operation as typeof addNode, args as Parameters<typeof addNode>[1])
    await settle()
    for (const participant of [left, right]) {
      const { document } = participant
      expect(document.node(hours)?.parentId).toBe(basics)
      expect([...document.all('ratings')]).toHaveLength(1)
      expect(checkInvariants(document)).toEqual([])
      expect(byId(participant.content())).toEqual(byId(room.content))
    }
  })

  it('deletes for good what nobody edits, along with its records', async () => {
    const { room, left, right, settle } = await openTwo()
    left.run(rateSupport, { nodeId: hours, rater: '', strength: 2, because: 'It counts' })
    await settle()
    left.run(deleteBranches, { ids: [basics] })
    await settle()
    expect(right.document.node(hours)).toBeUndefined()
    expect(room.content.ratings).toEqual([])
  })

  it('puts a dropped move back where it came from', async () => {
    const { left, right, settle } = await openTwo()
    const [from] = [basics, crew].map((id) => left.document.node(id)?.parentId)
    left.run(moveNodes, { ids: [basics], parentId: crew })
    right.run(moveNodes, { ids: [crew], parentId: basics })
    await settle()
    const [dropped] = [...left.droppedMoves, ...right.droppedMoves]
    expect(left.document.node(expectDefined(dropped, 'dropped move'))?.parentId).toBe(from)
  })

  it('goes on after a repair: the next edit of anyone makes it part of the room', async () => {
    const { room, left, right, settle } = await openTwo()
    left.run(moveNodes, { ids: [basics], parentId: crew })
    right.run(moveNodes, { ids: [crew], parentId: basics })
    await settle()
    right.rename(hours, 'Sail 50 hours')
    await settle()
    const late = openRoom(room.content).join()
    expect(byId(late.content())).toEqual(byId(left.content()))
    expect(checkInvariants(left.document)).toEqual([])
  })
})

describe('coming back to a room', () => {
  it('merges what was edited away from it with what the room did meanwhile', async () => {
    const { room, join, settle } = openRoom()
    const stayed = join()
    await settle()
    const common = room.content
    const away = participate(common, (document) => openRoom(contentOf(document)).room.join(document))
    away.rename(hours, 'Sail 50 hours')
    away.run(deleteBranches, { ids: [crew] })
    stayed.run(setNodeFields, { ids: [hours], fields: { owner: 'Ada' } })
    stayed.rename(crew, 'Find a skipper')
    await settle()
    const back = join(away.content(), common)
    await settle()
    expect(back.document.node(hours)).toMatchObject({ title: 'Sail 50 hours', owner: 'Ada' })
    expect(titleOf(back, crew)).toBe('Find a skipper')
    expect(byId(stayed.content())).toEqual(byId(back.content()))
    expect(byId(room.content)).toEqual(byId(back.content()))
  })
})

describe('text of the room', () => {
  it.each([
    ['', 'new'],
    ['aaa', 'aa'],
    ['abc', 'abXc'],
    ['😀', '😁'],
    ['a😀b', 'a😀😀b'],
    ['一二三', '一三'],
  ])('leads from %j to %j', (before, after) => {
    const text = new Y.Doc().getText('t')
    text.insert(0, before)
    writeText(text, after)
    expect(text.toJSON()).toBe(after)
  })
})
