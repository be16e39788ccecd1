import type { ReactNode } from 'react'
import type { Editor } from '../../editor'
import type { CanvasPorts } from './canvas-ports'

const load = () => import('./workspace')

/** Fetches the code of the page of a map; rejects when it does not come. */
export async function preloadMapPage(): Promise<void> {
  await load()
}

/**
 * The page of an open map, laid out already, so that it is drawn as soon as it is shown. The page that is
 * there meanwhile goes on answering.
 */
export async function prepareMapPage(editor: Editor, canvas: CanvasPorts): Promise<ReactNode> {
  const { MapPage, preparePage } = await load()
  const parts = await preparePage(editor)
  return <MapPage editor={editor} canvas={canvas} parts={parts} />
}
