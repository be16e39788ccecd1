import type { ReactNode } from 'react'
import type { NodeId, NodeRecord } from '../../domain'
import { isSelected } from '../../editor'
import { useEditor, useEditorInstance } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { cardName } from '../node/card-name'
import { Badge } from '../node/controls/badge'
import { isCardDimmed } from '../node/dimmed'
import { HighlightedText } from '../node/title/highlighted-text'
import { clickNode } from '../workspace/click-node'
import styles from './week.module.css'

interface ItemProps {
  readonly record: NodeRecord
  /** What else is said of the node, below its title. */
  readonly facts?: readonly string[]
  /** Before the title. */
  readonly start?: ReactNode
  /** After the title. */
  readonly end?: ReactNode
}

/** A node in a list of the week: its title selects it, its badge opens its checks. */
export function Item({ record, facts = [], start, end }: ItemProps) {
  const { id } = record
  const i18n = useI18n()
  const editor = useEditorInstance()
  const selected = useEditor(({ session }) => isSelected(session.selection, id))
  const active = useEditor(({ session }) => session.selection.active === id)
  const dimmed = useEditor((state) => isCardDimmed(state, id))
  const checks = useEditor((state) => state.checks.at(id))
  return (
    <div className={styles.item} data-selected={selected || undefined} data-dimmed={dimmed || undefined}>
      {start}
      <button
        type="button"
        className={styles.title}
        aria-label={cardName(record, i18n)}
        aria-pressed={selected}
        data-item
        data-node-id={id}
        data-active={active || undefined}
        data-done={record.done || undefined}
        onClick={(event) => clickNode(editor, id, event)}
      >
        <span dir="auto">
          {record.title === '' ? i18n.t('canvas.untitled') : <HighlightedText text={record.title} />}
        </span>
        {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
      </button>
      <span className={styles.badge}>
        <Badge id={id} checks={checks} isInFamilyAtWork={active} />
      </span>
      {end}
    </div>
  )
}

/** The title of the key result or objective that a node stands under. */
export function useParentTitle({ parentId }: Pick<NodeRecord, 'parentId'>): string | null {
  return useEditor(({ document }) => (parentId === null ? null : (document.node(parentId)?.title ?? null)))
}

/** A node by its id; nothing where it is gone. */
export function useNode(id: NodeId): NodeRecord | undefined {
  return useEditor(({ document }) => document.node(id))
}
