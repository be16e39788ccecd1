import { X } from 'lucide-react'
import type { KeyboardEventHandler, ReactNode, Ref } from 'react'
import { IconButton } from '../primitives/button/icon-button'
import styles from './side-panel.module.css'

interface SidePanelProps {
  readonly label: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly ref?: Ref<HTMLElement>
  readonly onKeyDown?: KeyboardEventHandler
  readonly children: ReactNode
}

/** A landmark beside the map. */
export function SidePanel({ label, closeLabel, onClose, ref, onKeyDown, children }: SidePanelProps) {
  return (
    <aside
      ref={ref}
      tabIndex={-1}
      className={styles.panel}
      aria-label={label}
      onKeyDown={onKeyDown}
      data-region
    >
      <header className={styles.head}>
        <h2>{label}</h2>
        <IconButton label={closeLabel} icon={X} onClick={onClose} />
      </header>
      {children}
    </aside>
  )
}
