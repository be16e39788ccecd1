import { useStore, useStoreApi } from '@xyflow/react'
import { Link2, Plus, type LucideIcon } from 'lucide-react'
import { useLayoutEffect, useRef, type CSSProperties, type RefObject } from 'react'
import type { NodeId } from '../../../domain'
import { commands, type Command } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useLayoutRevision, useMap } from '../map-context'
import styles from './card-tools.module.css'
import { RELATION_HANDLE } from './subject-at'
import { toolPlaces, type ToolPlace } from './tool-places'
import { useHovered } from './use-hovered'

const TOOL = 'data-card-tool'
/** Below this zoom the tools would hide the card. */
const LEAST_ZOOM = 0.45
/** Px of the screen that a card must be high for the tools on its lower border to leave its middle free. */
const LEAST_HEIGHT = { mouse: 28, finger: 38 }

function leastHeight(): number {
  const isCoarse = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches
  return isCoarse ? LEAST_HEIGHT.finger : LEAST_HEIGHT.mouse
}

interface ToolProps {
  readonly id: NodeId
  readonly place: ToolPlace
  readonly label: string
  readonly icon: LucideIcon
  readonly command: Command
  readonly handle?: boolean
}

function Tool({ id, place: { at, out }, label, icon: Icon, command, handle = false }: ToolProps) {
  const execute = useExecute()
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.tool}
      style={{ left: at.x, top: at.y, '--x': out.x, '--y': out.y } as CSSProperties}
      aria-label={label}
      title={label}
      {...{ [TOOL]: '', ...(handle && { [RELATION_HANDLE]: id }) }}
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
  const { t } = useI18n()
  useLayoutRevision()
  const hasChildren = useEditor(({ document }) => document.children(id).length > 0)
  const isRoot = useEditor(({ document }) => document.node(id)?.parentId === null)
  const rect = layout.rectOf(id)
  const growth = layout.growthOf(id)
  const hasRoom = useStore(({ transform }) => (rect?.height ?? 0) * transform[2] >= leastHeight())
  if (!rect || !growth) return null
  const { child, sibling, relation } = toolPlaces(rect, growth, hasChildren)
  return (
    <>
      <Tool id={id} place={child} label={t('canvas.drag.addChild')} icon={Plus} command={commands.addChild} />
      {hasRoom && !isRoot && (
        <Tool
          id={id}
          place={sibling}
          label={t('canvas.drag.addSibling')}
          icon={Plus}
          command={commands.addSibling}
        />
      )}
      {hasRoom && (
        <Tool
          id={id}
          place={relation}
          label={t('canvas.drag.relate')}
          icon={Link2}
          command={commands.startRelation}
          handle
        />
      )}
    </>
  )
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

/** Buttons around the active card and the one under the mouse: a child, a sibling, a relation. */
export function CardTools({ cards }: { readonly cards: RefObject<HTMLElement | null> }) {
  const active = useEditor(({ session }) => session.selection.active)
  const editing = useEditor(({ moment }) => moment.edit !== null)
  const isNear = useStore(({ transform }) => transform[2] >= LEAST_ZOOM)
  const hovered = useHovered(cards, TOOL)
  const layer = useOverMap()
  const ids = [...new Set([active, hovered])].filter((id) => id !== null)
  if (!isNear || editing) return null
  return (
    <div ref={layer} className={styles.tools}>
      {ids.map((id) => (
        <ToolsOf key={id} id={id} />
      ))}
    </div>
  )
}
