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
  /** Stands beside the button that closes the panel; without it the label does. */
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** A landmark beside the map, below it on a phone. Its head stays while the rest scrolls. */
export function SidePanel({ label, closeLabel, onClose, ref, onKeyDown, head, children }: SidePanelProps) {
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
        <div className={styles.heading}>{head ?? <h2>{label}</h2>}</div>
        <IconButton className={styles.close} label={closeLabel} icon={X} onClick={onClose} />
      </header>
      {children}
    </aside>
  )
}
