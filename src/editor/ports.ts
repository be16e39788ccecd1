import type { Clipboard, NodeId } from '../domain'
import type { Direction, Rect } from '../lib'

/** One way to show the open map: commands, panels and popovers use the view that is shown. */
export interface View {
  /** Gives the view the keyboard. */
  readonly focus: () => void
  /** Brings a node into sight. */
  reveal(id: NodeId, options?: RevealOptions): void
  /** The nearest node in a direction as seen on the screen; null at the edge, and where the view knows only the tree. */
  neighbour(id: NodeId, direction: Direction): NodeId | null
  /** Do the children of this node lie on its left, as seen on the screen? */
  growsLeft(id: NodeId): boolean
  /** Does the node stand in a list of the view, where it cannot be placed by hand? Absent: there are no such lists. */
  standsInList?(id: NodeId): boolean
  /** Do all children of a node stand below each other, whatever side they have on the map? Absent: they do not. */
  readonly isOneColumn?: boolean
  /** Where the node is drawn, in px of the window; null where it is not. */
  anchorOf(id: NodeId): Rect | null
  /** Null for a view that has one size. */
  readonly zoom: Zoom | null
}

/** As the platform's `scrollIntoView`: by default as little movement as it takes, and smooth. */
export interface RevealOptions {
  readonly block?: 'nearest' | 'center'
  readonly behavior?: 'smooth' | 'instant'
}

/** How large a view draws the map: 1 is 100 %. */
export interface Zoom {
  /** Multiplies the zoom; about a node that is in sight, else about the middle of the view. */
  by(factor: number, about: NodeId | null): void
  to(level: number, about: NodeId | null): void
  /** Shows the whole map. */
  fit(): void
  fitNodes(ids: readonly NodeId[]): void
}

/** The view that is shown, whichever it is. */
export interface ActiveView extends View {
  /** Passes everything on to `view` until the answer is called. */
  show(view: View): () => void
}

/** Until a view is shown, it answers with nothing and does nothing. */
function createActiveView(): ActiveView {
  let shown: View | null = null
  return {
    focus: () => shown?.focus(),
    reveal: (id, options) => shown?.reveal(id, options),
    neighbour: (id, direction) => shown?.neighbour(id, direction) ?? null,
    growsLeft: (id) => shown?.growsLeft(id) ?? false,
    standsInList: (id) => shown?.standsInList?.(id) ?? false,
    get isOneColumn() {
      return shown?.isOneColumn ?? false
    },
    anchorOf: (id) => shown?.anchorOf(id) ?? null,
    get zoom() {
      return shown?.zoom ?? null
    },
    show: (view) => {
      shown = view
      return () => {
        if (shown === view) shown = null
      }
    },
  }
}

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
