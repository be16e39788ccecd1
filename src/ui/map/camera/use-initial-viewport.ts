import { useStoreApi } from '@xyflow/react'
import { useState } from 'react'
import { useEditorInstance } from '../../hooks/editor'
import { useMap } from '../map-context'
import { initialViewport, sizeOf, type Viewport } from './viewport'

const AT_ORIGIN: Viewport = { x: 0, y: 0, zoom: 1 }

/**
 * The view that the map is opened with, given to React Flow before anything is drawn: else it would draw the cards
 * about the map's origin first and only then those in sight. The window is taken to be as large as the page; the
 * camera looks again when its size is known.
 */
export function useInitialViewport(): Viewport {
  const { layout } = useMap()
  const editor = useEditorInstance()
  const flow = useStoreApi()
  const [view] = useState(() => {
    const size = sizeOf(document.documentElement)
    const opening = initialViewport(layout, size, editor.store.getState()) ?? AT_ORIGIN
    flow.setState({ ...size, transform: [opening.x, opening.y, opening.zoom] })
    return opening
  })
  return view
}
