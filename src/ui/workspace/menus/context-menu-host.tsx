import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { onDemand } from '../../primitives/on-demand'
import { PartBoundary } from '../../shell/part-boundary'

const ContextMenu = onDemand(async () => (await import('./context-menu')).ContextMenu)

/** Opens the context menu where the editor asks for it. */
export function ContextMenuHost() {
  const execute = useExecute()
  const at = useEditor(({ ephemeral }) => ephemeral.contextMenu)
  if (at === null) return null
  const key = `${at.id ?? ''} ${at.x} ${at.y}`
  return (
    <PartBoundary key={key} onMissing={() => execute(commands.closeContextMenu)}>
      <ContextMenu at={at} />
    </PartBoundary>
  )
}
