import { ChevronRight } from 'lucide-react'
import type { NodeRecord } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { CharacterField } from './fields/character-field'
import { ColourField } from './fields/colour-field'
import { fieldsOf } from './fields/fields-of-kind'
import styles from './more-fields.module.css'
import { RelationsList } from './relations-list'

interface MoreFieldsProps {
  readonly node: NodeRecord
  /** Null: open where any of them is filled in. */
  readonly isOpen: boolean | null
  readonly setOpen: (open: boolean) => void
}

/** The fields that are wanted now and then. */
export function MoreFields({ node, isOpen, setOpen }: MoreFieldsProps) {
  const { t } = useI18n()
  const fields = fieldsOf([node.kind])
  const isRelated = useEditor(({ document }) => document.rowsOf('relations', node.id).length > 0)
  const isFilled =
    isRelated ||
    (fields.has('role') && node.role !== null) ||
    (fields.has('commitment') && node.commitment !== null)
  return (
    <details
      className={styles.more}
      open={isOpen ?? isFilled}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== (isOpen ?? isFilled)) setOpen(currentTarget.open)
      }}
    >
      <summary className={styles.summary}>
        <ChevronRight size={15} aria-hidden />
        {t('details.more')}
      </summary>
      <div className={styles.fields}>
        {fields.has('role') && <CharacterField node={node} name="role" />}
        {fields.has('commitment') && <CharacterField node={node} name="commitment" />}
        <ColourField node={node} />
        <RelationsList id={node.id} />
      </div>
    </details>
  )
}
