import { useCallback } from 'react'
import { mapRoots } from '../../domain'
import { commands } from '../../editor'
import { useEditorInstance } from '../hooks/editor'
import type { Camera } from './camera'

/** Keeps where the window is, relative to the Big O, whenever it has come to rest. */
export function useKeepCamera(camera: Camera): () => void {
  const editor = useEditorInstance()
  return useCallback(() => {
    const [root] = mapRoots(editor.store.getState().document)
    const kept = root && camera.save(root)
    if (kept) editor.execute(commands.rememberCamera, { camera: kept })
  }, [editor, camera])
}
