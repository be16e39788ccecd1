import type { KeyboardEventHandler, ReactNode, Ref } from 'react'
import styles from './side-panel.module.css'

interface SidePanelProps {
  readonly label: string
  readonly ref?: Ref<HTMLElement>
  readonly onKeyDown?: KeyboardEventHandler
  readonly children: ReactNode
}

/** A landmark beside the map. */
export function SidePanel({ label, ref, onKeyDown, children }: SidePanelProps) {
  return (
    <aside ref={ref} className={styles.panel} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </aside>
  )
}
