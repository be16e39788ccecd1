import type { ReactNode } from 'react'
import styles from './kbd.module.css'

/** A key as it stands on the keyboard; decoration, since the accessible name says what the control does. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className={styles.kbd} aria-hidden>
      {children}
    </kbd>
  )
}
