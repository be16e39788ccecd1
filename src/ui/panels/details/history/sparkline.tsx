import styles from './sparkline.module.css'

interface SparklineProps {
  /** Oldest first, at least two. */
  readonly values: readonly number[]
  /** The value at the foot of the picture, and the one at its top. */
  readonly least: number
  readonly most: number
  /** Says what the picture shows. */
  readonly label: string
}

const [WIDTH, HEIGHT] = [100, 24]

/** Numbers over time as a small line; the last one has a dot. */
export function Sparkline({ values, least, most, label }: SparklineProps) {
  const points = values.map((value, index) => ({
    x: (index / (values.length - 1)) * WIDTH,
    y: HEIGHT - ((value - least) / (most - least)) * HEIGHT,
  }))
  const last = points.at(-1)
  return (
    <div className={styles.frame} role="img" aria-label={label}>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} preserveAspectRatio="none" aria-hidden>
        <polyline points={points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')} />
      </svg>
      {last && <i style={{ insetBlockStart: `${String((last.y / HEIGHT) * 100)}%` }} />}
    </div>
  )
}
