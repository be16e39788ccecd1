import { isParked, type NodeId } from '../../../domain'
import { branchColourOf } from '../../../editor'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './card-title.module.css'

/** The title of a card, also where it has none. */
export function useCardTitle(id: NodeId): string {
  const { t } = useI18n()
  const title = useEditor(({ document }) => document.node(id)?.title ?? '')
  return title === '' ? t('details.untitled') : title
}

/** A card on a page of a round: its kind and its title in the colour of its branch. */
export function CardTitle({ id }: { readonly id: NodeId }) {
  const title = useCardTitle(id)
  const colour = useEditor(({ document }) => (isParked(document, id) ? null : branchColourOf(document, id)))
  return (
    <span className={styles.title} data-branch={colour ?? undefined} dir="auto">
      {title}
    </span>
  )
}
