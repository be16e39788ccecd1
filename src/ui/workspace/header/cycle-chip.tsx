import { CalendarDays } from 'lucide-react'
import { CycleForm } from '../../dialogs/cycle/cycle-form'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { PopoverButton } from '../../primitives/popup/popover-button'
import styles from './cycle-chip.module.css'

/** The first and the last day of the map's cycle; a press sets them. */
export function CycleChip() {
  const { t, dateRange } = useI18n()
  const cycle = useEditor((state) => state.document.meta.cycle)
  const range = cycle === null ? null : dateRange(cycle.start, cycle.end)
  return (
    <PopoverButton
      heading={t('app.cycle.heading')}
      variant="quiet"
      className={styles.chip}
      aria-label={range === null ? t('app.cycle.none') : t('app.cycle.button', { range })}
      data-tooltip={range ?? t('app.cycle.none')}
      content={(close) => <CycleForm onDone={close} />}
    >
      <CalendarDays size={13} aria-hidden />
      <span className={styles.range}>{range ?? t('app.cycle.none')}</span>
    </PopoverButton>
  )
}
