import type { Rect } from '../../../lib'
import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { commands, isSelected } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useLayoutRevision, useMap } from '../map-context'
import { RelationLabel } from './relation-label'
import styles from './relations.module.css'
import { shapeBetween, visibleRelations, type DrawnRelation } from './visible-relations'

/** The relations to draw now; the same until a card or the window moves, or one of the relations changes. */
function useDrawn(within: Rect): readonly DrawnRelation[] {
  const { layout } = useMap()
  const moved = useLayoutRevision()
  const document = useEditor((state) => state.document)
  const relations = useEditor(useShallow((state) => [...state.document.all('relations')]))
  return useMemo(
    () => ({ moved, relations, drawn: visibleRelations(document, layout, within) }).drawn,
    [document, layout, within, moved, relations],
  )
}

/** From the node where a relation was begun to the one that it would end at now. */
function ConnectionLine({ within }: { readonly within: Rect }) {
  const { layout } = useMap()
  useLayoutRevision()
  const document = useEditor((state) => state.document)
  const from = useEditor(({ ephemeral }) =>
    ephemeral.choosing?.type === 'relation' ? ephemeral.choosing.from : null,
  )
  const to = useEditor(({ session }) => session.selection.active)
  const shape = from === null || to === null ? null : shapeBetween(document, layout, { from, to }, within)
  return shape && <Curve {...shape} />
}

function Curve({ path, head }: DrawnRelation['shape']) {
  return (
    <g className={styles.relation} data-begun>
      <path className={styles.line} d={path} />
      <path className={styles.head} d={head} />
    </g>
  )
}

function RelationLine({ relation, shape }: DrawnRelation) {
  const execute = useExecute()
  const selected = useEditor(
    ({ session: { selection } }) =>
      isSelected(selection, relation.from) || isSelected(selection, relation.to),
  )
  return (
    <g className={styles.relation} data-relation-id={relation.id} data-selected={selected || undefined}>
      <path
        className={`${styles.hit} nopan`}
        d={shape.path}
        onClick={(event) => {
          event.stopPropagation()
          execute(commands.editRelation, { id: relation.id })
        }}
      />
      <path className={styles.line} d={shape.path} />
      <path className={styles.head} d={shape.head} />
    </g>
  )
}

interface RelationsProps {
  readonly far: boolean
  /** The part of the map that is drawn. */
  readonly within: Rect
}

/** Cross links above the tree, each with an arrow head and its label. */
export function Relations({ far, within }: RelationsProps) {
  const drawn = useDrawn(within)
  return (
    <ViewportPortal>
      <svg className={styles.relations} data-far={far || undefined} aria-hidden>
        {drawn.map((each) => (
          <RelationLine key={each.relation.id} {...each} />
        ))}
        <ConnectionLine within={within} />
      </svg>
      <div className={styles.labels}>
        {!far && drawn.map((each) => <RelationLabel key={each.relation.id} {...each} />)}
      </div>
    </ViewportPortal>
  )
}
