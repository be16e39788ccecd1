import { lazy, Suspense } from 'react'
import { useEditor } from '../hooks/editor'

const ContextMenu = lazy(() => import('./context-menu.lazy'))

/** Opens the context menu where the editor asks for it. */
export function ContextMenuHost() {
  const at = useEditor(({ moment }) => moment.contextMenu)
  if (at === null) return null
  return (
    <Suspense fallback={null}>
      <ContextMenu key={`${at.id ?? ''} ${at.x} ${at.y}`} at={at} />
    </Suspense>
  )
}
