import { createContext, useContext } from 'react'
import type { ActiveView } from '../../editor'
import { expectDefined } from '../../lib'
import type { Bars } from './bars/bars'
import type { ClipboardEvents, Keyboard } from './keyboard/keyboard-input'
import type { SpaceKey } from './keyboard/use-space-key'

/** What the workspace gives to the view that it shows. */
export interface WorkspaceContextValue {
  /** Id for the element of the view that the keyboard input stands for. */
  readonly viewElementId: string
  readonly keyboard: Keyboard
  readonly space: SpaceKey
  /** Where the view announces itself to commands. */
  readonly activeView: ActiveView
  /** What the field with the keyboard does with the browser's events of the clipboard: branches go in and out. */
  readonly clipboard: ClipboardEvents
  /** What stands above the view while it is wanted. */
  readonly bars: Bars
}

export const WorkspaceContext = createContext<WorkspaceContextValue | null>(null)

/** The workspace that this view is shown in; throws outside of one. */
export function useWorkspace(): WorkspaceContextValue {
  return expectDefined(useContext(WorkspaceContext), 'The provider of the workspace')
}
