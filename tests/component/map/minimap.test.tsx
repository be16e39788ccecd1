// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { ReactFlowProvider, useStoreApi, type ReactFlowState } from '@xyflow/react'
import { useState } from 'react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createTextMeasurer } from '../../../src/layout'
import { createCardSizes } from '../../../src/ui/map/cards/size/card-sizes'
import { MapContext } from '../../../src/ui/map/map-context'
import { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { Minimap } from '../../../src/ui/map/overview/minimap'
import { useEditorInstance } from '../../../src/ui/hooks/editor'
import { bigObjective, objective, okr } from '../../support/builders'
import { standInForTheScreen } from '../../support/screen'
import { renderWithEditor } from '../panels/panels-harness'

beforeAll(standInForTheScreen)
afterEach(() => vi.unstubAllGlobals())

/** A canvas as far as the minimap asks for it; answers how often it was cleared to be drawn anew. */
function standInForCanvas(): () => number {
  const clearRect = vi.fn()
  const context = { setTransform: vi.fn(), fillRect: vi.fn(), clearRect }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  return () => clearRect.mock.calls.length
}

function MinimapOfTheEditor({
  onFlow,
}: {
  readonly onFlow: (set: (state: Partial<ReactFlowState>) => void) => void
}) {
  const editor = useEditorInstance()
  const flow = useStoreApi()
  const [parts] = useState(() => {
    const measurer = createTextMeasurer((text) => text.length * 7)
    const sizes = createCardSizes(editor.store.getState, measurer, 'sans-serif')
    return { sizes, layout: new MapLayout(editor, sizes) }
  })
  onFlow((state) => flow.setState(state))
  return (
    <MapContext value={parts}>
      <Minimap />
    </MapContext>
  )
}

test('the minimap is drawn again when the page is zoomed, which empties its canvas', async () => {
  const drawn = standInForCanvas()
  let show: (state: Partial<ReactFlowState>) => void = () => undefined
  await renderWithEditor(
    okr(bigObjective('Big', objective('Reach'))),
    <ReactFlowProvider>
      <MinimapOfTheEditor onFlow={(set) => (show = set)} />
    </ReactFlowProvider>,
  )
  await vi.waitFor(() => expect(drawn()).toBe(1))
  vi.stubGlobal('devicePixelRatio', 2)
  act(() => show({ width: 640, height: 400 }))
  await vi.waitFor(() => expect(drawn()).toBe(2))
  expect(document.querySelector('canvas')?.width).toBe(2 * 168)
})
