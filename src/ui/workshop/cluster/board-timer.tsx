import type { PresentAgenda } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { timerText } from '../agenda/timer-text'
import { useAgenda } from '../agenda/use-agenda'
import { useSecondsLeft } from '../agenda/use-seconds-left'
import styles from './cluster.module.css'

/** What is left of the present step, where a workshop is going on: a surface over the window hides its agenda. */
export function BoardTimer() {
  const agenda = useAgenda()
  return agenda && <Time {...agenda} />
}

function Time(agenda: PresentAgenda) {
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
