import { ReactFlowProvider } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { onIdle } from '../../lib'
import { useI18n } from '../hooks/ports'
import { useWorkspace } from '../workspace/workspace-context'
import { Dock } from './dock'
import { GestureLayer } from './gestures/gesture-layer'
import { useMatches } from '../node/title/use-matches'
import { onFontsReady } from './layout/fonts'
import { MapContext, type MapParts } from './map-context'
import styles from './map-canvas.module.css'
import { cardProperties } from './cards/size/card-style'
import { MapFlow } from './map-flow'
import { Minimap, Overview } from './overview/on-demand'
import { useLevelOfDetail } from './camera/use-level-of-detail'
import { useInitialViewport } from './camera/use-initial-viewport'
import { usePointer } from './gestures/use-pointer-selection'

/** Fetches what is not drawn at first, when there is time. */
function useOverviewAhead(): void {
  useEffect(() => onIdle(() => void Overview.prepare()), [])
}

function MapSurface() {
  const { t } = useI18n()
  const { viewElementId, keyboard, space } = useWorkspace()
  const container = useRef<HTMLDivElement>(null)
  const initial = useInitialViewport()
  const { far, compact, showsOverview, targetScale } = useLevelOfDetail()
  const finding = (useMatches()?.ids.length ?? 0) > 0
  const pointer = usePointer({ far, onPress: space.onPress })
  useOverviewAhead()
  return (
    <div
      className={styles.canvas}
      data-far={far || undefined}
      data-compact={compact || undefined}
      data-panning={space.held || undefined}
      data-finding={finding || undefined}
      style={{ ...cardProperties, ...(targetScale !== 1 && { '--target-scale': targetScale }) }}
    >
      {showsOverview && <Overview />}
      <div
        ref={container}
        id={viewElementId}
        role="tree"
        aria-label={t('canvas.tree')}
        aria-multiselectable
        tabIndex={-1}
        className={styles.tree}
        onFocus={(event) => {
          if (event.target === event.currentTarget) keyboard.focus()
        }}
        {...pointer}
      >
        <MapFlow container={container} far={far} initial={initial} />
      </div>
      <Minimap />
      <Dock />
      <GestureLayer cards={container} far={far} panning={space.held} />
    </div>
  )
}

interface MapCanvasProps {
  readonly parts: MapParts
}

/** The map: cards and lines, and its tools. Fills its parent. */
export function MapCanvas({ parts }: MapCanvasProps) {
  useEffect(() => onFontsReady(() => parts.layout.remeasure()), [parts])
  return (
    <MapContext value={parts}>
      <ReactFlowProvider>
        <MapSurface />
      </ReactFlowProvider>
    </MapContext>
  )
}
