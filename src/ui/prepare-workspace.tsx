import type { ReactNode } from 'react'
import type { Editor, WorkspacePorts } from '../editor'
import { views } from './views'
import { viewOf } from './workspace/view-definition'

const loadWorkspace = () => import('./workspace/workspace')

/** Fetches the code of the workspace and of its first view; rejects when it does not come. */
export async function preloadWorkspace(): Promise<void> {
  await Promise.all([loadWorkspace(), viewOf(views, null).load()])
}

/**
 * The page of an open map, its view prepared already, so that it is drawn as soon as it is shown. The page that is
 * there meanwhile goes on answering.
 */
export async function prepareWorkspace(editor: Editor, ports: WorkspacePorts): Promise<ReactNode> {
  const { Workspace, prepareFirstView } = await loadWorkspace()
  const prepared = await prepareFirstView(editor, views)
  return <Workspace editor={editor} ports={ports} views={views} prepared={prepared} />
}
