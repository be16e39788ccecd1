import type { NodeId } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { onDemand } from '../../primitives/on-demand'

const ChangeMark = onDemand(async () => (await import('./change-mark')).ChangeMark)

interface MarkSlotProps {
  readonly id: NodeId
  /** Where the view has it. */
  readonly className?: string | undefined
}

/** Where a view shows what became of a card; empty unless the map is compared with an earlier state. */
export function MarkSlot({ id, className }: MarkSlotProps) {
  const isCompared = useEditor(({ ephemeral }) => ephemeral.comparedWith !== null)
  if (!isCompared) return null
  return (
    <span className={className}>
      <ChangeMark id={id} />
    </span>
  )
}
