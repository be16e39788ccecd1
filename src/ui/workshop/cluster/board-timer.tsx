import type { Agenda } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { timerText } from '../agenda/timer-text'
import { useSecondsLeft } from '../agenda/use-seconds-left'
import styles from './cluster.module.css'

/** What is left of the present step, where a workshop is going on: a surface over the window hides its agenda. */
export function BoardTimer() {
  const agenda = useEditor(({ document }) => document.meta.agenda)
  return agenda && <Time agenda={agenda} />
}

function Time({ agenda }: { readonly agenda: Agenda }) {
  const { t } = useI18n()
  const seconds = useSecondsLeft(agenda)
  return (
    <p
      role="timer"
      aria-label={t('workshop.agenda.timeLeft')}
      className={styles.timer}
      data-time-up={seconds <= 0}
    >
      {timerText(seconds)}
    </p>
  )
}
