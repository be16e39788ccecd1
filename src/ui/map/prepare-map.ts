import { createElement, type ComponentType } from 'react'
import type { Editor } from '../../editor'
import { inChunks } from '../../lib'
import { createTextMeasurer } from '../../layout'
import { createCardSizes } from './cards/card-sizes'
import { fontFamily, glyphWidth } from './layout/fonts'
import { MapCanvas } from './map-canvas'
import type { MapParts } from './map-context'
import { MapLayout } from './layout/map-layout'
import { affectedNodes } from './layout/affected-nodes'

/**
 * Measures every card of the editor's map and lays it out, while the page goes on answering. The layout follows the
 * editor from then on, for as long as there is one.
 */
async function prepareParts(editor: Editor): Promise<MapParts> {
  const { document } = editor.store.getState()
  const sizes = createCardSizes(document, createTextMeasurer(glyphWidth()), fontFamily())
  const stop = editor.onTransaction(({ diff }) => sizes.forget(affectedNodes(diff, document)))
  await inChunks(document.all('nodes'), ({ id }) => sizes.of(id))
  stop()
  return { sizes, layout: new MapLayout(editor, sizes) }
}

/** The component of the mind map for this editor, laid out. */
export async function prepare(editor: Editor): Promise<ComponentType> {
  const parts = await prepareParts(editor)
  return () => createElement(MapCanvas, { parts })
}
