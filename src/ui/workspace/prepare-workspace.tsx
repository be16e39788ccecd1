import type { ReactNode } from 'react'
import type { Editor } from '../../editor'
import type { CanvasPorts } from './canvas-ports'

const load = () => import('./workspace')

/** Fetches the code of the page of a map; rejects when it does not come. */
export async function preloadWorkspace(): Promise<void> {
  await load()
}

/**
 * The page of an open map, laid out already, so that it is drawn as soon as it is shown. The page that is
 * there meanwhile goes on answering.
 */
export async function prepareWorkspace(editor: Editor, canvas: CanvasPorts): Promise<ReactNode> {
  const { Workspace, prepareWorkspaceParts } = await load()
  const parts = await prepareWorkspaceParts(editor)
  return <Workspace editor={editor} canvas={canvas} parts={parts} />
}
