import { dotsOn, type NodeId } from '../../domain'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import styles from './pill.module.css'

/** The dots that a card was given in votes; nothing where it has none. */
export function DotsPill({ id }: { readonly id: NodeId }) {
  const { t } = useI18n()
  const count = useEditor(({ document }) => dotsOn(document, id))
  if (count === 0) return null
  return (
    <span className={styles.pill} title={t('canvas.dotsTitle', { count })}>
      <span className={styles.dot} aria-hidden />
      {count}
    </span>
  )
}
