import { useStore } from '@xyflow/react'
import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { effortFamily, isCommitted, KINDS, type NodeId } from '../../../domain'
import type { EditorState } from '../../../editor'
import type { Rect } from '../../../lib'
import { useEditor } from '../../hooks/editor'
import { StretchQuestion } from '../../node/stretch/stretch-question'
import { EffortBar } from '../../panels/details/effort/effort-bar'
import { coversNoOther } from '../layout/covers-no-other'
import { useLayoutRevision, useMap } from '../map-context'
import styles from './beside-card.module.css'

/** Px of the screen between a card and a question about it, clear of its tools. */
const GAP = 22
/** Px of the screen that the question takes, about. */
const QUESTION = { width: 330, height: 122 }
const BAR_HEIGHT = 38

/** What is asked of the selected card, and how its effort is shared out, above or below it where no card stands. */
export function BesideCard({ id }: { readonly id: NodeId }) {
  const asksForStretch = useEditor((state) => isStretchOpen(state, id))
  const family = useEditor(useShallow(({ document }) => effortFamily(document, id)))
  if (asksForStretch)
    return (
      <Beside id={id} sides={['above', 'below']} size={QUESTION}>
        <div className={styles.question}>
          <StretchQuestion id={id} canBePutAside isBesideCard />
        </div>
      </Beside>
    )
  if (family.length < 2 || family.every(({ effort }) => effort === null)) return null
  return (
    <Beside id={id} sides={['below', 'above']} size={{ width: null, height: BAR_HEIGHT }}>
      <EffortBar family={family} />
    </Beside>
  )
}

/** A Big O with words, while everything is open, of which nobody has said how far it reaches. */
function isStretchOpen({ document, session }: EditorState, id: NodeId): boolean {
  const node = document.node(id)
  return (
    node?.stretch === null &&
    KINDS[node.kind].hasSides &&
    node.title.trim() !== '' &&
    !session.stretchPutAside &&
    // Details ask it beside the title.
    session.panel !== 'details' &&
    !isCommitted(document.meta.stage)
  )
}

interface BesideProps {
  readonly id: NodeId
  /** Where it may stand, the best first. */
  readonly sides: readonly ('above' | 'below')[]
  /** In px of the screen; `width` null: that of the card. */
  readonly size: { readonly width: number | null; readonly height: number }
  readonly children: ReactNode
}

/** Stands above or below a card, as large whatever the zoom; left out where it would cover another card. */
function Beside({ id, sides, size, children }: BesideProps) {
  const { layout } = useMap()
  useLayoutRevision()
  const rect = layout.rectOf(id)
  // The camera moves at every frame, and the place seldom changes.
  const side = useStore(({ transform: [, , zoom] }) =>
    rect === null
      ? undefined
      : sides.find((each) => coversNoOther(layout, id, boxAt(rect, each, size, zoom))),
  )
  if (rect === null || side === undefined) return null
  return (
    <div
      className={styles.beside}
      data-side={side}
      style={{
        left: rect.x + rect.width / 2,
        top: side === 'above' ? rect.y : rect.y + rect.height,
        width: size.width ?? rect.width,
      }}
      data-as-card={size.width === null || undefined}
    >
      {children}
    </div>
  )
}

function boxAt(
  rect: Rect,
  side: 'above' | 'below',
  { width, height }: BesideProps['size'],
  zoom: number,
): Rect {
  const wide = width === null ? rect.width : width / zoom
  const scale = width === null ? 1 : 1 / zoom
  const high = (height + (width === null ? 0 : GAP)) * scale
  const y = side === 'above' ? rect.y - high : rect.y + rect.height
  return { x: rect.x + rect.width / 2 - wide / 2, y, width: wide, height: high }
}
