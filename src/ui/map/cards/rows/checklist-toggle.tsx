import { ChevronDown, ChevronRight } from 'lucide-react'
import type { NodeId } from '../../../../domain'
import { commands } from '../../../../editor'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import styles from './checklist-toggle.module.css'
import type { Checklist } from '../size/card-content'

interface ChecklistToggleProps {
  readonly id: NodeId
  readonly checklist: Checklist
  readonly folded: boolean
}

/** Says how much of a checklist is done, and folds it away. */
export function ChecklistToggle({ id, checklist, folded }: ChecklistToggleProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const Chevron = folded ? ChevronRight : ChevronDown
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.toggle}
      data-folded={folded || undefined}
      aria-label={t(folded ? 'canvas.checklistUnfold' : 'canvas.checklistFold', { ...checklist })}
      onClick={() => execute(commands.toggleFold, { ids: [id] })}
    >
      <Chevron size={12} strokeWidth={2.5} aria-hidden />
      <span aria-hidden>{t('canvas.checklist', { ...checklist })}</span>
    </button>
  )
}
