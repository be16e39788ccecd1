import { useState, type KeyboardEvent } from 'react'
import type { DocumentReader, NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Tree, type TreeItemProps } from '../../tree/tree'
import type { ChangedRow } from './changed-rows'
import styles from './history-panel.module.css'

interface ChangedTreeProps {
  readonly rows: readonly ChangedRow[]
  /** The map at the restore point, from which a card can be copied back. */
  readonly from: DocumentReader
}

/** In px. */
const ROW_HEIGHT = 34
const INDENT = 14

/** The cards that differ, by name; Enter goes to one on the map. */
export function ChangedTree({ rows, from }: ChangedTreeProps) {
  const { t } = useI18n()
  const execute = useExecute()
  const [activeId, setActiveId] = useState<NodeId | null>(
    () => rows.find(({ change }) => change !== null)?.id ?? null,
  )
  const isOnMap = useEditor(({ document }) => activeId !== null && document.node(activeId) !== undefined)
  const wasThere = activeId !== null && from.node(activeId) !== undefined
  const select = (id: NodeId) => {
    if (isOnMap) execute(commands.select, { ids: [id] })
  }
  return (
    <>
      <Tree
        rows={rows}
        label={{ text: t('history.differences') }}
        activeId={activeId}
        className={styles.tree}
        rowHeight={ROW_HEIGHT}
        labelOf={({ node }) => node.title}
        onMove={({ id }) => setActiveId(id)}
        onRowKeyDown={({ id }, event: KeyboardEvent) => {
          if (event.key !== 'Enter') return false
          select(id)
          return true
        }}
        renderRow={(row, item) => (
          <ChangedItem
            key={row.id}
            row={row}
            item={item}
            isActive={row.id === activeId}
            onChoose={() => setActiveId(row.id)}
          />
        )}
      />
      <div className={styles.tools}>
        <Button disabled={!isOnMap} onClick={() => activeId !== null && select(activeId)}>
          {t('history.select')}
        </Button>
        <Button
          disabled={!wasThere}
          onClick={() => {
            if (activeId !== null) execute(commands.copyBack, { from, id: activeId })
          }}
        >
          {t('history.copyBack')}
        </Button>
      </div>
    </>
  )
}

interface ChangedItemProps {
  readonly row: ChangedRow
  readonly item: TreeItemProps
  readonly isActive: boolean
  readonly onChoose: () => void
}

function ChangedItem({ row, item, isActive, onChoose }: ChangedItemProps) {
  const { t } = useI18n()
  const { node, change, earlierTitle, level } = row
  const title = node.title === '' ? t('canvas.untitled') : node.title
  const name = t(`canvas.name.${node.kind}`, { title })
  const words = change === null ? null : t(`history.change.${change}`)
  return (
    <li
      {...item}
      role="treeitem"
      tabIndex={item.tabIndex}
      onKeyDown={item.onKeyDown}
      aria-selected={isActive}
      aria-label={words === null ? name : t('history.row', { name, change: words })}
      className={styles.row}
      style={{ ...item.style, paddingInlineStart: (level - 1) * INDENT + 8 }}
      data-change={change ?? undefined}
      onClick={onChoose}
    >
      <span className={styles.title} dir="auto">
        {title}
      </span>
      {words !== null && <span className={styles.change}>{words}</span>}
      {earlierTitle !== null && (
        <span className={styles.was} dir="auto">
          {t('history.was', { title: earlierTitle })}
        </span>
      )}
    </li>
  )
}
