import { CalendarDays } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import { addDays, parsePlainDate, quarterOf, type Cycle, type PlainDate } from '../../../domain'
import { commands } from '../../../editor'
import type { I18n } from '../../../i18n'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { PopoverButton } from '../../primitives/popup/popover-button'
import { TextField } from '../../primitives/input/text-field'
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
      content={(close) => <CycleForm cycle={cycle} onDone={close} />}
    >
      <CalendarDays size={13} aria-hidden />
      <span className={styles.range}>{range ?? t('app.cycle.none')}</span>
    </PopoverButton>
  )
}

interface CycleFormProps {
  cycle: Cycle | null
  onDone: () => void
}

function CycleForm({ cycle, onDone }: CycleFormProps) {
  const i18n = useI18n()
  const { t } = i18n
  const execute = useExecute()
  const { clock } = usePorts()
  const [start, setStart] = useState<string>(cycle?.start ?? '')
  const [end, setEnd] = useState<string>(cycle?.end ?? '')
  const [problem, setProblem] = useState<'incomplete' | 'backwards' | null>(null)

  function apply(next: Cycle | null) {
    execute(commands.setCycle, { cycle: next })
    onDone()
  }

  function submit(event: SubmitEvent) {
    event.preventDefault()
    const [first, last] = [parsePlainDate(start), parsePlainDate(end)]
    if (first === null || last === null) setProblem('incomplete')
    else if (last < first) setProblem('backwards')
    else apply({ start: first, end: last })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.presets}>
        {presets(clock.today(), i18n).map((preset) => (
          <Button key={preset.label} onClick={() => apply(preset.cycle)}>
            {preset.label}
          </Button>
        ))}
      </div>
      <div className={styles.days}>
        <TextField
          type="date"
          label={t('app.cycle.start')}
          value={start}
          onChange={(event) => setStart(event.currentTarget.value)}
        />
        <TextField
          type="date"
          label={t('app.cycle.end')}
          value={end}
          onChange={(event) => setEnd(event.currentTarget.value)}
        />
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {t(`app.cycle.${problem}`)}
        </p>
      )}
      <div className={styles.buttons}>
        {cycle !== null && (
          <Button variant="quiet" onClick={() => apply(null)}>
            {t('app.cycle.remove')}
          </Button>
        )}
        <Button type="submit" variant="primary">
          {t('app.cycle.apply')}
        </Button>
      </div>
    </form>
  )
}

/** This quarter, the next one and this year. */
function presets(today: PlainDate, { t }: I18n): { label: string; cycle: Cycle }[] {
  const year = today.slice(0, 4)
  const quarter = quarterOf(today)
  const next = quarterOf(addDays(quarter.end, 1))
  const [firstQuarter, lastQuarter] = [parsePlainDate(`${year}-01-01`), parsePlainDate(`${year}-12-31`)]
  const named = (cycle: Cycle) => ({
    label: t('app.cycle.quarter', {
      year: cycle.start.slice(0, 4),
      quarter: Number(cycle.end.slice(5, 7)) / 3,
    }),
    cycle,
  })
  if (firstQuarter === null || lastQuarter === null) return [named(quarter), named(next)]
  const wholeYear = {
    label: t('app.cycle.thisYear', { year }),
    cycle: { start: firstQuarter, end: lastQuarter },
  }
  return [named(quarter), named(next), wholeYear]
}
