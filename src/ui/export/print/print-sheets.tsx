import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './sheets.module.css'

interface PrintSheetsProps {
  readonly children: ReactNode
  /** Called once the browser's dialog was answered. */
  readonly onDone: () => void
}

/** Pages that only the printer sees: mounted, they open the browser's own dialog. */
export function PrintSheets({ children, onDone }: PrintSheetsProps) {
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => {
    const listener = () => done.current()
    window.addEventListener('afterprint', listener)
    // What was drawn just now is laid out before it is printed.
    const frame = requestAnimationFrame(() => window.print())
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('afterprint', listener)
    }
  }, [])
  return createPortal(
    <div className={styles.sheets} data-sheets="" data-theme="light">
      {children}
    </div>,
    document.body,
  )
}
