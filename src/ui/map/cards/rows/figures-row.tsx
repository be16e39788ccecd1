import { useI18n } from '../../../hooks/ports'
import { Bar } from '../../../node/bar'
import { percentageOf } from '../../../node/figures'
import { FiguresText } from '../../../node/figures-text'
import type { CardRowsProps } from './card-rows-props'
import styles from './figures-row.module.css'

/** How far a key result has come: a bar over its figures and the percentage. */
export function FiguresRow({ face: { metric } }: CardRowsProps) {
  const i18n = useI18n()
  if (metric === null) return null
  const { text, filled, tone } = percentageOf(metric, i18n)
  return (
    <div className={styles.figures} data-row="figures">
      <Bar filled={filled} tone={tone} />
      <span className={styles.line}>
        <FiguresText metric={metric} className={styles.text} />
        <b className={styles.percent} data-tone={tone ?? undefined}>
          {text}
        </b>
      </span>
    </div>
  )
}
