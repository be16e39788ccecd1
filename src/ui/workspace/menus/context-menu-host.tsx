import { useEditor } from '../../hooks/editor'
import { onDemand } from '../../primitives/on-demand'

const ContextMenu = onDemand(async () => (await import('./context-menu')).ContextMenu)

/** Opens the context menu where the editor asks for it. */
export function ContextMenuHost() {
  const at = useEditor(({ ephemeral }) => ephemeral.contextMenu)
  if (at === null) return null
  return <ContextMenu key={`${at.id ?? ''} ${at.x} ${at.y}`} at={at} />
}
