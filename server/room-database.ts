import Database from 'libsql'
import { randomBytes } from 'node:crypto'

/** Where rooms are kept. */
export interface RoomDatabase {
  /** What the codes of all rooms follow from; made once. */
  readonly secret: Buffer
  /** A room's shared document as one update; null: nothing was stored yet. */
  load(room: string): Uint8Array | null
  store(room: string, state: Uint8Array): void
  close(): void
}

/** The rooms in one SQLite file, made where it is missing; `:memory:` keeps them as long as the server runs. */
export function openRoomDatabase(path: string): RoomDatabase {
  const database = new Database(path)
  database.pragma('journal_mode = WAL')
  database.pragma('busy_timeout = 5000')
  database.exec(
    'CREATE TABLE IF NOT EXISTS rooms (name TEXT PRIMARY KEY, state BLOB NOT NULL, stored INTEGER NOT NULL)',
  )
  database.exec('CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB NOT NULL)')
  database.prepare('INSERT OR IGNORE INTO settings VALUES (?, ?)').run('secret', randomBytes(32))
  const select = database.prepare('SELECT state FROM rooms WHERE name = ?')
  const upsert = database.prepare('INSERT OR REPLACE INTO rooms VALUES (?, ?, ?)')
  const secret: unknown = database.prepare('SELECT value FROM settings WHERE name = ?').get('secret')
  return {
    secret: bytesOf(secret, 'value'),
    load(room) {
      const row: unknown = select.get(room)
      return row === undefined ? null : new Uint8Array(bytesOf(row, 'state'))
    },
    store: (room, state) => void upsert.run(room, Buffer.from(state), Date.now()),
    close: () => void database.close(),
  }
}

function bytesOf(row: unknown, column: string): Buffer {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, column) : undefined
  if (value instanceof Uint8Array) return Buffer.from(value)
  throw new Error(`The room database has no ${column}.`)
}
