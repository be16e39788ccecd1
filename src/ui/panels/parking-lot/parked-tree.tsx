import type { KeyboardEvent } from 'react'
import type { NodeId } from '../../../domain'
import { commands, type Editor } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Tree } from '../../tree/tree'
import { useGrouping, type Grouping } from './grouping/use-grouping'
import { useIdeaDrag } from './grouping/use-idea-drag'
import { focusLine, parkedActions, type ParkedActions } from './parked-actions'
import { ParkedItem } from './parked-item'
import type { ParkedRow } from './parked-rows'
import styles from './parking-lot.module.css'

interface ParkedTreeProps {
  readonly rows: readonly ParkedRow[]
  /** Where branches come back to the map; null: the first Big O. */
  readonly parentId: NodeId | null
}

/** In px. */
const ROW_HEIGHT = 44
const GAP = 8

/**
 * What is parked; Enter brings a branch back to the map, F2 renames it, Delete deletes it. Ctrl+G puts the selected ones
 * together, or picks up a single one, which Ctrl+G or Enter puts onto another; dragging does the same.
 */
export function ParkedTree({ rows, parentId }: ParkedTreeProps) {
  const { t } = useI18n()
  const editor = useEditorInstance()
  const activeId = useEditor(({ session }) => session.selection.active)
  const actions = parkedActions(editor, parentId)
  const grouping = useGrouping((first, newGroup) => {
    if (newGroup !== null) editor.execute(commands.edit, { id: newGroup })
    else {
      editor.execute(commands.select, { ids: [first] })
      focusLine(first)
    }
  })
  const { dragged, onPointerDown } = useIdeaDrag(grouping.put)
  const [pickedId] = grouping.picked
  const pickedTitle = useEditor(({ document }) => pickedId && document.node(pickedId)?.title)
  return (
    <div className={styles.tree} onPointerDown={onPointerDown}>
      {pickedTitle !== undefined && (
        <p role="status" className={styles.picked}>
          {t('cluster.picked', { count: 1, title: pickedTitle })}
        </p>
      )}
      <Tree
        rows={rows}
        label={{ text: t('dialogs.parkingLot.title') }}
        activeId={activeId}
        isMultiselectable
        className={styles.scroller}
        rowHeight={ROW_HEIGHT}
        gap={GAP}
        labelOf={({ id }) => editor.store.getState().document.node(id)?.title ?? ''}
        onMove={({ id }, extend) => {
          const { ids } = editor.store.getState().session.selection
          const kept = extend ? ids.filter((other) => other !== id) : []
          editor.execute(commands.select, { ids: [...kept, id], active: id })
        }}
        onToggle={({ id }) => editor.execute(commands.toggleFold, { ids: [id] })}
        onRowKeyDown={({ id }, event) => pressKey({ editor, rows, actions, grouping }, id, event)}
        renderRow={(row, item) => (
          <ParkedItem
            key={row.id}
            row={row}
            item={item}
            actions={actions}
            isPicked={grouping.picked.includes(row.id) || dragged?.id === row.id}
            isTarget={dragged?.target === row.id && dragged.id !== row.id}
          />
        )}
      />
    </div>
  )
}

interface ParkedKeys {
  readonly editor: Editor
  readonly rows: readonly ParkedRow[]
  readonly actions: ParkedActions
  readonly grouping: Grouping
}

/** The keys of a parked line beyond those of a tree; false for any other. */
function pressKey(
  { editor, rows, actions, grouping }: ParkedKeys,
  id: NodeId,
  event: KeyboardEvent,
): boolean {
  const { picked, pickUp, put } = grouping
  const isCarrying = picked.length > 0
  const mod = event.ctrlKey || event.metaKey
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => (isCarrying ? put(picked, id) : actions.unpark(id)),
    ...(isCarrying && { Escape: () => pickUp([]) }),
    F2: () => editor.execute(commands.edit, { id }),
    Delete: () => actions.remove(id),
    Backspace: () => actions.remove(id),
    ' ': () => editor.execute(commands.toggleSelected, { id }),
  }
  const withMod: Readonly<Record<string, () => void>> = {
    a: () => editor.execute(commands.select, { ids: rows.map((row) => row.id), active: id }),
    g: () => {
      const { ids } = editor.store.getState().session.selection
      if (isCarrying) put(picked, id)
      else if (ids.length > 1 && ids.includes(id)) put(ids, id)
      else pickUp([id])
    },
  }
  const action = mod ? withMod[event.key.toLowerCase()] : keys[event.key]
  if (action === undefined || (event.altKey && !mod)) return false
  action()
  return true
}
