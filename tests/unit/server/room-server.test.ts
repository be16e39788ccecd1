import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import {
  addNode,
  parkBranches,
  revealRound,
  startRound,
  type NodeId,
  type RoundId,
} from '../../../src/domain'
import { connectRoom, sharedTable, soundContent, SharedDocument } from '../../../src/room'
import { enterRoom, startTestRoom, until, type TestRoom } from '../../support/room-server'
import { byId } from '../persistence/support/contents'
import { crew, hours, map } from '../persistence/support/sailing'
import { titleOf } from '../persistence/support/tab'

let room: TestRoom
beforeEach(async () => {
  // The engine writes there what it thinks of refused messages.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  room = await startTestRoom()
})
afterEach(() => room.server.close())

const reasons = (): string[] => room.refused.map(({ refused }) => refused)

describe('a room', () => {
  it('gives a map to those who enter, and to everyone what one edits', async () => {
    const lead = await enterRoom(room, 'lead', map)
    await lead.sync.flush()
    const other = await enterRoom(room, 'edit', map)
    other.rename(crew, 'Find a skipper')
    await until(() => titleOf(lead, crew) === 'Find a skipper')
    expect(byId(other.content())).toEqual(byId(lead.content()))
    expect([lead.client.role, other.client.role, room.refused]).toEqual(['lead', 'edit', []])
    for (const { sync } of [lead, other]) sync.close()
  })

  it('keeps its map when the server ends and starts again', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'room-')), 'rooms.sqlite')
    const kept = await startTestRoom(file)
    const lead = await enterRoom(kept, 'lead', map)
    lead.rename(crew, 'Find a skipper')
    await lead.sync.flush()
    lead.sync.close()
    await kept.restart()
    const late = await enterRoom(kept, 'look', map)
    await until(() => titleOf(late, crew) === 'Find a skipper')
    late.sync.close()
    await kept.server.close()
  })

  it('sends what was edited while the line was down', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'room-')), 'rooms.sqlite')
    const kept = await startTestRoom(file)
    const lead = await enterRoom(kept, 'lead', map)
    await lead.sync.flush()
    const restarted = kept.restart()
    lead.rename(crew, 'Find a skipper')
    await restarted
    expect(await lead.sync.flush()).toBe(true)
    const late = await enterRoom(kept, 'edit', map)
    await until(() => titleOf(late, crew) === 'Find a skipper')
    for (const { sync } of [lead, late]) sync.close()
    await kept.server.close()
  })

  it('tells everyone who else is there, and in what role', async () => {
    const lead = await enterRoom(room, 'lead', map)
    const guest = await enterRoom(room, 'look', map)
    const presence = { name: 'Ada', selection: [crew], pointer: null, done: 'round' as RoundId } as const
    guest.client.present({ ...presence, selection: [crew] })
    await until(() => lead.client.members.length > 0)
    expect(lead.client.members[0]).toMatchObject({
      name: 'Ada',
      role: 'look',
      selection: [crew],
      done: 'round',
    })
    for (const { sync } of [lead, guest]) sync.close()
  })
})

/** The map that a newcomer finds in the room. */
async function mapInRoom() {
  const client = connectRoom({ ...keyed('look'), webSocket: WebSocket })
  await client.whenSynced()
  const { content } = soundContent(new SharedDocument(client.doc).tables)
  client.connection.close()
  return byId(content)
}

const keyed = (role: 'lead' | 'edit' | 'suggest' | 'look') => ({
  url: room.url,
  key: room.keyOf(role),
  state: null,
})

async function enterAsAttacker(role: 'edit' | 'suggest' | 'look' = 'edit') {
  const lead = await enterRoom(room, 'lead', map)
  await lead.sync.flush()
  const attacker = connectRoom({ ...keyed(role), webSocket: WebSocket })
  await attacker.whenSynced()
  return { lead, attacker }
}

const DRAFT = Object.entries({
  ...{ roundId: 'x', author: 'Ann', text: 'Sing', orderKey: 'a0' },
  exists: true,
})
const ROUND = Object.entries({
  ...{ kind: 'writing', startedAt: 1, revealedAt: null, isNamed: false, question: '', nodeId: null },
  ...{ scope: 'ideas', dots: 3, allowsSeveral: true, replaces: true, exists: true },
})

describe('a malicious client', () => {
  it.each([
    ['no token', (key: string) => [key, '']],
    ['a guessed token', (key: string) => [key, '000000000000']],
    ['the token of another room', (_: string, token: string) => ['00000000', token]],
  ])('does not get in with %s', async (_, change) => {
    const { room: name, token } = room.keyOf('lead')
    const [other = '', wrong = ''] = change(name, token)
    const client = connectRoom({
      url: room.url,
      key: { room: other, token: wrong },
      state: null,
      webSocket: WebSocket,
    })
    await until(() => client.status.type === 'refused')
    expect(client.status).toEqual({ type: 'refused', reason: 'code' })
    expect([reasons(), client.doc.share.size]).toEqual([['code'], 1])
  })

  it.each([
    ['a record that is none', (doc: Y.Doc) => sharedTable(doc, 'nodes').set('x', new Y.Map([['title', 1]]))],
    ['a deleted record', (doc: Y.Doc) => sharedTable(doc, 'nodes').delete(crew)],
    ['an unknown field', (doc: Y.Doc) => sharedTable(doc, 'nodes').get(crew)?.set('evil', 'x')],
    ['a title that is too long', (doc: Y.Doc) => titleIn(doc).insert(0, 'x'.repeat(3_000))],
    [
      'a shared text where a word belongs',
      (doc: Y.Doc) => sharedTable(doc, 'nodes').get(crew)?.set('owner', new Y.Text('x')),
    ],
    ['another root', (doc: Y.Doc) => doc.getArray('loot').push([1])],
    ['a hidden idea', (doc: Y.Doc) => sharedTable(doc, 'drafts').set('x', new Y.Map(DRAFT))],
    ['a round that is not revealed', (doc: Y.Doc) => sharedTable(doc, 'rounds').set('x', new Y.Map(ROUND))],
    ['unknown settings', (doc: Y.Doc) => doc.getMap('room').set('evil', true)],
  ])('cannot bring in %s', async (_, attack) => {
    const { lead, attacker } = await enterAsAttacker()
    attack(attacker.doc)
    await until(() => attacker.status.type === 'refused')
    expect(reasons()).toEqual(['shape'])
    expect(await mapInRoom()).toEqual(byId(map))
    lead.rename(hours, 'Sail 50 hours')
    expect(await lead.sync.flush()).toBe(true)
    lead.sync.close()
  })

  it('cannot do more than the role allows', async () => {
    const { lead, attacker } = await enterAsAttacker('look')
    titleIn(attacker.doc).insert(0, 'x')
    await until(() => attacker.status.type === 'refused')
    const { attacker: locker } = await enterAsAttacker('edit')
    locker.setLocked(true)
    await until(() => locker.status.type === 'refused')
    expect(reasons()).toEqual(['role', 'role'])
    expect(await mapInRoom()).toEqual(byId(map))
    lead.sync.close()
  })

  it('may suggest ideas in the parking lot, and change nothing else', async () => {
    const lead = await enterRoom(room, 'lead', map)
    await lead.sync.flush()
    const guest = await enterRoom(room, 'suggest', map)
    const idea = 'idea' as NodeId
    expect(guest.run(addNode, { id: idea, parentId: null, kind: 'idea', parked: { reason: '' } })).toBe(true)
    await until(() => lead.document.node(idea) !== undefined)
    expect(reasons()).toEqual([])
    guest.run(parkBranches, { ids: [crew] })
    await until(() => guest.client.status.type === 'refused')
    expect(lead.document.node(crew)?.parked).toBeNull()
    lead.sync.close()
  })

  it('may suggest votes of a revealed round across devices, and change no vote', async () => {
    const { lead, attacker } = await enterAsAttacker('suggest')
    const choices = {
      ...{ question: '', nodeId: null, dots: 3, allowsSeveral: true, replaces: true },
      isNamed: false,
    }
    const round = {
      ...choices,
      id: 'round' as RoundId,
      scope: 'objectives',
      kind: 'dotVotes',
      startedAt: 1,
    } as const
    lead.run(startRound, { ...round, acrossDevices: true })
    await until(() => sharedTable(attacker.doc, 'rounds').size === 1)
    lead.run(revealRound, { roundId: round.id, now: 2, newId: () => 'x' as NodeId, noteOf: () => '' })
    const vote = { kind: 'dotVotes', nodeId: crew, voter: '#1', value: 1, exists: true }
    await until(() => sharedTable(attacker.doc, 'rounds').get('round')?.get('revealedAt') === 2)
    const votes = sharedTable(attacker.doc, 'votes')
    votes.set('round:1', new Y.Map(Object.entries({ ...vote, roundId: 'round' })))
    await until(() => lead.document.count('votes') === 1)
    votes.get('round:1')?.set('value', 3)
    await until(() => attacker.status.type === 'refused')
    expect([reasons(), lead.document.count('votes')]).toEqual([['role'], 1])
    lead.sync.close()
  })

  it('cannot edit while the lead has locked the room', async () => {
    const { lead, attacker } = await enterAsAttacker('edit')
    lead.client.setLocked(true)
    await until(() => attacker.locked)
    titleIn(attacker.doc).insert(0, 'x')
    await until(() => attacker.status.type === 'refused')
    expect(reasons()).toEqual(['locked'])
    lead.rename(crew, 'Find a skipper')
    expect(await lead.sync.flush()).toBe(true)
    lead.sync.close()
  })

  it('changes nothing by sending an update again, which is noted', async () => {
    const { lead, attacker } = await enterAsAttacker()
    attacker.doc.emit('update', [
      Y.encodeStateAsUpdate(attacker.doc),
      'again',
      attacker.doc,
      new Y.Transaction(attacker.doc, 'again', true),
    ])
    await until(() => reasons().includes('replayed'))
    expect(await mapInRoom()).toEqual(byId(map))
    lead.sync.close()
  })

  it.each([
    ['bytes that are no message', new Uint8Array([255, 255, 255, 255, 7])],
    ['a huge message', new Uint8Array(20_000_000)],
  ])('is cut off after %s', async (_, message) => {
    const { lead } = await enterAsAttacker()
    const socket = new WebSocket(room.url)
    socket.on('error', () => undefined)
    const closed = new Promise((resolve) => socket.on('close', resolve))
    socket.on('open', () => socket.send(message))
    await closed
    lead.rename(crew, 'Find a skipper')
    expect(await lead.sync.flush()).toBe(true)
    lead.sync.close()
  })

  it('is cut off when it sends a thousand messages at once', async () => {
    const { lead, attacker } = await enterAsAttacker()
    for (let index = 0; index < 1_000; index += 1) titleIn(attacker.doc).insert(0, 'x')
    await until(() => attacker.status.type === 'refused')
    expect(reasons()).toEqual(['rate'])
    lead.rename(hours, 'Sail 50 hours')
    expect(await lead.sync.flush()).toBe(true)
    lead.sync.close()
  })

  it('cannot speak for somebody else', async () => {
    const { lead, attacker } = await enterAsAttacker()
    const presence = { name: 'Ada', selection: [], pointer: null } as const
    lead.client.present({ ...presence, selection: [] })
    await until(() => attacker.members.length === 1)
    const socket = new HocuspocusProviderWebsocket({ url: room.url, WebSocketPolyfill: WebSocket })
    const document = Object.assign(new Y.Doc(), { clientID: lead.client.doc.clientID })
    const { room: name, token } = room.keyOf('edit')
    const impostor = new HocuspocusProvider({ websocketProvider: socket, name, token, document })
    impostor.attach()
    impostor.awareness?.setLocalState({ ...presence, name: 'Mallory' })
    await until(() => reasons().includes('presence'))
    expect(attacker.members.map(({ name: shown }) => shown)).toEqual(['Ada'])
    impostor.destroy()
    socket.destroy()
    lead.sync.close()
  })

  it('reaches nothing but the room and the files of the app', async () => {
    const { port } = room.server
    const [get, escape, foreign] = await Promise.all([
      fetch(`http://localhost:${port}/rooms`),
      fetch(`http://localhost:${port}/..%2f..%2fpackage.json`),
      fetch(`http://localhost:${port}/rooms`, { method: 'POST', headers: { origin: 'http://evil.example' } }),
    ])
    expect([get.status, escape.status, foreign.status]).toEqual([405, 404, 403])
    expect(get.headers.get('content-security-policy')).toContain("connect-src 'self'")
    const elsewhere = new WebSocket(`ws://localhost:${port}/other`)
    elsewhere.on('error', () => undefined)
    await new Promise((resolve) => elsewhere.on('close', resolve))
    expect(reasons()).toContain('path')
  })
})

function titleIn(doc: Y.Doc): Y.Text {
  const title = sharedTable(doc, 'nodes').get(crew)?.get('title')
  if (title instanceof Y.Text) return title
  throw new Error('The room has no such card.')
}
