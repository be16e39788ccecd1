import type { NodeKind } from '../../domain'
import { useI18n } from '../hooks/ports'
import { DRAG_HANDLE_ATTRIBUTE } from './drag/use-line-drag'
import styles from './line.module.css'

/** The kind of a node in one or two letters; an idea is a note. The name of the line says it in words. */
export function KindMark({ kind }: { readonly kind: NodeKind }) {
  const { t } = useI18n()
  return (
    <span className={styles.kind} {...{ [DRAG_HANDLE_ATTRIBUTE]: '' }} aria-hidden>
      {t(`outline.mark.${kind}`)}
    </span>
  )
}
