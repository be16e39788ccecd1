import { GripVertical } from 'lucide-react'
import type { NodeId } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './cluster.module.css'
import type { DraggedIdea } from '../../panels/parking-lot/grouping/use-idea-drag'
import type { Grouping } from '../../panels/parking-lot/grouping/use-grouping'

export interface IdeaCardProps {
  readonly id: NodeId
  /** The name of the column. */
  readonly group: string
  readonly grouping: Grouping
  readonly dragged: DraggedIdea | null
}

/** An idea: a press picks it up, or puts what is picked up onto it. */
export function IdeaCard({ id, group, grouping, dragged }: IdeaCardProps) {
  const { t } = useI18n()
  const { picked, pickUp, put } = grouping
  const node = useEditor(({ document }) => document.node(id))
  const below = useEditor(({ document }) => document.children(id).length)
  if (node === undefined) return null
  const title = node.title === '' ? t('canvas.untitled') : node.title
  const press = () => {
    if (picked.length === 0) pickUp([id])
    else if (picked.includes(id)) pickUp([])
    else put(picked, id)
  }
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.card}
        aria-label={t('cluster.card', { title, group })}
        aria-pressed={picked.includes(id)}
        data-idea={id}
        data-put-on={id}
        data-kind={node.kind}
        data-dragged={dragged?.id === id || undefined}
        data-target={(dragged?.target === id && dragged.id !== id) || undefined}
        onClick={press}
      >
        <span data-drag-mark className={styles.mark} aria-hidden>
          <GripVertical size={18} />
        </span>
        <span dir="auto">{title}</span>
        {below > 0 && <small>{t('cluster.holds', { count: below })}</small>}
      </button>
    </li>
  )
}
