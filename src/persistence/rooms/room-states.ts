import { Dexie } from 'dexie'
import type { DocumentId } from '../../domain'

/** What the shared document of each map's room held when document and room last agreed: what changed here since is ours. */
export interface RoomStates {
  load(id: DocumentId): Promise<Uint8Array | null>
  save(id: DocumentId, state: Uint8Array): Promise<void>
  delete(id: DocumentId): Promise<void>
}

/** In a database of its own, which no map waits for. */
export function openRoomStates(name = 'objectree-rooms'): RoomStates {
  const database = new Dexie(name)
  database.version(1).stores({ states: '' })
  const states = database.table<Uint8Array, DocumentId>('states')
  return {
    load: async (id) => (await states.get(id)) ?? null,
    save: async (id, state) => {
      await states.put(state, id)
    },
    delete: (id) => states.delete(id),
  }
}
