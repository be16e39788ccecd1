import { Check } from 'lucide-react'
import type { NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './done-checkbox.module.css'

/** The box that says whether an action is done. */
export function DoneCheckbox({ record: { id, done } }: { readonly record: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={done}
      aria-label={t('canvas.done')}
      tabIndex={-1}
      className={styles.checkbox}
      onClick={() => execute(commands.setFields, { ids: [id], fields: { done: !done } })}
    >
      <Check strokeWidth={3} aria-hidden />
    </button>
  )
}
