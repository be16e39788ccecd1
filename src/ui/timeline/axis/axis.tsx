import { memo } from 'react'
import { addDays } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './axis.module.css'
import { xOf, type Scale } from './scale'
import { monthTicks, weekTicks } from './ticks'

/** Px that a name needs: a month in full, a month in short, a day with its month, a day alone. */
const ROOM = { month: 96, shortMonth: 34, day: 46, date: 20 }

/** The months and weeks above the bars, with today and the ends of the cycle. Its row stays in sight. */
export const Axis = memo(function Axis({ scale }: { readonly scale: Scale }) {
  const { t, date, month } = useI18n()
  const cycle = useEditor(({ document }) => document.meta.cycle)
  const today = useEditor((state) => state.today)
  return (
    <div className={styles.axis} aria-hidden>
      <div className={styles.title}>{t('timeline.titles')}</div>
      <div className={styles.days}>
        {monthTicks(scale).map(({ day, x, width }) => (
          <span key={day} className={styles.month} style={{ left: x, width }}>
            {width >= ROOM.shortMonth && <b>{month(day, width >= ROOM.month ? 'long' : 'short')}</b>}
          </span>
        ))}
        {weekTicks(scale).map(({ day, x, width }) => (
          <span key={day} className={styles.week} style={{ left: x, width }}>
            {width >= ROOM.day
              ? date(day, Number(day.slice(0, 4)))
              : width >= ROOM.date && Number(day.slice(8))}
          </span>
        ))}
        {cycle && (
          <>
            <span className={styles.flag} data-flag="start" style={{ left: xOf(scale, cycle.start) }}>
              {t('timeline.cycleBegins')}
            </span>
            <span className={styles.flag} data-flag="end" style={{ left: xOf(scale, addDays(cycle.end, 1)) }}>
              {t('timeline.cycleEnds')}
            </span>
          </>
        )}
        <span className={styles.flag} data-flag="today" style={{ left: xOf(scale, today) }}>
          {t('timeline.today')}
        </span>
      </div>
    </div>
  )
})
