import { Redis } from '@hocuspocus/extension-redis'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { renderUnicodeCompact } from 'uqr'
import { openRoomDatabase } from './room-database'
import { startRoomServer } from './room-server'

/** The addresses of this machine in its networks, then the one that only this machine knows. */
function addressesAt(port: number): readonly string[] {
  const inNetworks = Object.values(networkInterfaces())
    .flatMap((networks) => networks ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
  return [...inNetworks, 'localhost'].map((host) => `http://${host}:${port}/`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** What ties several servers together, so that a room may be on all of them. */
function redisAt({ hostname, port, username, password }: URL): Redis {
  const options = {
    ...(username !== '' && { username }),
    ...(password !== '' && { password }),
  }
  return new Redis({ host: hostname, port: Number(port === '' ? 6379 : port), options })
}

/** Serves the built app and its rooms until the process is asked to end. */
export async function runRoomServer(): Promise<void> {
  const { PORT = '4174', ROOM_DATABASE = 'rooms.sqlite', ROOM_ADDRESS, ROOM_REDIS } = process.env
  const addresses = (port: number): readonly string[] =>
    ROOM_ADDRESS === undefined ? addressesAt(port) : [ROOM_ADDRESS]
  const server = await startRoomServer({
    port: Number(PORT),
    database: openRoomDatabase(ROOM_DATABASE),
    app: join(process.cwd(), 'dist'),
    addresses,
    stopOnSignals: true,
    extensions: ROOM_REDIS === undefined ? [] : [redisAt(new URL(ROOM_REDIS))],
    log: (entry) => print(JSON.stringify({ time: new Date().toISOString(), ...entry })),
  })
  const all = addresses(server.port)
  const [address = ''] = all
  print(`Rooms are served at ${all.join(' and ')}`)
  print(renderUnicodeCompact(address))
  print('Open that address, then choose "Open a room…" in the commands of a map (Ctrl+K).')
}
