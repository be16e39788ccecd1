import { useCallback, useLayoutEffect, useRef } from 'react'
import { mapRoots } from '../../domain'
import { commands, type Camera as SavedCamera } from '../../editor'
import { useEditor, useEditorInstance } from '../hooks/editor'
import type { Camera } from './camera'

interface KeepCamera {
  /** While the window moves. */
  readonly onMove: () => void
  /** When it has come to rest. */
  readonly onMoveEnd: () => void
}

/**
 * Keeps where the window is over the whole map, relative to the Big O: when it comes to rest, and when a
 * branch comes into focus before that.
 */
export function useKeepCamera(camera: Camera): KeepCamera {
  const editor = useEditorInstance()
  const branch = useEditor(({ session }) => session.focusBranch)
  const seen = useRef<SavedCamera | null>(null)
  const onMove = useCallback(() => {
    const { document, session } = editor.store.getState()
    const [root] = mapRoots(document)
    if (root && session.focusBranch === null) seen.current = camera.save(root)
  }, [editor, camera])
  const keep = useCallback(() => {
    if (seen.current) editor.execute(commands.rememberCamera, { camera: seen.current })
  }, [editor])
  useLayoutEffect(() => {
    if (branch !== null) keep()
  }, [branch, keep])
  const onMoveEnd = useCallback(() => {
    onMove()
    keep()
  }, [onMove, keep])
  return { onMove, onMoveEnd }
}
