import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect } from 'react'
import { mapRoots } from '../../../domain'
import { commands, type Camera as SavedCamera } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import type { MapCamera } from './map-camera'

/** Ms without a movement after which the place of the window is saved. */
const SAVE_DELAY_MS = 150

/**
 * Keeps where the window is over the whole map, relative to the Big O: when it comes to rest, and when the map is
 * left or a branch comes into focus before that.
 */
export function useSaveCamera(camera: MapCamera): void {
  const editor = useEditorInstance()
  const flow = useStoreApi()
  useLayoutEffect(() => {
    let seen: SavedCamera | null = null
    let resting: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(resting)
      if (seen) editor.execute(commands.rememberCamera, { camera: seen })
      seen = null
    }
    const follow = () => {
      const { document, session } = editor.store.getState()
      const [root] = mapRoots(document)
      if (!root || session.focusBranch !== null) return
      seen = camera.save(root)
      clearTimeout(resting)
      resting = setTimeout(keep, SAVE_DELAY_MS)
    }
    const stopFollowing = flow.subscribe(({ transform }, before) => {
      if (transform !== before.transform) follow()
    })
    const stopWatching = editor.store.subscribe(({ session }, before) => {
      if (session.focusBranch !== before.session.focusBranch) keep()
    })
    return () => {
      stopFollowing()
      stopWatching()
      keep()
    }
  }, [editor, flow, camera])
}
