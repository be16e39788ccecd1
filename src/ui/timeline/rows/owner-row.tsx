import { TriangleAlert } from 'lucide-react'
import { memo, type CSSProperties } from 'react'
import { addDays } from '../../../domain'
import type { I18n } from '../../../i18n'
import { useI18n } from '../../hooks/ports'
import { OwnerAvatar } from '../../node/owner-avatar'
import { xOf } from '../axis/scale'
import { isSameLine, treeItemOf, type LineProps } from './line-props'
import type { LoadedWeek } from './load'
import { PhaseBands } from './phase-bands'
import { lanesOf } from './phases'
import styles from './row.module.css'

const DAYS = 7

/** A person: how many things go on in each week, and which weeks have too many. */
export const OwnerRow = memo(function OwnerRow({ row, place, scale }: LineProps<'owner'>) {
  const { owner, isHead, weeks, phases } = row
  const i18n = useI18n()
  const { t, list } = i18n
  const full = weeks.filter(({ isTooMuch }) => isTooMuch)
  const name = owner ?? t('timeline.nobody')
  const described = full.length === 0 ? undefined : list(full.map((week) => weekText(week, i18n)))
  return (
    <div
      {...place}
      {...treeItemOf(row)}
      aria-selected={false}
      aria-label={name}
      aria-description={described}
      className={styles.row}
      style={{ ...place.style, '--depth': 0, '--lanes': 1 + lanesOf(phases) } as CSSProperties}
      data-head={isHead || undefined}
    >
      <div className={styles.title}>
        <span className={styles.margin}>{full.length > 0 && <TriangleAlert size={15} aria-hidden />}</span>
        {owner !== null && <OwnerAvatar owner={owner} />}
        <span className={styles.words}>{name}</span>
      </div>
      <div className={styles.track}>
        <PhaseBands phases={phases} scale={scale} from={1} />
        {weeks.map((week) => (
          <span
            key={week.monday}
            className={styles.load}
            style={{ left: xOf(scale, week.monday), width: DAYS * scale.dayWidth }}
            data-full={week.isTooMuch || undefined}
            title={weekText(week, i18n)}
            aria-hidden
          >
            {week.things}
          </span>
        ))}
      </div>
    </div>
  )
}, isSameLine)

/** "Jan 4 – 10, 2027: 7 things, 40 % of the effort" */
function weekText({ monday, things, effort, isTooMuch }: LoadedWeek, { t, dateRange, number }: I18n): string {
  const week = dateRange(monday, addDays(monday, DAYS - 1))
  const said = t(isTooMuch ? 'timeline.tooMuch' : 'timeline.load', { week, things })
  return effort === null ? said : t('timeline.withEffort', { said, percent: number(effort, 0) })
}
