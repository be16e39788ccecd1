import { KINDS, type Dates, type NodeRecord } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import type { Scale } from '../axis/scale'
import { GRIP_ATTRIBUTE, placeOf } from '../drag/use-bar-drag'
import styles from './bar.module.css'

interface BarProps {
  readonly node: NodeRecord
  /** As they are, or as a drag would leave them. */
  readonly dates: Dates
  readonly scale: Scale
  readonly name: string
  /** The days in words. */
  readonly text: string
  readonly isLate: boolean
  /** How far a key result has come, 0 to 1; null: not known. */
  readonly progress: number | null
}

/** The days of a node: a bar, or a point where only one day is known. */
export function Bar({ node, dates, scale, name, text, isLate, progress }: BarProps) {
  const { t } = useI18n()
  const place = placeOf(scale, dates)
  if (place === null) return null
  const isPoint = dates.start === null || dates.due === null
  const isDone = KINDS[node.kind].progress === 'done' && node.done
  return (
    <div
      className={styles.bar}
      style={isPoint ? { left: place.left + place.width / 2 } : place}
      data-kind={node.kind}
      data-point={isPoint || undefined}
      data-done={isDone || undefined}
      data-late={isLate || undefined}
    >
      <div role="img" aria-label={name} className={styles.body} {...{ [GRIP_ATTRIBUTE]: 'both' }}>
        {!isPoint && progress !== null && (
          <i
            className={styles.progress}
            style={{ width: `${Math.round(Math.min(1, Math.max(0, progress)) * 100)}%` }}
          />
        )}
      </div>
      {(!isPoint || dates.due !== null) && (
        <i className={styles.end} data-end="start" {...{ [GRIP_ATTRIBUTE]: 'start' }} />
      )}
      {(!isPoint || dates.due === null) && (
        <i className={styles.end} data-end="due" {...{ [GRIP_ATTRIBUTE]: 'due' }} />
      )}
      <span className={styles.dates} aria-hidden>
        {text}
        {isLate && <b> · {t('timeline.late')}</b>}
      </span>
    </div>
  )
}
