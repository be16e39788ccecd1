import { useState } from 'react'
import { addHealthMetric, LIMITS, type HealthMetricId, type PlainDate } from '../../../domain'
import { AddForm } from '../../fields/add-form'
import { useI18n, usePorts } from '../../hooks/ports'
import styles from './health.module.css'
import { HealthRow } from './health-row'
import { useChangeHealth, useHealthReports } from './use-health'

interface HealthListProps {
  /** The Monday of the week that is shown. */
  readonly week: PlainDate
}

/** Every health metric as it stands in a week, and a field to add one. */
export function HealthList({ week }: HealthListProps) {
  const { t } = useI18n()
  const reports = useHealthReports(week)
  const [opened, setOpened] = useState<HealthMetricId | null>(null)
  return (
    <div className={styles.health}>
      <p className={styles.explained}>{t('week.health.explained')}</p>
      {reports.length > 0 && (
        <ul role="list" aria-label={t('week.health.list')} className={styles.list}>
          {reports.map((report, index) => (
            <HealthRow
              key={report.metric.id}
              report={report}
              week={week}
              isFirst={index === 0}
              isLast={index === reports.length - 1}
              isOpen={opened === report.metric.id}
              setOpen={(isOpen) => setOpened(isOpen ? report.metric.id : null)}
            />
          ))}
        </ul>
      )}
      <AddHealthMetric />
      {reports.length === 0 && <p className={styles.explained}>{t('week.health.empty')}</p>}
    </div>
  )
}

function AddHealthMetric() {
  const change = useChangeHealth()
  const { ids } = usePorts()
  const { t } = useI18n()
  return (
    <AddForm
      label={t('week.health.add')}
      placeholder={t('week.health.addHint')}
      limit={LIMITS.shortText}
      onAdd={(name) => change(addHealthMetric, { id: ids.healthMetric(), name })}
    />
  )
}
