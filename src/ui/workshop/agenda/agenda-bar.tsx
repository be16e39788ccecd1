import { useCallback, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { agendaItems, type PresentAgenda } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './agenda-bar.module.css'
import { AgendaButtons } from './agenda-buttons'
import { itemName, itemTask } from './item-texts'
import { playTone } from './play-tone'
import { StepTools } from './step-tools'
import { timerText } from './timer-text'
import { useAgenda } from './use-agenda'
import { useSecondsLeft, useSetBackCorrection, useTimeUp } from './use-seconds-left'
import { useSound } from './use-sound'

/** What a workshop is at, and how much time is left; absent while there is none. */
export function AgendaBar() {
  const agenda = useAgenda()
  return agenda && <Bar {...agenda} />
}

function Bar({ item, timer }: PresentAgenda) {
  const i18n = useI18n()
  const { t } = i18n
  const [isLarge, setLarge] = useState(false)
  const [hasSound, setSound] = useSound()
  const seconds = useSecondsLeft({ item, timer })
  const isUp = seconds <= 0
  const ids = useEditor(useShallow(({ document }) => agendaItems(document).map(({ id }) => id)))
  const position = ids.indexOf(item.id) + 1
  useSetBackCorrection(timer)
  useTimeUp(
    seconds,
    useCallback(() => {
      if (hasSound) playTone()
    }, [hasSound]),
  )
  return (
    <section
      className={styles.bar}
      aria-label={t('workshop.agenda.region')}
      data-region
      data-large={isLarge}
      data-time-up={isUp}
    >
      <div className={styles.step}>
        <p className={styles.place}>{t('workshop.agenda.place', { position, count: ids.length })}</p>
        <h2 className={styles.name}>{itemName(item, i18n)}</h2>
        <p className={styles.explained}>{itemTask(item, i18n)}</p>
        <StepTools step={item.step} />
      </div>
      <div className={styles.time}>
        <p role="timer" aria-label={t('workshop.agenda.timeLeft')} className={styles.timer}>
          {timerText(seconds)}
        </p>
        <p role="status" className={styles.state}>
          {isUp ? t('workshop.agenda.timeIsUp') : timer.type === 'paused' ? t('workshop.agenda.paused') : ''}
        </p>
      </div>
      <AgendaButtons
        isFirst={position === 1}
        isLast={position === ids.length}
        isPaused={timer.type === 'paused'}
        {...{ isLarge, setLarge, hasSound, setSound }}
      />
      <span
        className={styles.passed}
        style={{ width: `${String(shareLeft(seconds, item.minutes))}%` }}
        aria-hidden
      />
    </section>
  )
}

/** How much of the time of a step is left, in percent. */
function shareLeft(seconds: number, minutes: number): number {
  return Math.max(0, Math.min(100, (seconds / (minutes * 60)) * 100))
}
