import { useCallback } from 'react'
import { mapRoots } from '../../domain'
import { commands } from '../../editor'
import { useEditorInstance } from '../hooks/editor'
import type { Camera } from './camera'

/** Keeps where the window is, relative to the Big O, whenever it has come to rest over the whole map. */
export function useKeepCamera(camera: Camera): () => void {
  const editor = useEditorInstance()
  return useCallback(() => {
    const { document, session } = editor.store.getState()
    const [root] = mapRoots(document)
    const kept = root && session.focusBranch === null && camera.save(root)
    if (kept) editor.execute(commands.rememberCamera, { camera: kept })
  }, [editor, camera])
}
