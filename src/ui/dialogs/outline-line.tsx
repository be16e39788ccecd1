import type { CSSProperties, ReactNode } from 'react'
import type { NodeKind } from '../../domain'
import { useI18n } from '../hooks/ports'
import styles from './outline-line.module.css'

interface OutlineLineProps {
  /** Of the indent, from 0. */
  readonly depth: number
  readonly kind: NodeKind
  readonly title: string
  /** What follows the title. */
  readonly children?: ReactNode
}

/** One node of a map that is shown as an outline: indented, its kind first. */
export function OutlineLine({ depth, kind, title, children }: OutlineLineProps) {
  const { t } = useI18n()
  return (
    <div className={styles.line} style={{ '--depth': depth } as CSSProperties}>
      <span className={styles.kind} data-kind={kind}>
        {t(`kinds.${kind}`)}
      </span>
      <span className={styles.words} dir="auto">
        {title === '' ? t('details.untitled') : title}
        {children}
      </span>
    </div>
  )
}
