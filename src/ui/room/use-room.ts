import { useStore } from 'zustand'
import type { LiveRoomState } from '../../domain'
import { usePorts } from '../hooks/ports'

/** A part of what is known of the room of the open map. */
export function useRoom<Part>(selector: (state: LiveRoomState) => Part): Part {
  return useStore(usePorts().room.store, selector)
}
