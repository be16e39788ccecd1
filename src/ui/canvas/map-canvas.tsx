import { ReactFlowProvider } from '@xyflow/react'
import { useEffect, useId, useRef } from 'react'
import { useClipboard } from '../clipboard/use-clipboard'
import { useI18n } from '../hooks/ports'
import { ContextMenuHost } from '../menus/context-menu-host'
import type { CanvasPorts } from './canvas-ports'
import { ChecksHost } from './checks-host'
import { Dock } from './dock'
import { DragHost } from './drag/drag-host'
import { useFound } from './find/use-found'
import { whenFontsAreReady } from './fonts'
import { MapContext, type MapParts } from './map-context'
import styles from './map-canvas.module.css'
import { MapView } from './map-view'
import { Minimap } from './minimap'
import { Overview } from './overview/overview'
import { Sink } from './sink'
import { focusSink } from './sink-focus'
import { StatusLine } from './status-line'
import { TopBars } from './top-bars'
import { useDetail } from './use-detail'
import { useHeadStart } from './use-head-start'
import { usePointer } from './use-pointer'
import { useSpace } from './use-space'

function MapStage({ ports }: { readonly ports: CanvasPorts }) {
  const treeId = useId()
  const { t } = useI18n()
  const container = useRef<HTMLDivElement>(null)
  const opening = useHeadStart()
  const { far, compact, lingers } = useDetail()
  const finding = useFound() !== null
  const space = useSpace()
  const pointer = usePointer({ far, onPress: space.drag })
  useEffect(focusSink, [])
  return (
    <div
      className={styles.canvas}
      data-far={far || undefined}
      data-compact={compact || undefined}
      data-panning={space.held || undefined}
      data-finding={finding || undefined}
    >
      <Sink treeId={treeId} container={container} onSpace={space.turn} clipboard={useClipboard(ports)} />
      {lingers && <Overview />}
      <div
        ref={container}
        id={treeId}
        role="tree"
        aria-label={t('canvas.tree')}
        aria-multiselectable
        tabIndex={-1}
        className={styles.tree}
        onFocus={(event) => {
          if (event.target === event.currentTarget) focusSink()
        }}
        {...pointer}
      >
        <MapView ports={ports} container={container} far={far} opening={opening} />
      </div>
      <TopBars />
      <Minimap />
      <Dock />
      <StatusLine />
      <ChecksHost container={container} />
      <ContextMenuHost />
      <DragHost cards={container} far={far} panning={space.held} />
    </div>
  )
}

interface MapCanvasProps {
  readonly ports: CanvasPorts
  readonly parts: MapParts
}

/** The map: cards and lines, the field that holds its keyboard, and its tools. Fills its parent. */
export function MapCanvas({ ports, parts }: MapCanvasProps) {
  useEffect(() => whenFontsAreReady(() => parts.layout.remeasure()), [parts])
  return (
    <MapContext value={parts}>
      <ReactFlowProvider>
        <MapStage ports={ports} />
      </ReactFlowProvider>
    </MapContext>
  )
}
