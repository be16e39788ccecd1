import type { NodeId } from '../../../domain'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { parkedActions } from './parked-actions'
import { ParkedItem } from './parked-item'
import { pressOnLine } from './parked-keys'
import type { ParkedRow } from './parked-rows'
import styles from './parking-lot.module.css'

interface ParkedTreeProps {
  readonly rows: readonly ParkedRow[]
  /** Where branches come back to the map; null: the first Big O. */
  readonly parentId: NodeId | null
}

/** What is parked, one stop of the Tab key; arrows travel within. */
export function ParkedTree({ rows, parentId }: ParkedTreeProps) {
  const { t } = useI18n()
  const editor = useEditorInstance()
  const active = useEditor(({ session }) => session.selection.active)
  const stop = rows.some(({ id }) => id === active) ? active : rows[0]?.id
  const actions = parkedActions(editor, parentId)
  return (
    <ul role="tree" aria-label={t('dialogs.parkingLot.title')} aria-multiselectable className={styles.tree}>
      {rows.map((row) => (
        <ParkedItem
          key={row.id}
          row={row}
          tabStop={row.id === stop}
          actions={actions}
          onPress={(event) => {
            if (!pressOnLine({ editor, rows, actions }, row.id, event)) return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
      ))}
    </ul>
  )
}
