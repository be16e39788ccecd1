import { CircleCheck, CircleX, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { HealthState, HealthStateRecord } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import styles from './health.module.css'

/** A shape for each state, so that none is told by its colour alone. */
export const HEALTH_ICONS: Readonly<Record<HealthState, LucideIcon>> = {
  fine: CircleCheck,
  watch: TriangleAlert,
  bad: CircleX,
}

/** So many of the latest weeks are shown. */
const SHOWN = 8

/** How a metric stood in the latest weeks, the oldest first. */
export function HealthMarks({ history }: { readonly history: readonly HealthStateRecord[] }) {
  const { t, date, list } = useI18n()
  const shown = history.slice(-SHOWN)
  const words = shown.map(({ week, state }) => t('week.health.inWeek', { week: date(week), state }))
  return (
    <span className={styles.marks} role="img" aria-label={t('week.health.history', { list: list(words) })}>
      {shown.map(({ week, state }) => {
        const Icon = HEALTH_ICONS[state]
        return <Icon key={week} size={13} data-state={state} aria-hidden />
      })}
    </span>
  )
}
