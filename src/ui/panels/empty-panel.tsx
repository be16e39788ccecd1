import type { LucideIcon } from 'lucide-react'
import styles from './empty-panel.module.css'

interface EmptyPanelProps {
  readonly icon: LucideIcon
  readonly heading: string
  readonly hint: string
}

/** What a panel says while it has nothing to show. */
export function EmptyPanel({ icon: Icon, heading, hint }: EmptyPanelProps) {
  return (
    <div className={styles.empty}>
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <h3>{heading}</h3>
      <p>{hint}</p>
    </div>
  )
}
