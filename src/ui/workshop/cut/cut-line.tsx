import { useId } from 'react'
import { dotsOn, LIMITS, type NodeId } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { TextField } from '../../primitives/input/text-field'
import { CardTitle, useCardTitle } from '../votes/card-title'
import styles from './cut.module.css'

interface CutLineProps {
  readonly id: NodeId
  readonly isKept: boolean
  readonly reason: string
  readonly keep: (stays: boolean) => void
  readonly setReason: (reason: string) => void
}

/** A card that stays or goes; one that goes is asked why. */
export function CutLine({ id, isKept, reason, keep, setReason }: CutLineProps) {
  const { t } = useI18n()
  const boxId = useId()
  const title = useCardTitle(id)
  const dots = useEditor(({ document }) => dotsOn(document, id))
  return (
    <li className={styles.line} data-kept={isKept}>
      <label className={styles.keep} htmlFor={boxId}>
        <input
          id={boxId}
          type="checkbox"
          aria-label={t('cut.keep', { title })}
          checked={isKept}
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        <CardTitle id={id} />
        {dots > 0 && <span className={styles.dots}>{t('rounds.dotVotes.count', { count: dots })}</span>}
      </label>
      {!isKept && (
        <TextField
          className={styles.reason}
          label={t('cut.reasonFor', { title })}
          hideLabel
          placeholder={t('cut.reason')}
          value={reason}
          maxLength={LIMITS.shortText}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
    </li>
  )
}
