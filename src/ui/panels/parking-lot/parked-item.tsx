import { CornerUpLeft, Trash2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { walkBranch, type NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { focusSink } from '../../canvas/sink-focus'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { IconButton } from '../../primitives/icon-button'
import styles from './parking-lot.module.css'

interface ParkedItemProps {
  readonly id: NodeId
  readonly place: { readonly index: number; readonly of: number }
  /** The one that Tab comes to, with its buttons. */
  readonly active: boolean
  readonly onFocus: () => void
  readonly onRemoved: () => void
}

/** A parked branch; Enter brings it back to the map, Delete deletes it. */
export function ParkedItem({ id, place, active, onFocus, onRemoved }: ParkedItemProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const node = useEditor(({ document }) => document.node(id))
  const selected = useEditor(({ session }) => session.selection.ids.includes(id))
  const below = useEditor(({ document }) => [...walkBranch(document, id)].length - 1)
  if (node === undefined) return null
  const title = node.title === '' ? t('details.untitled') : node.title
  const tabIndex = active ? 0 : -1

  function unpark(): void {
    if (execute(commands.unpark, { ids: [id] })) focusSink()
  }
  function remove(): void {
    if (execute(commands.deleteBranches, { ids: [id] })) onRemoved()
  }
  function act(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return
    const action = { Enter: unpark, Delete: remove, Backspace: remove }[event.key]
    if (action === undefined) return
    event.preventDefault()
    event.stopPropagation()
    action()
  }

  return (
    <li
      role="treeitem"
      aria-label={`${t(`kinds.${node.kind}`)}: ${title}`}
      aria-level={1}
      aria-posinset={place.index + 1}
      aria-setsize={place.of}
      aria-selected={selected}
      tabIndex={tabIndex}
      className={styles.item}
      data-node-id={id}
      data-kind={node.kind}
      onFocus={onFocus}
      onKeyDown={act}
      onClick={() => execute(commands.select, { ids: [id] })}
    >
      <span className={styles.title}>{title}</span>
      {below > 0 && <span className={styles.below}>{t('dialogs.parkingLot.holds', { count: below })}</span>}
      <ItemTools title={title} tabIndex={tabIndex} unpark={unpark} remove={remove} />
    </li>
  )
}

interface ItemToolsProps {
  readonly title: string
  readonly tabIndex: number
  readonly unpark: () => void
  readonly remove: () => void
}

function ItemTools({ title, tabIndex, unpark, remove }: ItemToolsProps) {
  const { t } = useI18n()
  return (
    <span className={styles.tools} onClick={(event) => event.stopPropagation()}>
      <IconButton
        label={t('dialogs.parkingLot.unpark', { title })}
        icon={CornerUpLeft}
        tabIndex={tabIndex}
        className={styles.tool}
        onClick={unpark}
      />
      <IconButton
        label={t('dialogs.parkingLot.remove', { title })}
        icon={Trash2}
        tabIndex={tabIndex}
        className={styles.tool}
        onClick={remove}
      />
    </span>
  )
}
