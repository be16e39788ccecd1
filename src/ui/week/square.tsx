import { useId, type ReactNode } from 'react'
import styles from './week.module.css'

interface SquareProps {
  readonly heading: string
  /** Beside the heading. */
  readonly aside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part of the week under a heading of its own. */
export function Square({ heading, aside, className, children }: SquareProps) {
  const id = useId()
  return (
    <section className={`${styles.square} ${className ?? ''}`} aria-labelledby={id}>
      <div className={styles.squareHead}>
        <h3 id={id}>{heading}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
