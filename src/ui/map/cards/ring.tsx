import { useI18n } from '../../hooks/ports'
import styles from './ring.module.css'

const RADIUS = 23
const LENGTH = 2 * Math.PI * RADIUS

/** Progress of the whole map as a ring. */
export function Ring({ value }: { readonly value: number | null }) {
  const { t } = useI18n()
  const text = value === null ? t('canvas.unmeasured') : `${Math.round(value * 100)}%`
  return (
    <svg className={styles.ring} width="58" height="58" viewBox="0 0 58 58" aria-hidden>
      <circle cx="29" cy="29" r={RADIUS} />
      {value !== null && value > 0 && (
        <circle cx="29" cy="29" r={RADIUS} data-part strokeDasharray={`${value * LENGTH} ${LENGTH}`} />
      )}
      <text x="29" y="33.5">
        {text}
      </text>
    </svg>
  )
}
