import styles from './line-chart.module.css'

export interface ChartPoint {
  readonly x: number
  readonly y: number
}

export interface ChartLine {
  /** `measured` is drawn whole with a dot a point, `expected` as dashes. */
  readonly variant: 'measured' | 'expected'
  /** By x, the smallest first. */
  readonly points: readonly ChartPoint[]
}

interface LineChartProps {
  readonly lines: readonly ChartLine[]
  /** What lies at the left and at the right edge, at the foot and at the top. */
  readonly x: readonly [least: number, most: number]
  readonly y: readonly [least: number, most: number]
  /** Where today's line stands; null: outside. */
  readonly today: number | null
  /** Words beside the picture: of the top and the foot, and of both ends. */
  readonly marks: Readonly<Record<'top' | 'foot' | 'start' | 'end', string>>
  /** Says what the picture shows. */
  readonly label: string
}

const [WIDTH, HEIGHT] = [300, 100]

/** Numbers over time as lines; what it shows is said by its label and by the text around it. */
export function LineChart({ lines, x, y, today, marks, label }: LineChartProps) {
  const place = (value: number, [least, most]: readonly [number, number]): number =>
    most === least ? 0.5 : (value - least) / (most - least)
  const at = (point: ChartPoint): string =>
    `${(place(point.x, x) * WIDTH).toFixed(1)} ${((1 - place(point.y, y)) * HEIGHT).toFixed(1)}`
  const now = today === null ? null : (place(today, x) * WIDTH).toFixed(1)
  return (
    <figure className={styles.chart} role="img" aria-label={label}>
      <span className={styles.top}>{marks.top}</span>
      <span className={styles.foot}>{marks.foot}</span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
        {now !== null && <path className={styles.today} d={`M${now} 0V${HEIGHT}`} />}
        {lines.map(({ variant, points }) => (
          <path
            key={`${variant}-line-${points.map(at).join()}`}
            className={styles[variant]}
            d={`M${points.map(at).join('L')}`}
          />
        ))}
        {lines
          .filter(({ variant }) => variant === 'measured')
          .map(({ points }) => (
            <path
              key={`dots-${points.map(at).join()}`}
              className={styles.dots}
              d={points.map((point) => `M${at(point)}h0`).join('')}
            />
          ))}
      </svg>
      <span className={styles.start}>{marks.start}</span>
      <span className={styles.end}>{marks.end}</span>
    </figure>
  )
}
