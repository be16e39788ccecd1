import { useMemo } from 'react'
import { inDocumentOrder, isParked, type NodeId, type PlainDate } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
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
  const ids = useKeyResults(index)
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
          <WeekList
            label={t('week.confidence')}
            rows={rows}
            render={(nodeId) => <ConfidenceRow nodeId={nodeId} week={week} />}
          />
          <p className={styles.hint}>{t('week.confidenceKeys')}</p>
        </>
      )}
    </Square>
  )
}

/** The key results on the map in its order, put in order again when some come, go or move. */
function useKeyResults(index: WeekIndex): readonly NodeId[] {
  const document = useEditor((state) => state.document)
  const structure = useEditor((state) => state.document.structureVersion)
  const keyResults = index.keyResults()
  return useMemo(
    () => ({
      structure,
      ids: inDocumentOrder(
        document,
        [...keyResults].filter((id) => !isParked(document, id)),
      ),
    }),
    [document, structure, keyResults],
  ).ids
}
