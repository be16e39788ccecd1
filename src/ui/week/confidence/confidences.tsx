import { useMemo } from 'react'
import type { PlainDate } from '../../../domain'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Square } from '../square'
import type { WeekIndex } from '../week-index'
import { WeekList } from '../week-list'
import styles from '../week.module.css'
import { ConfidenceRow } from './confidence-row'

interface ConfidencesProps {
  readonly index: WeekIndex
  readonly week: PlainDate
}

/** How sure people are of each key result. */
export function Confidences({ index, week }: ConfidencesProps) {
  const { t } = useI18n()
  const execute = useExecute()
  const ids = index.keyResults()
  const rows = useMemo(() => ids.map((nodeId) => ({ key: nodeId, nodeId })), [ids])
  return (
    <Square
      heading={t('week.confidence')}
      aside={
        rows.length > 0 && (
          <Button variant="quiet" onClick={() => execute(commands.openCheckInRound)}>
            {t('commands.map.checkInRound')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <p className={styles.empty}>{t('week.noKeyResults')}</p>
      ) : (
        <>
          <WeekList label={t('week.confidence')} rows={rows} week={week} Row={ConfidenceRow} />
          <p className={styles.hint}>{t('week.confidenceKeys')}</p>
        </>
      )}
    </Square>
  )
}
