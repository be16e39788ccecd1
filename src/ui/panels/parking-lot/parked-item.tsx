import { ChevronRight, CornerUpLeft, GripVertical, Trash2 } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { NodeId, NodeRecord } from '../../../domain'
import { commands, isSelected, type EditorState } from '../../../editor'
import { DotsPill } from '../../node/dots-pill'
import { isCardDimmed } from '../../node/dimmed'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { IconButton } from '../../primitives/button/icon-button'
import type { TreeItemProps } from '../../tree/tree'
import type { ParkedActions } from './parked-actions'
import { ParkedReason } from './parked-reason'
import type { ParkedRow } from './parked-rows'
import { ParkedTitle } from './parked-title'
import styles from './parking-lot.module.css'

interface ParkedItemProps {
  readonly row: ParkedRow
  readonly item: TreeItemProps
  readonly actions: ParkedActions
  /** On its way into a group. */
  readonly isPicked: boolean
  /** Where what is dragged would be put. */
  readonly isTarget: boolean
}

function partsOf(id: NodeId) {
  return (state: EditorState) => ({
    node: state.document.node(id),
    below: state.document.children(id).length,
    folded: state.session.folded.has(id),
    selected: isSelected(state.session.selection, id),
    dimmed: isCardDimmed(state, id),
  })
}

/** A parked branch or a node in one. */
export function ParkedItem({ row, item, actions, isPicked, isTarget }: ParkedItemProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const { id } = row
  const { node, below, folded, selected, dimmed } = useEditor(useShallow(partsOf(id)))
  if (node === undefined) return null
  const tabStop = item.tabIndex === 0
  const title = node.title === '' ? t('details.untitled') : node.title
  const click = (event: MouseEvent) => {
    if (isOnControl(event)) return
    if (event.ctrlKey || event.metaKey) execute(commands.toggleSelected, { id })
    else execute(commands.select, { ids: [id] })
  }
  return (
    <li
      {...item}
      role="treeitem"
      tabIndex={item.tabIndex}
      onKeyDown={item.onKeyDown}
      aria-label={t(`canvas.name.${node.kind}`, { title })}
      aria-selected={selected}
      className={styles.item}
      style={{ ...item.style, marginInlineStart: (row.level - 1) * 16 }}
      data-node-id={id}
      data-kind={node.kind}
      data-dimmed={dimmed || undefined}
      data-idea={id}
      data-put-on={id}
      data-picked={isPicked || undefined}
      data-target={isTarget || undefined}
      onClick={click}
      onDoubleClick={(event) => {
        if (!isOnControl(event)) execute(commands.edit, { id })
      }}
    >
      {below > 0 && <Fold id={id} folded={folded} below={below} />}
      <ParkedTitle node={node} />
      <span className={styles.dots}>
        <DotsPill id={id} />
      </span>
      <ItemTools node={node} title={title} tabStop={tabStop} actions={actions} />
      {folded && below > 0 && (
        <span className={styles.below}>{t('dialogs.parkingLot.holds', { count: below })}</span>
      )}
      {node.parked !== null && (
        <ParkedReason id={id} reason={node.parked.reason} writable={selected && tabStop} />
      )}
    </li>
  )
}

/** A button or a field of the row does its own thing. */
function isOnControl({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('button, input, textarea, label') !== null
}

interface FoldProps {
  readonly id: NodeId
  readonly folded: boolean
  readonly below: number
}

function Fold({ id, folded, below }: FoldProps) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.fold}
      data-folded={folded || undefined}
      aria-label={t(folded ? 'canvas.unfold' : 'canvas.fold', { count: below })}
      onClick={() => execute(commands.toggleFold, { ids: [id] })}
    >
      <ChevronRight size={15} aria-hidden />
    </button>
  )
}

interface ItemToolsProps {
  readonly node: NodeRecord
  readonly title: string
  readonly tabStop: boolean
  readonly actions: ParkedActions
}

function ItemTools({ node: { id }, title, tabStop, actions }: ItemToolsProps) {
  const { t } = useI18n()
  const tabIndex = tabStop ? 0 : -1
  return (
    <span className={styles.tools}>
      <span data-drag-mark className={styles.mark} aria-hidden>
        <GripVertical size={15} />
      </span>
      <IconButton
        label={t('dialogs.parkingLot.unpark', { title })}
        icon={CornerUpLeft}
        tabIndex={tabIndex}
        className={styles.tool}
        onClick={() => actions.unpark(id)}
      />
      <IconButton
        label={t('dialogs.parkingLot.remove', { title })}
        icon={Trash2}
        tabIndex={tabIndex}
        className={styles.tool}
        onClick={() => actions.remove(id)}
      />
    </span>
  )
}
