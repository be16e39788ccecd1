import { memo, type CSSProperties } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { shallow } from 'zustand/shallow'
import { useEditor, useEditorInstance } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { KIND_PRESENTATIONS } from '../kinds'
import { cardDescription, relationParts } from '../node/card-description'
import { cardName } from '../node/card-name'
import { Badge } from '../node/controls/badge'
import { DoneCheckbox } from '../node/controls/done-checkbox'
import { KindMark } from '../node/kind-mark'
import { nodePartsOf } from '../node/node-parts'
import { MarkSlot } from '../node/plan/mark-slot'
import { NodeTitle } from '../node/title/node-title'
import type { TreeLineProps } from '../tree/use-tree-lines'
import { DRAG_HANDLE_ATTRIBUTE } from './drag/use-line-drag'
import { FoldTriangle } from './fold-triangle'
import { LineEnd } from './line-end'
import styles from './line.module.css'
import type { OutlineRow } from './use-outline-rows'
import { useWritingKeys } from './use-writing-keys'

interface LineProps {
  readonly row: OutlineRow
  readonly line: TreeLineProps
}

/** Is it the same line at the same place? Its properties are made anew whenever the list is drawn. */
function isSameLine(a: LineProps, b: LineProps): boolean {
  return shallow(a.row, b.row) && shallow(withPlace(a.line), withPlace(b.line))
}

function withPlace({ style, ...rest }: TreeLineProps) {
  return { ...rest, place: style.transform }
}

/** One node of the outline: its checks in the margin, its kind, its title, and what is known of it at the end. */
export const Line = memo(function Line({ row: { id, level, expanded }, line }: LineProps) {
  const i18n = useI18n()
  const { document } = useEditorInstance().store.getState()
  const parts = useEditor(useShallow((state) => nodePartsOf(state, id, state.session.folded.has(id))))
  // Titles at the other ends of relations are no part of the branch.
  useEditor(useShallow((state) => relationParts(state.document, id, i18n)))
  const writing = useWritingKeys(id)
  const { record, edit } = parts
  if (record === undefined) return null
  const { hasCheckbox } = KIND_PRESENTATIONS[record.kind]
  return (
    <div
      {...line}
      id={`card-${id}`}
      role="treeitem"
      aria-label={cardName(record, i18n)}
      aria-description={cardDescription(document, record, parts, i18n)}
      aria-selected={parts.selected}
      className={styles.line}
      style={{ ...line.style, '--depth': level - 1 } as CSSProperties}
      data-node-id={id}
      data-kind={record.kind}
      data-branch={parts.colour ?? undefined}
      data-selected={parts.selected || undefined}
      data-active={parts.active || undefined}
      data-dimmed={parts.dimmed || undefined}
      data-done={(hasCheckbox && record.done) || undefined}
    >
      <span className={styles.margin}>
        <Badge id={id} checks={parts.checks} isInFamilyAtWork={parts.active} />
      </span>
      <FoldTriangle id={id} expanded={expanded} count={document.children(id).length} />
      {hasCheckbox ? (
        <DoneCheckbox record={record} />
      ) : (
        <KindMark kind={record.kind} {...{ [DRAG_HANDLE_ATTRIBUTE]: '' }} />
      )}
      <div className={styles.words} data-words>
        <div className={styles.title} {...writing}>
          <NodeTitle record={record} edit={edit} />
        </div>
        <MarkSlot id={id} />
        <LineEnd record={record} evidence={parts.evidence} today={parts.today} />
      </div>
    </div>
  )
}, isSameLine)
