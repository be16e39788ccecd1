import { WebSocket } from 'ws'
import { openRoomDatabase } from '../../server/room-database'
import { startRoomServer, type RoomServer } from '../../server/room-server'
import type { RefusedEntry } from '../../server/room-extension'
import { type DocumentContent, type LiveDocument, type RoomRole } from '../../src/domain'
import { expectDefined } from '../../src/lib'
import {
  connectRoom,
  createRoomSync,
  readCode,
  SharedDocument,
  type RoomClient,
  type RoomKey,
} from '../../src/room'
import { participate, type Participant } from '../unit/persistence/support/tab'

/** A room server in this process, and a room on it. */
export interface TestRoom {
  readonly server: RoomServer
  readonly url: string
  readonly refused: RefusedEntry[]
  keyOf(role: RoomRole): RoomKey
  /** Ends the server, and starts another one on the same port and file. */
  restart(): Promise<void>
}

export async function startTestRoom(databasePath = ':memory:'): Promise<TestRoom> {
  const refused: RefusedEntry[] = []
  const start = (port: number): Promise<RoomServer> =>
    startRoomServer({
      port,
      database: openRoomDatabase(databasePath),
      app: 'tests/fixtures',
      addresses: (at) => [`http://localhost:${at}/`],
      log: (entry) => refused.push(entry),
    })
  let server = await start(0)
  const { port } = server
  const created = await fetch(`http://localhost:${port}/rooms`, { method: 'POST' })
  const { codes } = (await created.json()) as { readonly codes: Readonly<Record<RoomRole, string>> }
  return {
    get server() {
      return server
    },
    url: `ws://localhost:${port}/room`,
    refused,
    keyOf: (role) => expectDefined(readCode(codes[role]) ?? undefined, 'key'),
    async restart() {
      await server.close()
      server = await start(port)
    },
  }
}

export interface TestMember extends Participant {
  readonly client: RoomClient
  readonly document: LiveDocument
}

/** Enters a room with a map of one's own, as a page does. */
export async function enterRoom(
  room: TestRoom,
  role: RoomRole,
  content: DocumentContent,
): Promise<TestMember> {
  const client = connectRoom({ url: room.url, key: room.keyOf(role), state: null, webSocket: WebSocket })
  await client.whenSynced()
  const participant = participate(content, (document) =>
    createRoomSync({
      shared: new SharedDocument(client.doc),
      connection: client.connection,
      document,
      common: null,
    }),
  )
  return { ...participant, client, document: participant.document }
}

/** Resolves when the condition holds, looking every few milliseconds; fails after ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('It did not come true within ten seconds.')
}
