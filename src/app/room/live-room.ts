import { createStore } from 'zustand/vanilla'
import type { LiveRoom, LiveRoomState, MapLibrary } from '../../domain'
import { isInRoom } from './is-in-room'
import { noRoom, type RoomMap } from './room-map'

/** The live room, for whichever map is open. */
export interface LiveRoomService extends LiveRoom {
  /** The map is open: it enters the room it is in, if any. The answer ends that. */
  attach(map: RoomMap): () => void
}

/** The live room, whose code is fetched when a map is in one or somebody opens or joins one. */
export function createLiveRoom(library: Pick<MapLibrary, 'create'>): LiveRoomService {
  let update: (part: Partial<LiveRoomState>) => void = () => undefined
  const store = createStore<LiveRoomState>((set) => {
    update = set
    return noRoom()
  })
  const load = async () => {
    const { RoomHost } = await import('./room-host')
    return (host ??= new RoomHost({ ...store, update }, library))
  }
  let host: InstanceType<Awaited<typeof import('./room-host')>['RoomHost']> | null = null
  let map: RoomMap | null = null
  return {
    store,
    attach(opened) {
      map = opened
      if (isInRoom(opened.id))
        void load().then((room) => {
          if (map === opened) room.enter(opened)
        })
      return () => {
        // Another map may have been opened before this one was closed.
        if (map !== opened) return
        map = null
        host?.exit()
      }
    },
    open: async () => (map === null ? 'unreachable' : (await load()).open(map)),
    join: async (code) => (await load()).join(code),
    leave: () => host?.leave(),
    setName: (name) => void load().then((room) => room.setName(name)),
    setLocked: (locked) => host?.setLocked(locked),
    follow: (following) => update({ following }),
    point: (pointer) => host?.point(pointer),
  }
}
