import { Database } from '@hocuspocus/extension-database'
import { Server, type Extension } from '@hocuspocus/server'
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { CLIENT_HEADER, clientAddress, isOwnOrigin, pathOf } from './client-address'
import { createRateLimits } from './rate-limit'
import { createRoomSigner } from './room-codes'
import type { RoomDatabase } from './room-database'
import { RoomExtension, type Log } from './room-extension'
import { ROOM_LIMITS } from './room-limits'
import { SECURITY_HEADERS, serveFile } from './static-files'

export interface RoomServerOptions {
  /** 0: any that is free. */
  readonly port: number
  readonly database: RoomDatabase
  /** The folder of the built app. */
  readonly app: string
  /** Addresses under which others reach the server; asked whenever a room is opened. */
  readonly addresses: (port: number) => readonly string[]
  readonly log: Log
  /** Of the engine: what ties several servers together. */
  readonly extensions?: readonly Extension[]
  /** Ends on SIGINT and SIGTERM, once everything is stored. */
  readonly stopOnSignals?: boolean
}

export interface RoomServer {
  readonly port: number
  /** How many connections there are, and rooms in memory. */
  counts(): { readonly connections: number; readonly rooms: number }
  /** Stores everything and ends. */
  close(): Promise<void>
}

/** Changes are stored so long after the first that waits, in ms, and no later than the second. */
const [STORE_DELAY_MS, LATEST_STORE_MS] = [500, 2_000]

/** Serves the app and the rooms on one port: the rooms at `room` (WebSocket), new ones by POST to `rooms`. */
export async function startRoomServer(options: RoomServerOptions): Promise<RoomServer> {
  const { database, log } = options
  const signer = createRoomSigner(database.secret)
  const sizes = new Map<string, number>()
  const server = new Server({
    port: options.port,
    quiet: true,
    stopOnSignals: options.stopOnSignals ?? false,
    debounce: STORE_DELAY_MS,
    maxDebounce: LATEST_STORE_MS,
    maxUnauthenticatedQueueSize: ROOM_LIMITS.messageBytes,
    maxPendingDocuments: 1,
    websocketOptions: { maxPayload: ROOM_LIMITS.messageBytes },
    extensions: [
      new RoomExtension({ signer, log, sizeOf: (room) => sizes.get(room) ?? 0 }),
      new Database({
        fetch: ({ documentName }) => Promise.resolve(database.load(documentName)),
        store: ({ documentName, state }) => {
          sizes.set(documentName, state.byteLength)
          database.store(documentName, state)
          return Promise.resolve()
        },
      }),
      ...(options.extensions ?? []),
    ],
  })
  const { httpServer, hocuspocus } = server
  serveRequests(httpServer, options, () => ({
    ...signer.create(),
    addresses: options.addresses(server.address.port),
  }))
  const sockets = guardUpgrades(httpServer, log, () => hocuspocus.getConnectionsCount())
  await server.listen()
  return {
    port: server.address.port,
    counts: () => ({
      connections: hocuspocus.getConnectionsCount(),
      rooms: hocuspocus.getDocumentsCount(),
    }),
    close: async () => {
      await server.destroy()
      httpServer.closeAllConnections()
      for (const socket of sockets) socket.destroy()
      database.close()
    },
  }
}

/** Answers what is not a WebSocket: the files of the app, and new rooms. */
function serveRequests(httpServer: HttpServer, { app, log }: RoomServerOptions, create: () => object): void {
  const newRooms = createRateLimits(ROOM_LIMITS.newRooms)
  const statusOf = (request: IncomingMessage): number => {
    if (request.method !== 'POST') return 405
    if (!isOwnOrigin(request)) return 403
    return newRooms.take(clientAddress(request)) ? 201 : 429
  }
  httpServer.removeAllListeners('request')
  httpServer.on('request', (request, response) => {
    if (pathOf(request) !== '/rooms') {
      void serveFile(app, request, response)
      return
    }
    const status = statusOf(request)
    if (status !== 201) log({ refused: `rooms ${status}`, room: '', client: clientAddress(request) })
    response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'application/json' })
    response.end(JSON.stringify(status === 201 ? create() : {}))
  })
}

/** Lets only what asks for a room become a WebSocket, and notes the address that it comes from. Answers with what is open. */
function guardUpgrades(httpServer: HttpServer, log: Log, connections: () => number): ReadonlySet<Duplex> {
  const open = new Set<Duplex>()
  const newConnections = createRateLimits(ROOM_LIMITS.newConnections)
  const refusal = (request: IncomingMessage, client: string): string | null => {
    if (pathOf(request) !== '/room') return 'path'
    if (!isOwnOrigin(request)) return 'origin'
    if (connections() >= ROOM_LIMITS.connections) return 'full'
    return newConnections.take(client) ? null : 'rate'
  }
  const upgrades = httpServer.listeners('upgrade')
  httpServer.removeAllListeners('upgrade')
  httpServer.on('upgrade', (request, socket, head) => {
    const client = clientAddress(request)
    request.headers[CLIENT_HEADER] = client
    const refused = refusal(request, client)
    if (refused === null) {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      for (const upgrade of upgrades) Reflect.apply(upgrade, httpServer, [request, socket, head])
      return
    }
    log({ refused, room: '', client })
    socket.destroy()
  })
  return open
}
