import { History } from 'lucide-react'
import { useId, useState } from 'react'
import type { RestorePoint } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useLeaveOnEscape } from '../../fields/editing/use-leave-on-escape'
import { Button } from '../../primitives/button/button'
import { Segmented } from '../../primitives/input/segmented'
import { EmptyPanel } from '../empty-panel'
import { SidePanel } from '../side-panel'
import { useRequestedFocus } from '../use-requested-focus'
import { ChangeList } from './changes/change-list'
import { countsInWords } from './counts'
import styles from './history-panel.module.css'
import { PointDetails } from './point-details'
import { usePoints } from './use-points'

/** The earlier states of the map, or what was changed since it was committed. */
export function HistoryPanel() {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const list = useEditor(({ ephemeral }) => ephemeral.historyList)
  const isCommitted = useEditor(({ document }) => document.count('baselines') > 0)
  return (
    <SidePanel
      ref={useRequestedFocus('history')}
      label={t('history.title')}
      closeLabel={t('history.close')}
      onClose={() => {
        execute(commands.toggleHistory)
        focusView()
      }}
      onKeyDown={useLeaveOnEscape()}
    >
      {isCommitted && (
        <Segmented
          label={t('changeLog.list.which')}
          value={list}
          segments={[
            { value: 'points', label: t('history.points') },
            { value: 'changes', label: t('changeLog.list.changes') },
          ]}
          onChange={(chosen) => execute(commands.showHistoryList, { list: chosen })}
        />
      )}
      {isCommitted && list === 'changes' ? <ChangeList /> : <RestorePoints />}
    </SidePanel>
  )
}

function RestorePoints() {
  const { t } = useI18n()
  const points = usePoints()
  if (points === null) return <p className={styles.quiet}>{t('history.loading')}</p>
  if (points.ok) return <Points points={points.value} />
  return (
    <p role="alert" className={styles.failure}>
      {t(`storage.failure.${points.error.type}`)}
    </p>
  )
}

function Points({ points }: { readonly points: readonly RestorePoint[] }) {
  const execute = useExecute()
  const { t } = useI18n()
  const [serial, setSerial] = useState<number | null>(null)
  const chosen = points.find((point) => point.serial === serial)
  if (chosen !== undefined)
    return <PointDetails key={serial} point={chosen} points={points} onBack={() => setSerial(null)} />
  return (
    <>
      <Button onClick={() => execute(commands.saveRestorePoint)}>{t('history.save')}</Button>
      {points.length === 0 ? (
        <EmptyPanel icon={History} heading={t('history.empty.heading')} hint={t('history.empty.hint')} />
      ) : (
        <PointList points={points} onChoose={setSerial} />
      )}
    </>
  )
}

interface PointListProps {
  readonly points: readonly RestorePoint[]
  readonly onChoose: (serial: number) => void
}

function PointList({ points, onChoose }: PointListProps) {
  const i18n = useI18n()
  const { t, dateTime } = i18n
  const headingId = useId()
  return (
    <section className={styles.section}>
      <h3 id={headingId} className={styles.heading}>
        {t('history.points')}
      </h3>
      <ul role="list" aria-labelledby={headingId} className={styles.list}>
        {points.map(({ serial, savedAt, reason, name, changes, nodeCount }) => (
          <li key={serial}>
            <button type="button" className={styles.point} onClick={() => onChoose(serial)}>
              <span className={styles.time}>{dateTime(savedAt)}</span>
              <span className={styles.why} dir="auto">
                {name || t(`history.reason.${reason}`)}
              </span>
              <span className={styles.facts}>
                {changes === null ? t('history.cards', { count: nodeCount }) : countsInWords(i18n, changes)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
