import { Check } from 'lucide-react'
import type { NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from '../../node/controls/done-checkbox.module.css'
import { tickValue, type ColumnId } from '../columns'

interface TickProps {
  readonly id: NodeId
  readonly column: ColumnId
  readonly ticked: boolean
}

/** The box of a cell that says yes or no. */
export function Tick({ id, column, ticked }: TickProps) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={ticked}
      aria-label={t(column === 'progress' ? 'canvas.done' : 'details.metric.reached')}
      tabIndex={-1}
      className={styles.checkbox}
      onClick={() => execute(commands.writeCells, { cells: [{ nodeId: id, ...tickValue(column, !ticked) }] })}
    >
      <Check strokeWidth={3} aria-hidden />
    </button>
  )
}
