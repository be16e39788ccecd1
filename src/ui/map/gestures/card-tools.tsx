import { useStore, useStoreApi } from '@xyflow/react'
import { Link2, Plus } from 'lucide-react'
import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import type { NodeId } from '../../../domain'
import { commands, isSelected } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { onDemand } from '../../primitives/on-demand'
import { PartBoundary } from '../../shell/part-boundary'
import { coversNoOther } from '../layout/covers-no-other'
import { useLayoutRevision, useMap } from '../map-context'
import styles from './card-tools.module.css'
import { RELATION_HANDLE } from './gesture-listeners'
import { type PointerKind, type ToolPosition, toolBox, toolPositions } from './tool-positions'

const BesideCard = onDemand(async () => (await import('../beside-card/beside-card')).BesideCard)

/** Below this zoom the tools would hide the card. */
const LEAST_ZOOM = 0.45
/** Px of the screen that a card must be high for the tools at its border or corners to leave its middle free. */
const LEAST_HEIGHT: Readonly<Record<PointerKind, number>> = { mouse: 28, finger: 26 }

function pointingHere(): PointerKind {
  const isCoarse = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches
  return isCoarse ? 'finger' : 'mouse'
}

const TOOLS = [
  { name: 'child', label: 'canvas.drag.addChild', icon: Plus, command: commands.addChild },
  { name: 'sibling', label: 'canvas.drag.addSibling', icon: Plus, command: commands.addSibling },
  { name: 'relation', label: 'canvas.drag.relate', icon: Link2, command: commands.startRelation },
] as const

type ToolName = (typeof TOOLS)[number]['name']

interface ToolProps {
  readonly id: NodeId
  readonly tool: (typeof TOOLS)[number]
  readonly place: ToolPosition
}

function Tool({ id, tool: { name, label, icon: Icon, command }, place: { at, out } }: ToolProps) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.tool}
      style={{ left: at.x, top: at.y, '--x': `${out.x}px`, '--y': `${out.y}px` } as CSSProperties}
      aria-label={t(label)}
      title={t(label)}
      {...(name === 'relation' && { [RELATION_HANDLE]: id })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        execute(commands.select, { ids: [id] })
        execute(command)
      }}
    >
      <span>
        <Icon size={14} aria-hidden />
      </span>
    </button>
  )
}

function ToolsOf({ id }: { readonly id: NodeId }) {
  const { layout } = useMap()
  useLayoutRevision()
  const beside = useEditor(({ document }) => document.children(id).some((child) => !layout.isListed(child)))
  const isRoot = useEditor(({ document }) => document.node(id)?.parentId === null)
  const rect = layout.rectOf(id)
  const growth = layout.growthOf(id)
  const pointing = pointingHere()
  const isLine = layout.isListed(id)
  const { height } = (beside ? rect : layout.branchBounds(id)) ?? { height: 0 }
  const places =
    rect && growth && toolPositions({ rect, growth, hasChildren: beside, end: rect.y + height }, pointing)
  // The camera moves at every frame, and the buttons seldom change.
  const shown = useStore(({ transform: [, , zoom] }) => {
    const hasRoom = (rect?.height ?? 0) * zoom >= LEAST_HEIGHT[pointing]
    const isWanted = (name: ToolName) =>
      name === 'child' || (hasRoom && !isLine && !(isRoot && name === 'sibling'))
    const isFree = (name: ToolName) =>
      places !== null && coversNoOther(layout, id, toolBox(places[name], zoom, pointing))
    return TOOLS.filter(({ name }) => isWanted(name) && isFree(name))
      .map(({ name }) => name)
      .join()
  })
  if (!places) return null
  return TOOLS.filter(({ name }) => shown.split(',').includes(name)).map((tool) => (
    <Tool key={tool.name} id={id} tool={tool} place={places[tool.name]} />
  ))
}

/** Keeps the layer over the map while the camera moves, without drawing it anew. */
function useOverMap() {
  const flow = useStoreApi()
  const layer = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const [x, y, zoom] = flow.getState().transform
      layer.current?.style.setProperty('transform', `translate(${x}px,${y}px) scale(${zoom})`)
      layer.current?.style.setProperty('--zoom', String(zoom))
    }
    place()
    return flow.subscribe(place)
  })
  return layer
}

/** Buttons around the selected card: a child, a sibling, a relation. */
export function CardTools() {
  const selected = useEditor(({ session: { selection } }) =>
    selection.active !== null && isSelected(selection, selection.active) ? selection.active : null,
  )
  const editing = useEditor(({ ephemeral }) => ephemeral.edit !== null)
  const isNear = useStore(({ transform }) => transform[2] >= LEAST_ZOOM)
  const layer = useOverMap()
  if (!isNear || editing || selected === null) return null
  return (
    <div ref={layer} className={styles.tools}>
      <ToolsOf key={selected} id={selected} />
      <PartBoundary>
        <BesideCard key={selected} id={selected} />
      </PartBoundary>
    </div>
  )
}
