import styles from './meter.module.css'

const MOST = 12

/** One piece for each child that the method counts; those over the limit stand out. */
export function Meter({ count, limit }: { readonly count: number; readonly limit: number }) {
  const pieces = Array.from({ length: Math.min(count, MOST) }, (_, index) => index)
  return (
    <span className={styles.meter} aria-hidden>
      {pieces.map((index) => (
        <i key={index} data-over={index >= limit || undefined} />
      ))}
    </span>
  )
}
