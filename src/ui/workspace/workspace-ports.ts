import type { Clipboard } from '../../domain'
import { createActiveView, type ActiveView } from '../../editor'

/** What the commands of an editor ask of its workspace: made before the workspace is drawn, and idle until it is. */
export interface WorkspacePorts {
  readonly view: ActiveView
  readonly clipboard: Clipboard
  /** Called by the workspace: the clipboard reaches the page that it is drawn on. The answer takes it off again. */
  attachClipboard(clipboard: Clipboard): () => void
}

/** The ports of one workspace. */
export function createWorkspacePorts(): WorkspacePorts {
  let clipboard: Clipboard | null = null
  return {
    view: createActiveView(),
    clipboard: {
      copy: () => clipboard?.copy(),
      cut: () => clipboard?.cut(),
      copyMarkdown: () => clipboard?.copyMarkdown(),
      paste: () => clipboard?.paste(),
    },
    attachClipboard: (attached) => {
      clipboard = attached
      return () => {
        clipboard = null
      }
    },
  }
}
