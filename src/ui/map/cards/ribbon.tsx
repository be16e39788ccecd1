import { useI18n } from '../../hooks/ports'
import styles from './ribbon.module.css'

/** Lies over the edge of an objective beyond the limit of its Big O; the card says the same to screen readers. */
export function Ribbon() {
  const { t } = useI18n()
  return (
    <span className={styles.ribbon} data-ribbon aria-hidden>
      {t('canvas.beyondLimit')}
    </span>
  )
}
