import type { Percentage } from './figures'
import styles from './bar.module.css'

/** How much of the way is done; worse than the start and beyond the goal have looks of their own. */
export function Bar({ filled, tone }: Pick<Percentage, 'filled' | 'tone'>) {
  return (
    <span className={styles.bar} data-tone={tone ?? undefined} aria-hidden>
      <i style={{ width: `${Math.round(filled * 100)}%` }} />
    </span>
  )
}
