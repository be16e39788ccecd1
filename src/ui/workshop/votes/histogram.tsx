import { histogramOf } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import styles from './histogram.module.css'

interface HistogramProps {
  /** What the numbers are about. */
  readonly label: string
  readonly values: readonly number[]
  readonly least: number
  readonly most: number
}

/** How many people said each number: a column a number, its height the count. */
export function Histogram({ label, values, least, most }: HistogramProps) {
  const { t } = useI18n()
  const counts = histogramOf(values, least, most)
  const highest = Math.max(1, ...counts)
  const said = counts.flatMap((count, step) =>
    count === 0 ? [] : [t('rounds.bar', { value: least + step, count })],
  )
  return (
    <div role="img" aria-label={`${label}: ${said.join(', ')}`} className={styles.histogram}>
      {counts.map((count, step) => (
        <span key={step} className={styles.column}>
          <span className={styles.count}>{count === 0 ? '' : count}</span>
          <span className={styles.bar} style={{ height: `${String((count / highest) * 100)}%` }} />
          <span className={styles.value}>{least + step}</span>
        </span>
      ))}
    </div>
  )
}
