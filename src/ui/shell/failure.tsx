import type { ReactNode } from 'react'
import styles from './failure.module.css'
import { Logo } from './logo'

interface FailureProps {
  heading: string
  sentence: string
  /** Buttons or links: what can be done. */
  children: ReactNode
}

/** A page that says what is wrong and what can be done. */
export function Failure({ heading, sentence, children }: FailureProps) {
  return (
    <main className={styles.failure}>
      <div role="alert" className={styles.card}>
        <Logo size={32} />
        <h1 className={styles.heading}>{heading}</h1>
        <p>{sentence}</p>
        <div className={styles.actions}>{children}</div>
      </div>
    </main>
  )
}
