import type { DocumentDiff, LiveDocument, PlainDate, SaveState } from '../domain'
import type { LinkReader } from '../rules'
import type { OnIdle } from './diagnostics/idle-tasks'
import type { Command, CommandContext, Services } from './command'
import type { Message } from './messages'
import type { KeyPlace, KeyPress } from './keymap'
import type { View } from './ports'
import type { Transaction } from './history/transaction'

/** The latest sentence for the live region; the same sentence said twice has two ids. */
export interface Announcement {
  readonly id: number
  readonly message: Message
}

/** A sentence shown for a while; with `undoable`, beside a button that runs undo. */
export interface Toast {
  readonly id: number
  readonly message: Message
  readonly undoable: boolean
}

/** All that commands read, and what the page shows besides. */
export interface EditorState extends Omit<CommandContext, 'services'> {
  readonly revision: number
  /** The calendar day of the person; changes while the map is open. */
  readonly today: PlainDate
  readonly save: SaveState
  readonly announcement: Announcement | null
  readonly toast: Toast | null
}

/** Called at each change of the state, in order; `transaction` is the change to the document, null where there is none. */
export type StateListener = (
  state: EditorState,
  previous: EditorState,
  transaction: Transaction | null,
) => void

/**
 * Fits zustand's `useStore`. Listeners are called once for each change, in the order in which they subscribed; a change
 * that a listener makes is delivered when all have had the one before.
 */
export interface EditorStoreApi {
  readonly getState: () => EditorState
  readonly getInitialState: () => EditorState
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: StateListener) => () => void
}

/** Optional where the command can do without. */
export type Arguments<Args> = undefined extends Args ? [args?: Args] : [args: Args]

/** Why a change may not be made here; null: it may. */
export type EditRule = (diff: DocumentDiff) => Message | null

export interface Editor {
  readonly store: EditorStoreApi
  /** The only way to change anything; false when the command was disabled or refused. */
  readonly execute: <Args>(command: Command<Args>, ...args: Arguments<NoInfer<Args>>) => boolean
  readonly isEnabled: (command: Command) => boolean
  /** The command that a key stands for and that can act now: run it and keep the key from the browser. */
  readonly commandForKey: (press: KeyPress, place?: KeyPlace) => Command | null
  /** Subscribes to the changes of the document alone, remote ones included; see `EditorStoreApi.subscribe`. */
  readonly onTransaction: (listener: (transaction: Transaction) => void) => () => void
  /** Takes over what another tab has committed, already merged with what is pending here. */
  readonly applyRemote: (diff: DocumentDiff) => void
  /** From now on a change is made only if the rule has nothing against it: the answer is why not. Null: no rule. */
  readonly restrict: (rule: EditRule | null) => void
  /** The view that is shown. */
  readonly view: View
  readonly setSaveState: (save: SaveState) => void
  readonly dismissToast: () => void
  /** An editor of another document that shows it as this one is shown, and refuses every change. */
  readonly lookAt: (document: LiveDocument, ports: Pick<Services, 'view' | 'clipboard'>) => Editor
  /** Ends all subscriptions and the checks that go on in idle time. */
  readonly close: () => void
}

export interface EditorOptions {
  /** From now on changed by the editor alone. */
  readonly document: LiveDocument
  readonly services: Services
  /** As `serialiseSession` wrote it; whatever does not fit the document is left out. */
  readonly session?: unknown
  readonly platform?: 'mac' | 'other'
  /**
   * Runs a task in idle time; returns what cancels it. Absent: checks never wait, whatever the size of the
   * map.
   */
  readonly onIdle?: OnIdle
  /** Fetches what compares the titles of key results and objectives; absent: nothing is read of links. */
  readonly loadLinkReader?: () => Promise<LinkReader>
  /** Called with defects that the editor survives, such as a rule that throws. */
  readonly reportError?: (error: unknown) => void
  /** Refuses every change: the document is only looked at. */
  readonly isReadOnly?: boolean
  /** Checks every invariant after each change and freezes the records: for development and tests. */
  readonly checkInvariants?: boolean
}
