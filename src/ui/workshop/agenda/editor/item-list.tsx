import { LIMITS } from '../../../../domain'
import { useI18n } from '../../../hooks/ports'
import { Button } from '../../../primitives/button/button'
import styles from './agenda-editor.module.css'
import { withMoved, withNewItem, type DraftItem } from './draft'
import { ItemRow } from './item-row'

interface ItemListProps {
  readonly draft: readonly DraftItem[]
  readonly setDraft: (draft: readonly DraftItem[]) => void
}

/** The parts of an agenda, to be written, put in order, added and taken away. */
export function ItemList({ draft, setDraft }: ItemListProps) {
  const { t } = useI18n()
  return (
    <>
      <ol className={styles.list} aria-label={t('workshop.editor.items')}>
        {draft.map((item, index) => (
          <ItemRow
            key={item.key}
            item={item}
            position={index + 1}
            count={draft.length}
            change={(fields) =>
              setDraft(draft.map((other) => (other === item ? { ...item, ...fields } : other)))
            }
            move={(by) => setDraft(withMoved(draft, index, by))}
            remove={() => setDraft(draft.filter((other) => other !== item))}
          />
        ))}
      </ol>
      <Button disabled={draft.length >= LIMITS.agendaItems} onClick={() => setDraft(withNewItem(draft))}>
        {t('workshop.editor.add')}
      </Button>
    </>
  )
}
