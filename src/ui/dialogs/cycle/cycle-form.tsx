import { useState, type SubmitEvent } from 'react'
import { parsePlainDate, type Cycle } from '../../../domain'
import { commands } from '../../../editor'
import type { I18n } from '../../../i18n'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { TextField } from '../../primitives/input/text-field'
import styles from './cycle-form.module.css'
import { usualCycles } from './usual-cycles'

/** The usual cycles, and any two days. `onDone` is called once the map has its cycle. */
export function CycleForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useI18n()
  const execute = useExecute()
  const cycle = useEditor((state) => state.document.meta.cycle)
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
      <UsualCycles choose={apply} />
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

function UsualCycles({ choose }: { readonly choose: (cycle: Cycle) => void }) {
  const i18n = useI18n()
  const { clock } = usePorts()
  return (
    <div className={styles.presets}>
      {usualCycles(clock.today()).map((cycle) => (
        <Button key={`${cycle.start} ${cycle.end}`} onClick={() => choose(cycle)}>
          {cycleName(cycle, i18n)}
        </Button>
      ))}
    </div>
  )
}

/** "Q1 2027", or "Whole year 2027". */
function cycleName({ start, end }: Cycle, { t }: I18n): string {
  const year = start.slice(0, 4)
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return t('app.cycle.thisYear', { year })
  return t('app.cycle.quarter', { year, quarter: Number(end.slice(5, 7)) / 3 })
}
