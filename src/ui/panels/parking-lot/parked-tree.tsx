import { useMemo, useRef } from 'react'
import type { NodeId } from '../../../domain'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useVirtualRows } from '../../primitives/use-virtual-rows'
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

/** In px: a line until it has been drawn, and the space between two lines. */
const LINE = 44
const GAP = 8

/** What is parked, one stop of the Tab key; arrows travel within. Only the lines in view are drawn. */
export function ParkedTree({ rows, parentId }: ParkedTreeProps) {
  const { t } = useI18n()
  const editor = useEditorInstance()
  const active = useEditor(({ session }) => session.selection.active)
  const stop = Math.max(
    rows.findIndex(({ id }) => id === active),
    0,
  )
  const actions = parkedActions(editor, parentId)
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => rows.map(({ id }) => id), [rows])
  const { indexes, placeOf, contentStyle } = useVirtualRows({
    keys,
    scroller,
    estimate: () => LINE,
    gap: GAP,
    held: stop,
  })
  return (
    <div ref={scroller} className={styles.scroller} data-empty={rows.length === 0 || undefined}>
      <ul role="tree" aria-label={t('dialogs.parkingLot.title')} aria-multiselectable style={contentStyle}>
        {indexes.map((index) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <ParkedItem
              key={row.id}
              row={row}
              place={placeOf(index)}
              tabStop={index === stop}
              actions={actions}
              onPress={(event) => {
                if (!pressOnLine({ editor, rows, actions }, row.id, event)) return
                event.preventDefault()
                event.stopPropagation()
              }}
            />
          )
        })}
      </ul>
    </div>
  )
}
