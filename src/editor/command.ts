import type { Clipboard, Clock, DocumentDiff, DocumentReader, ExportFormat, Ids } from '../domain'
import type { Checks } from './diagnostics/checks'
import type { CommandId } from './command-ids'
import type { Message } from './messages'
import type { View } from './ports'
import type { FindModel } from './search/find-model'
import type { EphemeralState, Session, SessionPatch } from './session/session'
import type { Origin } from './history/transaction'

/** Effects outside the document that commands ask for; `app` and `ui` provide them. */
export interface Services {
  readonly clock: Clock
  readonly ids: Ids
  readonly view: View
  readonly shell: Shell
  readonly clipboard: Clipboard
}

/** The frame around the map. */
export interface Shell {
  /** Hands the person a file of the map. */
  exportAs(format: ExportFormat): void
  /** Saves the map to a file that the person chooses, and keeps saving there. */
  saveToFile(): void
  /** Puts a link that holds the map on the clipboard. */
  copyLink(): void
  /** Puts the map on the clipboard as a picture. */
  copyPicture(): void
  /** Puts the map on the clipboard as a list for chat and mail. */
  copyText(): void
  chooseFile(): void
  goToStart(): void
  /** Opens the page about where the maps are kept. */
  goToStorage(): void
  /** Opens a window for the projector, which follows this one. */
  openProjector(): void
  /** Creates an empty map and opens it. */
  createMap(): void
  focusToolbar(): void
  /** Shows the first steps again. */
  showGuide(): void
  /** Moves the focus to the next (1) or previous (−1) part of the page. */
  focusRegion(by: 1 | -1): void
  setTheme(theme: 'system' | 'light' | 'dark'): void
  setLocale(locale: string): void
}

export interface CommandContext {
  /** Always the same object, changed in place; the `revision` of the state tells that it changed. */
  readonly document: DocumentReader
  readonly session: Session
  readonly ephemeral: EphemeralState
  readonly checks: Checks
  /** Always the same object; given the state, it answers with the matches of the open search. */
  readonly findModel: FindModel
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly services: Services
}

export type CommandOutcome =
  | {
      readonly type: 'commit'
      readonly diff: DocumentDiff
      readonly patch?: SessionPatch
      readonly mergeKey?: string
      readonly origin?: Origin
      /** Said in the live region. */
      readonly announce?: Message
      /** Shown for a while with an Undo button. */
      readonly toast?: Message
      /** Runs next, as a step of its own. */
      readonly then?: Command
    }
  | {
      readonly type: 'session'
      readonly patch: SessionPatch
      readonly announce?: Message
      readonly then?: Command
    }
  | { readonly type: 'undo' | 'redo' }
  /** Closes the title editor and takes back all that was done since it opened. */
  | { readonly type: 'revertEdit'; readonly announce?: Message }
  | { readonly type: 'done'; readonly announce?: Message }
  | { readonly type: 'refused'; readonly reason: Message }

export type CommandCategory = 'node' | 'edit' | 'select' | 'view' | 'map' | 'checks' | 'file' | 'app'

/** Where a key counts: on the map with no editor open, everywhere else on the page, or in both; text fields keep their own keys. */
export type KeyScope = 'map' | 'page' | 'anywhere'

/** Ids of the views that have keys of their own. */
export const VIEWS_WITH_KEYS = ['outline', 'timeline'] as const
export type ViewWithKeys = (typeof VIEWS_WITH_KEYS)[number]

export interface Keybinding {
  /** e.g. `Mod+Shift+Z`, `Tab`, `Alt+ArrowUp`, `?`; Mod is Ctrl, on a Mac Cmd. */
  readonly key: string
  readonly scope: KeyScope
  /** Id of the view that the key is for: there it goes before the same key of all views. Absent: counts in every view. */
  readonly view?: ViewWithKeys
  /** The browser answers the key with an event of its own, and that runs the command. */
  readonly byBrowser?: true
}

/** Something a person can do; menus, keys, palette and help are views of the array of all commands. */
export interface Command<Args = undefined> {
  readonly id: CommandId
  readonly category: CommandCategory
  readonly keybindings: readonly Keybinding[]
  /** Commands that need arguments or a gesture do not stand in palette and menus. */
  readonly listed: boolean
  /** `args` as they will be given to `run`. */
  isEnabled(context: CommandContext, args?: Args): boolean
  run(context: CommandContext, args: Args): CommandOutcome
}
