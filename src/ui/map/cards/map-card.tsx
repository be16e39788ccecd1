import type { Node, NodeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { ancestors, mapRoots, type NodeId } from '../../../domain'
import { childLimitOf, type EditorState } from '../../../editor'
import { LEVELS } from '../../../rules'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { KIND_PRESENTATIONS } from '../../kinds'
import { useMap } from '../map-context'
import { Badge } from '../../node/controls/badge'
import { cardDescription, relationParts } from '../../node/card-description'
import { cardName } from '../../node/card-name'
import { CHILD_GROUP_ATTRIBUTE } from '../window/use-tree-order'
import { CardRows } from './rows/card-rows'
import { LineEnd } from './rows/line-end'
import { isListed } from './size/card-content'
import styles from './card.module.css'
import { FoldToggle } from './fold-toggle'
import { NoteIcon } from '../../node/controls/note-icon'
import { useMeasuredHeight } from './size/use-measured-height'
import { Ribbon } from './ribbon'
import { Ring } from './ring'
import { nodePartsOf } from '../../node/node-parts'
import { MarkSlot } from '../../node/plan/mark-slot'
import { NodeTitle } from '../../node/title/node-title'
import { DoneCheckbox } from '../../node/controls/done-checkbox'

/** Characters of a title that has room for a larger type where the rows below it are left out. */
const SHORT = 40

export type CardNode = Node<{ readonly id: NodeId }, 'card'>

/** What a card reads of the editor; each part keeps its identity while it stays the same. */
function partsOf(id: NodeId) {
  return (state: EditorState) => partsIn(state, id)
}

function partsIn(state: EditorState, id: NodeId) {
  const { document, session } = state
  const folded = session.folded.has(id)
  return {
    ...nodePartsOf(state, id, folded),
    folded,
    family: document.familyVersion(document.node(id)?.parentId ?? null),
    level: ancestors(document, id).length + 1,
    children: document.children(id).length,
    isInFamilyAtWork: isInFamilyAtWork(state, id),
  }
}

/** Is it the active card, its parent, its child or its sibling? */
function isInFamilyAtWork({ document, session }: EditorState, id: NodeId): boolean {
  const { active } = session.selection
  if (active === null) return false
  const parentId = document.node(id)?.parentId ?? null
  const parentOfActive = document.node(active)?.parentId ?? null
  return (
    id === active ||
    parentId === active ||
    id === parentOfActive ||
    (parentId !== null && parentId === parentOfActive)
  )
}

/** Where the node stands among its siblings, counted from 1; parked roots do not count. */
function usePlace(id: NodeId, family: number): { position: number; siblings: number } {
  const { document } = useEditorInstance().store.getState()
  return useMemo(() => {
    const record = document.node(id)
    const all = record?.parentId ? document.children(record.parentId) : mapRoots(document)
    return { position: all.indexOf(id) + 1, siblings: all.length, family }
  }, [document, id, family])
}

/** One node on the map. */
export const MapCard = memo(function MapCard({ data: { id } }: NodeProps<CardNode>) {
  const { sizes } = useMap()
  const parts = useEditor(useShallow(partsOf(id)))
  const i18n = useI18n()
  const card = useMeasuredHeight(id, parts.branch)
  const overload = useEditor(useShallow(({ document }) => childLimitOf(document, id)))
  const place = usePlace(id, parts.family)
  const { document } = useEditorInstance().store.getState()
  // Titles at the other ends of relations are no part of the branch.
  useEditor(useShallow((state) => relationParts(state.document, id, i18n)))
  const severity = LEVELS.find((level) =>
    parts.checks.some(({ first, others }) => [first, ...others].some((each) => each.level === level)),
  )
  const face = sizes.faceOf(id)
  if (!face) return null
  const { record, progress } = face
  const { kind } = record
  const { progress: shown, hasCaption, hasCheckbox } = KIND_PRESENTATIONS[kind]
  return (
    <div
      ref={card}
      id={`card-${id}`}
      role="treeitem"
      aria-label={cardName(record, i18n)}
      aria-description={cardDescription(document, record, parts, i18n)}
      aria-level={parts.level}
      aria-posinset={place.position}
      aria-setsize={place.siblings}
      aria-selected={parts.selected}
      aria-expanded={parts.children > 0 ? !parts.folded : undefined}
      className={`${styles.card} ${styles[kind]}`}
      data-node-id={id}
      data-kind={kind}
      data-severity={severity}
      data-branch={parts.colour ?? undefined}
      data-selected={parts.selected || undefined}
      data-active={parts.active || undefined}
      data-dimmed={parts.dimmed || undefined}
      data-over={overload?.over || undefined}
      data-rows={face.rows.length > 0 || undefined}
      data-short={record.title.length <= SHORT || undefined}
      data-done={(hasCheckbox && record.done) || undefined}
    >
      {shown === 'ring' && <Ring value={progress.value} />}
      {hasCheckbox && <DoneCheckbox record={record} />}
      <div className={styles.body}>
        {hasCaption && <div className={styles.caption}>{i18n.t('canvas.caption')}</div>}
        <NodeTitle record={record} edit={parts.edit} />
        {isListed(kind) && <LineEnd face={face} folded={parts.folded} />}
        <CardRows face={face} overload={overload} folded={parts.folded} />
      </div>
      {parts.surplus && <Ribbon />}
      <Badge id={id} checks={parts.checks} isInFamilyAtWork={parts.isInFamilyAtWork} />
      <NoteIcon record={record} />
      <MarkSlot id={id} className={styles.mark} />
      {parts.children > (face.checklist?.of ?? 0) && <FoldToggle id={id} folded={parts.folded} />}
      {parts.children > 0 && <span role="group" {...{ [CHILD_GROUP_ATTRIBUTE]: id }} />}
    </div>
  )
})
