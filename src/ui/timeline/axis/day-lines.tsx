import { memo, type CSSProperties, type Ref } from 'react'
import { addDays } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import styles from './axis.module.css'
import { widthOf, xOf, type Scale } from './scale'
import { monthTicks } from './ticks'

interface DayLinesProps {
  readonly ref: Ref<HTMLDivElement>
  readonly scale: Scale
}

/** Behind the bars: weeks and months, the days outside the cycle in shade, and the line of today. */
export const DayLines = memo(function DayLines({ ref, scale }: DayLinesProps) {
  const cycle = useEditor(({ document }) => document.meta.cycle)
  const today = useEditor((state) => state.today)
  const width = widthOf(scale)
  const end = cycle && xOf(scale, addDays(cycle.end, 1))
  return (
    <div
      ref={ref}
      role="presentation"
      className={styles.lines}
      style={{ width, '--week': `${7 * scale.dayWidth}px` } as CSSProperties}
    >
      {cycle && <i className={styles.outside} style={{ left: 0, width: xOf(scale, cycle.start) }} />}
      {end !== null && <i className={styles.outside} style={{ left: end, width: width - end }} />}
      {monthTicks(scale).map(({ day, x }) => (
        <i key={day} className={styles.monthLine} style={{ left: x }} />
      ))}
      <i className={styles.todayLine} style={{ left: xOf(scale, today) + scale.dayWidth / 2 }} />
    </div>
  )
})
