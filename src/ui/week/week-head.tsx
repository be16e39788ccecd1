import { ChevronLeft, ChevronRight, Printer } from 'lucide-react'
import { addDays, addWeeks, WEEK_DAYS, mondayOf, type PlainDate } from '../../domain'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { IconButton } from '../primitives/button/icon-button'
import styles from './week-head.module.css'

interface WeekHeadProps {
  readonly week: PlainDate
  /** Shows another week; null: this one, whichever it is. */
  readonly show: (week: PlainDate | null) => void
  readonly print: () => void
}

/** Which week it is, and the way to others and to the printer. */
export function WeekHead({ week, show, print }: WeekHeadProps) {
  const { t, dateRange } = useI18n()
  const thisWeek = useEditor(({ today }) => mondayOf(today))
  const go = (count: 1 | -1): void => {
    const next = addWeeks(week, count)
    show(next === thisWeek ? null : next)
  }
  return (
    <header className={styles.headBar}>
      <h2 className={styles.heading} aria-live="polite">
        {dateRange(week, addDays(week, WEEK_DAYS - 1))}
        {week === thisWeek && <span className={styles.now}>{t('week.thisWeek')}</span>}
      </h2>
      <div className={styles.headTools}>
        <IconButton label={t('week.earlier')} icon={ChevronLeft} onClick={() => go(-1)} />
        <Button variant="quiet" disabled={week === thisWeek} onClick={() => show(null)}>
          {t('week.thisWeek')}
        </Button>
        <IconButton label={t('week.later')} icon={ChevronRight} onClick={() => go(1)} />
        <IconButton label={t('week.print')} icon={Printer} onClick={print} />
      </div>
    </header>
  )
}
