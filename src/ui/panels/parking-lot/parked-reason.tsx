import { LIMITS, type NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { TextField } from '../../fields/text-field'
import styles from './parking-lot.module.css'

interface ParkedReasonProps {
  readonly id: NodeId
  readonly reason: string
  readonly writable: boolean
}

/** Why a branch was parked; a field on the line that is selected. */
export function ParkedReason({ id, reason, writable }: ParkedReasonProps) {
  const execute = useExecute()
  const { t } = useI18n()
  if (!writable) return reason === '' ? null : <span className={styles.why}>{reason}</span>
  return (
    <span className={styles.reason}>
      <TextField
        label={t('dialogs.parkingLot.reason')}
        value={reason}
        placeholder={t('dialogs.parkingLot.reasonPlaceholder')}
        maxLength={LIMITS.shortText}
        commit={(text, mergeKey) => execute(commands.setParkedReason, { id, reason: text, mergeKey })}
      />
    </span>
  )
}
