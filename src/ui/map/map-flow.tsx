import type { Rect } from '../../lib'
import { Background, ReactFlow, useStoreApi } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useMemo, useState, type RefObject } from 'react'
import { useStore } from 'zustand'
import { usePorts } from '../hooks/ports'
import { onDemand } from '../primitives/on-demand'
import styles from './map-canvas.module.css'
import { MapCard, type CardNode } from './cards/map-card'
import { Edges } from './edges/edges'
import { createFlowNodes } from './flow-nodes'
import { useLayoutRevision, useMap } from './map-context'
import { cardsInOverview, cardsInWindow, type MapWindow } from './window/map-window'
import { Relations } from './edges/relations'
import { useCamera } from './camera/use-camera'
import { useLayoutAnimation } from './animation/use-layout-animation'
import { useSaveCamera } from './camera/use-save-camera'
import { useMapWindow } from './window/use-map-window'
import { useTreeOrder } from './window/use-tree-order'
import { useAlwaysMounted } from './window/use-always-mounted'
import { MAX_ZOOM, type Viewport } from './camera/viewport'

const RoomLayer = onDemand(async () => (await import('./room/room-layer')).RoomLayer)

const NODE_TYPES = { card: MapCard }
const NO_EDGES: never[] = []
const NO_KEY = null
/**
 * With Cmd held the wheel zooms. With Ctrl it zooms anyway, as a pinch: as an activation key it would exchange the
 * listener of the wheel after the key, and a turn that comes before would be lost.
 */
const ZOOM_KEY = 'Meta'
const OPTIONS = { hideAttribution: true }
/** Its own descriptions name keys that are switched off. */
const NO_DESCRIPTIONS = { 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' }
const PAN_BUTTONS = [0, 1]

/** React Flow calls itself an application; inside our tree it is no more than a surface. */
function removeRole(element: HTMLElement | null): void {
  element?.setAttribute('role', 'presentation')
}

interface MapFlowProps {
  readonly container: RefObject<HTMLDivElement | null>
  readonly far: boolean
  /** Where the map is opened. */
  readonly initial: Viewport
}

/** What is drawn now; the same object until a card moves, the window leaves it or another node becomes active. */
function useWindow(rect: Rect, far: boolean, revision: number): MapWindow {
  const { layout } = useMap()
  const alwaysMounted = useAlwaysMounted()
  return useMemo(
    () => ({
      ...(far ? cardsInOverview(layout, alwaysMounted) : cardsInWindow(layout, rect, alwaysMounted)),
      revision,
    }),
    [layout, alwaysMounted, rect, far, revision],
  )
}

/** The cards as React Flow takes them; the first ones are there before it asks, so that they are drawn at once. */
function useNodes({ cards }: MapWindow): CardNode[] {
  const flow = useStoreApi<CardNode>()
  const [flowNodes] = useState(createFlowNodes)
  const nodes = useMemo(() => flowNodes(cards), [flowNodes, cards])
  useState(() => flow.getState().setNodes(nodes))
  return nodes
}

/** The cards near the window and the lines between them, in React Flow. */
export function MapFlow({ container, far, initial }: MapFlowProps) {
  const revision = useLayoutRevision()
  const rect = useMapWindow(far)
  const window = useWindow(rect, far, revision)
  const nodes = useNodes(window)
  const camera = useCamera(container)
  const inRoom = useStore(usePorts().room.store, ({ status }) => status === 'connected')
  useSaveCamera(camera)
  useTreeOrder(container, window)
  useLayoutAnimation(container, window, revision)
  return (
    <ReactFlow<CardNode>
      ref={removeRole}
      nodes={nodes}
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      proOptions={OPTIONS}
      defaultViewport={initial}
      minZoom={camera.minZoom()}
      maxZoom={MAX_ZOOM}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      ariaLabelConfig={NO_DESCRIPTIONS}
      deleteKeyCode={NO_KEY}
      selectionKeyCode={NO_KEY}
      multiSelectionKeyCode={NO_KEY}
      panActivationKeyCode={NO_KEY}
      zoomActivationKeyCode={ZOOM_KEY}
      zoomOnDoubleClick={false}
      panOnScroll
      panOnScrollSpeed={1}
      panOnDrag={PAN_BUTTONS}
    >
      <Background className={styles.grid ?? ''} gap={22} size={1.6} />
      <Edges edges={window.edges} />
      <Relations far={far} within={rect} />
      {inRoom && <RoomLayer container={container} />}
    </ReactFlow>
  )
}
