import { ReactFlowProvider } from '@xyflow/react'
import { useEffect, useId, useRef } from 'react'
import { useClipboard } from '../workspace/clipboard/use-clipboard'
import { useI18n } from '../hooks/ports'
import { ContextMenuHost } from '../workspace/menus/context-menu-host'
import type { CanvasPorts } from '../workspace/canvas-ports'
import { ChecksHost } from './checks-popover-host'
import { Dock } from './dock'
import { GestureLayer } from './gestures/gesture-layer'
import { useFound } from '../node/use-found'
import { onFontsReady } from './layout/fonts'
import { MapContext, type MapParts } from './map-context'
import styles from './map-canvas.module.css'
import { MapFlow } from './map-flow'
import { Minimap } from './overview/minimap'
import { Overview } from './overview/overview'
import { KeyboardInput } from '../workspace/keyboard/keyboard-input'
import { focusKeyboardInput } from '../workspace/keyboard/keyboard-focus'
import { StatusLine } from '../workspace/bars/status-line'
import { TopBars } from '../workspace/bars/top-bars'
import { useLevelOfDetail } from './camera/use-level-of-detail'
import { useInitialViewport } from './camera/use-initial-viewport'
import { usePointer } from './gestures/use-pointer-selection'
import { useSpaceKey } from '../workspace/keyboard/use-space-key'

function MapSurface({ ports }: { readonly ports: CanvasPorts }) {
  const treeId = useId()
  const { t } = useI18n()
  const container = useRef<HTMLDivElement>(null)
  const opening = useInitialViewport()
  const { far, compact, lingers } = useLevelOfDetail()
  const finding = useFound() !== null
  const space = useSpaceKey()
  const pointer = usePointer({ far, onPress: space.drag })
  useEffect(focusKeyboardInput, [])
  return (
    <div
      className={styles.canvas}
      data-far={far || undefined}
      data-compact={compact || undefined}
      data-panning={space.held || undefined}
      data-finding={finding || undefined}
    >
      <KeyboardInput
        treeId={treeId}
        container={container}
        onSpace={space.turn}
        clipboard={useClipboard(ports)}
      />
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
          if (event.target === event.currentTarget) focusKeyboardInput()
        }}
        {...pointer}
      >
        <MapFlow ports={ports} container={container} far={far} opening={opening} />
      </div>
      <TopBars />
      <Minimap />
      <Dock />
      <StatusLine />
      <ChecksHost container={container} />
      <ContextMenuHost />
      <GestureLayer cards={container} far={far} panning={space.held} />
    </div>
  )
}

interface MapCanvasProps {
  readonly ports: CanvasPorts
  readonly parts: MapParts
}

/** The map: cards and lines, the field that holds its keyboard, and its tools. Fills its parent. */
export function MapCanvas({ ports, parts }: MapCanvasProps) {
  useEffect(() => onFontsReady(() => parts.layout.remeasure()), [parts])
  return (
    <MapContext value={parts}>
      <ReactFlowProvider>
        <MapSurface ports={ports} />
      </ReactFlowProvider>
    </MapContext>
  )
}
