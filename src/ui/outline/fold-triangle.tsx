import { ChevronRight } from 'lucide-react'
import type { NodeId } from '../../domain'
import { commands } from '../../editor'
import { useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { DRAG_HANDLE_ATTRIBUTE } from './drag/use-line-drag'
import styles from './line.module.css'

interface FoldTriangleProps {
  readonly id: NodeId
  /** Null where there is nothing to fold. */
  readonly expanded: boolean | null
  /** Of the lines right below. */
  readonly count: number
}

/** Folds the lines below a line and brings them back; without any it keeps the room. */
export function FoldTriangle({ id, expanded, count }: FoldTriangleProps) {
  const execute = useExecute()
  const { t } = useI18n()
  if (expanded === null) return <span className={styles.fold} {...{ [DRAG_HANDLE_ATTRIBUTE]: '' }} />
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.fold}
      data-folded={!expanded || undefined}
      aria-label={t(expanded ? 'canvas.fold' : 'canvas.unfold', { count })}
      onClick={() => execute(commands.toggleFold, { ids: [id] })}
    >
      <ChevronRight size={15} aria-hidden />
    </button>
  )
}
