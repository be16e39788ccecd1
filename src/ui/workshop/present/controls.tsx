import { ChevronLeft, ChevronRight, MonitorOff, MousePointer2, X } from 'lucide-react'
import { useI18n } from '../../hooks/ports'
import { IconButton } from '../../primitives/button/icon-button'
import type { Laser } from './use-laser'
import styles from './presentation.module.css'

interface ControlsProps {
  /** Counted from 0. */
  readonly place: number
  readonly count: number
  readonly goTo: (place: number) => void
  readonly blank: () => void
  readonly laser: Laser
  readonly close: () => void
}

/** Where the presentation stands, and its buttons for mouse and fingers. */
export function Controls({ place, count, goTo, blank, laser, close }: ControlsProps) {
  const { t } = useI18n()
  return (
    <div className={styles.controls}>
      <IconButton
        label={t('workshop.present.back')}
        shortcut="←"
        icon={ChevronLeft}
        disabled={place === 0}
        onClick={() => goTo(place - 1)}
      />
      <p className={styles.position}>{t('workshop.present.position', { position: place + 1, count })}</p>
      <IconButton
        label={t('workshop.present.next')}
        shortcut="→"
        icon={ChevronRight}
        disabled={place === count - 1}
        onClick={() => goTo(place + 1)}
      />
      <IconButton
        label={t('workshop.present.laser')}
        shortcut="L"
        icon={MousePointer2}
        aria-pressed={laser.isOn}
        onClick={laser.toggle}
      />
      <IconButton label={t('workshop.present.blank')} shortcut="B" icon={MonitorOff} onClick={blank} />
      <IconButton label={t('workshop.present.leave')} shortcut="Esc" icon={X} onClick={close} />
    </div>
  )
}
