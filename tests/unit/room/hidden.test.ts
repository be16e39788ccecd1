import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  addDrafts,
  addParticipants,
  castBallot,
  invertDiff,
  revealRound,
  setTurn,
  startRound,
  withoutHidden,
  type DocumentDiff,
  type DraftId,
  type NodeId,
  type RoundId,
} from '../../../src/domain'
import { encodeRoom, sharedTable } from '../../../src/room'
import { seededNumbers } from '../../e2e/support/seeded'
import { MemoryRoomServer } from '../../support/memory-room'
import { must } from '../../support/must'
import { byId } from '../persistence/support/contents'
import { createFakeScheduler } from '../persistence/support/fake-scheduler'
import { crew, map } from '../persistence/support/sailing'
import { participate } from '../persistence/support/tab'

const ROUND = 'round' as RoundId
const SECRET = 'Buy a smaller boat'
const options = {
  ...{ startedAt: 1, isNamed: false, question: 'Do we sail?', nodeId: null },
  ...{ dots: 3, allowsSeveral: true, replaces: true },
  scope: 'objectives',
} as const

function startRoom() {
  const scheduler = createFakeScheduler()
  const room = new MemoryRoomServer(map, scheduler, {
    ...{ latency: 200, loss: 0.2, duplicates: 0.2 },
    random: seededNumbers(7),
  })
  const enter = (content = room.content, common: typeof content | null = null) =>
    participate(content, (document) => room.join(document, common))
  const settle = () => scheduler.advance(15_000)
  return { room, enter, settle }
}

type Device = ReturnType<ReturnType<typeof startRoom>['enter']>

function write(device: Device): void {
  device.run(addParticipants, { names: ['Ann', 'Bo'] })
  device.run(startRound, { ...options, id: ROUND, kind: 'writing' })
  device.run(addDrafts, { roundId: ROUND, author: 'Ann', texts: [SECRET], newId: () => 'draft' as DraftId })
  device.run(setTurn, { roundId: ROUND, name: 'Ann', isDone: true })
}

function vote(device: Device): void {
  device.run(addParticipants, { names: ['Ann', 'Bo'] })
  device.run(startRound, { ...options, id: ROUND, kind: 'fistOfFive' })
  device.run(castBallot, { roundId: ROUND, voter: 'Ann', nodeId: null, value: 4 })
}

function reveal(device: Device): DocumentDiff {
  let count = 0
  const newId = () => `idea-${String((count += 1))}` as NodeId
  const noteOf = (author: string): string => author
  const revealed = must(revealRound(device.document, { roundId: ROUND, now: 2, newId, noteOf }))
  commit(device, revealed)
  return revealed
}

function commit({ document, sync }: Device, diff: DocumentDiff): void {
  document.apply(diff)
  sync.record(diff)
}

/** All bytes of a shared document as text. */
const bytes = (doc: Y.Doc): string => new TextDecoder().decode(encodeRoom(doc))

describe('what is hidden', () => {
  it.each([
    ['what is written', write],
    ['a vote', vote],
  ])('stays on its device: %s, while everything else reaches the others', async (_, say) => {
    const { room, enter, settle } = startRoom()
    const [ann, bo] = [enter(), enter()]
    say(ann)
    bo.rename(crew, 'Find a skipper')
    ann.rename(crew, 'Find a cook')
    const hidden = ({ turns, drafts, ballots, rounds }: ReturnType<Device['content']>) => ({
      ...{ turns, drafts, ballots, rounds },
    })
    const said = hidden(ann.content())
    await settle()
    expect(hidden(ann.content())).toEqual(said)
    expect(said.rounds).toHaveLength(1)
    expect(hidden(bo.content())).toEqual({ turns: [], drafts: [], ballots: [], rounds: [] })
    expect(bo.content().participants).toHaveLength(2)
    expect(byId(withoutHidden(ann.content()))).toEqual(byId(bo.content()))
    expect(byId(room.content)).toEqual(byId(bo.content()))
    expect([...room.shared.doc.share.keys()]).not.toContain('drafts')
    expect(bytes(room.shared.doc)).not.toContain(SECRET)
    expect(bytes(room.shared.doc)).not.toContain('Do we sail?')
    expect(ann.sync.state).toEqual({ type: 'saved' })
  })

  it.each([
    ['ideas', write],
    ['votes', vote],
  ])('reaches the others as %s when it is revealed, and goes again with undo', async (_, say) => {
    const { enter, settle } = startRoom()
    const [ann, bo] = [enter(), enter()]
    say(ann)
    await settle()
    const before = ann.content()
    const revealed = reveal(ann)
    await settle()
    expect(bo.content().rounds).toHaveLength(1)
    expect(byId(bo.content())).toEqual(byId(ann.content()))
    expect(bo.content().votes.length + bo.content().nodes.length).toBe(map.nodes.length + 1)
    commit(ann, invertDiff(revealed))
    await settle()
    expect(byId(ann.content())).toEqual(byId(before))
    expect(byId(bo.content())).toEqual(byId(withoutHidden(before)))
  })

  it('is still there after the device comes back, whatever the room holds by then', async () => {
    const { enter, settle, room } = startRoom()
    const [ann, bo] = [enter(), enter()]
    const common = room.content
    ann.sync.close()
    write(ann)
    bo.rename(crew, 'Find a skipper')
    await settle()
    for (const agreed of [common, null]) {
      const back = enter(ann.content(), agreed)
      await settle()
      expect(back.content().drafts).toEqual(ann.content().drafts)
      expect(back.content().rounds).toEqual(ann.content().rounds)
      expect(back.document.node(crew)?.title).toBe('Find a skipper')
    }
    expect([bo.content().drafts, bo.content().rounds]).toEqual([[], []])
  })

  it('is not taken from a room where some other program has put it', async () => {
    const { room, enter, settle } = startRoom()
    const [ann, bo] = [participate(map, () => enter().sync), enter()]
    write(ann)
    const { drafts, rounds } = ann.content()
    const put = (table: 'drafts' | 'rounds', row: object | undefined): unknown =>
      sharedTable(room.shared.doc, table).set('x', new Y.Map(Object.entries({ ...row, exists: true })))
    put('drafts', drafts[0])
    put('rounds', rounds[0])
    await settle()
    expect([bo.content().drafts, bo.content().rounds]).toEqual([[], []])
    expect([enter().content().drafts, enter().content().rounds]).toEqual([[], []])
  })
})
