import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { addNode, type NodeId } from '../../src/domain'
import { connectRoom, createRoomSync, readCode, SharedDocument, type RoomKey } from '../../src/room'
import { participate } from '../unit/persistence/support/tab'
import { map } from '../unit/persistence/support/sailing'

/** A room server in a process of its own; resolves once it answers. */
export async function startServer(
  port: number,
  env: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['server/start.mjs'], {
    env: { ...process.env, PORT: String(port), ROOM_ADDRESS: `http://localhost:${port}/`, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.resume()
  return child
}

export async function openRoomAt(port: number): Promise<RoomKey> {
  const response = await fetch(`http://localhost:${port}/rooms`, { method: 'POST' })
  const { codes } = (await response.json()) as { readonly codes: { readonly lead: string } }
  const key = readCode(codes.lead)
  if (key === null) throw new Error('The server gave no code.')
  return key
}

/** Enters a room with the map of the tests, and follows it. */
export async function enter(port: number, key: RoomKey, content = map) {
  const client = connectRoom({ url: `ws://localhost:${port}/room`, key, state: null, webSocket: WebSocket })
  await client.whenSynced()
  const participant = participate(content, (document) =>
    createRoomSync({
      shared: new SharedDocument(client.doc),
      connection: client.connection,
      document,
      common: null,
    }),
  )
  await new Promise((resolve) => setTimeout(resolve, 0))
  return { ...participant, client }
}

export async function until(holds: () => boolean, seconds = 60): Promise<boolean> {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    if (holds()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

const [FIRST, SECOND, REDIS] = [4711, 4712, 4713]

/** Two servers on one Redis and one database, a client on each; one server is killed, and its client goes to the other. */
export async function loseOneOfTwo(): Promise<Readonly<Record<string, unknown>>> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return { skipped: 'There is no redis-server.' }
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  const redis = spawn('redis-server', ['--port', String(REDIS), '--save', '', '--dir', folder], {
    stdio: 'ignore',
  })
  const env = { ROOM_DATABASE: join(folder, 'rooms.sqlite'), ROOM_REDIS: `redis://localhost:${REDIS}` }
  const first = await startServer(FIRST, env)
  const second = await startServer(SECOND, env)
  try {
    const key = await openRoomAt(FIRST)
    const left = await enter(FIRST, key)
    await left.sync.flush()
    const right = await enter(SECOND, key, left.content())
    const add = (who: typeof left, index: number): void =>
      void who.run(addNode, { id: `card-${index}` as NodeId, parentId: null, kind: 'idea' })
    for (let index = 0; index < 200; index += 1) add(index % 2 === 0 ? left : right, index)
    const both = await until(() => [left, right].every((who) => who.document.count('nodes') === 204))
    first.kill('SIGKILL')
    for (let index = 200; index < 300; index += 1) add(index % 2 === 0 ? left : right, index)
    await right.sync.flush()
    // What a page does whose server is gone for good: the proxy leads it to the other one.
    const moved = await enter(SECOND, key, left.content())
    Y.applyUpdate(moved.client.doc, Y.encodeStateAsUpdate(left.client.doc))
    await moved.sync.flush()
    const all = await until(() => [moved, right].every((who) => who.document.count('nodes') === 304))
    return { sawEachOther: both, nothingLost: all, cards: right.document.count('nodes') }
  } finally {
    for (const child of [first, second, redis]) child.kill('SIGKILL')
  }
}
