import { createElement, type ComponentType } from 'react'
import type { NodeId } from '../../domain'
import type { Editor } from '../../editor'
import { inChunks } from '../../lib'
import { createBoxTree, createTextMeasurer, type BoxTree } from '../../layout'
import { createCardSizes, type CardSizes } from './cards/size/card-sizes'
import { affectedNodes } from './layout/affected-nodes'
import { fontFamily, fontSettled, glyphWidth } from './layout/fonts'
import { boxSource, spacingOf } from './layout/map-boxes'
import { MapLayout } from './layout/map-layout'
import { MapCanvas } from './map-canvas'
import { FAR } from './camera/use-level-of-detail'
import type { MapParts } from './map-context'
import { Overview } from './overview/on-demand'

/** Ms of measuring and placing cards in one task. */
const CHUNK_BUDGET_MS = 12

/** The steps, until they are called off. */
function* untilAborted(steps: Iterable<void>, { signal }: AbortController): Generator<void> {
  for (const step of steps) {
    if (signal.aborted) return
    yield step
  }
}

/**
 * The map measured and laid out in pieces, while the page goes on answering; null where the map was changed or folded
 * meanwhile. Sizes are forgotten with the nodes that they belong to.
 */
async function layOutInChunks(editor: Editor, sizes: CardSizes): Promise<BoxTree<NodeId> | null> {
  const { document, session } = editor.store.getState()
  const { arrangement } = document.meta
  const tree = createBoxTree<NodeId>(arrangement, spacingOf(arrangement))
  const changed = new AbortController()
  const stop = editor.onTransaction(({ diff }) => {
    changed.abort()
    sizes.forget(affectedNodes(diff, document))
  })
  const steps = tree.refreshInSteps([], boxSource(document, session, sizes.of))
  await inChunks(untilAborted(steps, changed), () => undefined, CHUNK_BUDGET_MS)
  stop()
  const { folded, focusBranch } = editor.store.getState().session
  const isSameView = folded === session.folded && focusBranch === session.focusBranch
  return isSameView && !changed.signal.aborted ? tree : null
}

/** Measures every card of the editor's map and lays it out; the layout follows the editor as long as there is one. */
async function prepareParts(editor: Editor): Promise<MapParts> {
  await fontSettled()
  const sizes = createCardSizes(editor.store.getState, createTextMeasurer(glyphWidth()), fontFamily())
  const tree = await layOutInChunks(editor, sizes)
  return { sizes, layout: new MapLayout(editor, sizes, tree) }
}

/** The component of the mind map for this editor, laid out. */
export async function prepare(editor: Editor): Promise<ComponentType> {
  const { camera } = editor.store.getState().session
  const [parts] = await Promise.all([
    prepareParts(editor),
    camera !== null && camera.zoom < FAR ? Overview.prepare() : undefined,
  ])
  return () => createElement(MapCanvas, { parts })
}
