import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect } from 'react'
import { mapRoots } from '../../domain'
import { commands, type Camera as SavedCamera } from '../../editor'
import { useEditorInstance } from '../hooks/editor'
import type { Camera } from './camera'
import { useMap } from './map-context'

/** Ms without a movement after which the window is at rest. */
const REST = 150

/**
 * Keeps where the window is over the whole map, relative to the Big O, which moves beneath the window as well: when
 * both have come to rest, and when the map is left or a branch comes into focus before that.
 */
export function useKeepCamera(camera: Camera): void {
  const editor = useEditorInstance()
  const flow = useStoreApi()
  const { layout } = useMap()
  useLayoutEffect(() => {
    let seen: SavedCamera | null = null
    let resting: ReturnType<typeof setTimeout> | undefined
    const forget = () => {
      clearTimeout(resting)
      seen = null
    }
    const keep = () => {
      if (seen) editor.execute(commands.rememberCamera, { camera: seen })
      forget()
    }
    const follow = () => {
      const { document, session } = editor.store.getState()
      const [root] = mapRoots(document)
      if (!root || session.focusBranch !== null) return
      seen = camera.save(root)
      clearTimeout(resting)
      resting = setTimeout(keep, REST)
    }
    const stopFollowing = flow.subscribe(({ transform }, before) => {
      if (transform !== before.transform) follow()
    })
    const stopMeasuring = layout.subscribe(follow)
    const stopWatching = editor.store.subscribe(({ session: { focusBranch } }, { session: before }) => {
      if (focusBranch === before.focusBranch) return
      // The whole map is laid out again already, but the window still stands over the branch.
      if (before.focusBranch === null) keep()
      else forget()
    })
    return () => {
      stopFollowing()
      stopMeasuring()
      stopWatching()
      keep()
    }
  }, [editor, flow, layout, camera])
}
