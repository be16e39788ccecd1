import type { HTMLAttributes } from 'react'
import type { NodeKind } from '../../domain'
import { useI18n } from '../hooks/ports'
import styles from './kind-mark.module.css'

interface KindMarkProps extends HTMLAttributes<HTMLSpanElement> {
  readonly kind: NodeKind
}

/** The kind of a node in one or two letters; an idea is a note. The name of the line says it in words. */
export function KindMark({ kind, ...attributes }: KindMarkProps) {
  const { t } = useI18n()
  return (
    <span {...attributes} className={styles.mark} data-kind={kind} aria-hidden>
      {t(`canvas.mark.${kind}`)}
    </span>
  )
}
