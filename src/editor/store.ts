import {
  changesOf,
  checkInvariants,
  TABLE_NAMES,
  withLogEntries,
  type DocumentDiff,
  type DocumentReader,
  type LiveDocument,
} from '../domain'
import { assert } from '../lib'
import type { Message } from './messages'
import { createDiagnostics, type Diagnostics } from './diagnostics/diagnostics'
import { HistoryManager, isRecorded } from './history/history-manager'
import { EMPTY_EPHEMERAL_STATE, parseSession } from './session/saved-session'
import { createFindModel } from './search/find-model'
import type { SessionPatch } from './session/session'
import type { Origin, Transaction } from './history/transaction'
import type { EditorOptions, EditorState, EditorStoreApi, StateListener, Toast } from './types'
import { clearRemoved, patchViewState, withValidFocusBranch, type ViewState } from './session/view-state'

/** A change to the document together with what it does to the view. */
export interface Change {
  readonly commandId: Transaction['commandId']
  readonly origin: Origin
  readonly diff: DocumentDiff
  readonly mergeKey?: string | undefined
  /** Computed when the document has already changed. */
  readonly patch?: () => SessionPatch
  readonly announce?: Message | undefined
  readonly toast?: Message | undefined
}

/** Holds the document and the state around it; nothing else changes either. */
export class EditorStore implements EditorStoreApi {
  readonly document: LiveDocument
  readonly history: HistoryManager
  readonly #options: EditorOptions
  readonly #diagnostics: Diagnostics
  readonly #initialState: EditorState
  readonly #listeners = new Set<StateListener>()
  readonly #stopWatchingDay: (() => void) | undefined
  /** Notifications to deliver once every listener has had the ones before. */
  readonly #notifications: Parameters<StateListener>[] = []
  #isNotifying = false
  #state: EditorState
  #serial = 0

  constructor(options: EditorOptions) {
    const { services, document, onIdle, loadLinkReader, reportError } = options
    this.#options = options
    this.document = document
    this.history = new HistoryManager(document)
    this.#diagnostics = createDiagnostics({
      document,
      clock: services.clock,
      ids: services.ids,
      onIdle,
      loadLinkReader,
      reportError,
      onChange: (checks) => this.publish({ checks }),
    })
    this.#initialState = {
      document,
      revision: document.revision,
      today: services.clock.today(),
      session: parseSession(options.session, document),
      ephemeral: EMPTY_EPHEMERAL_STATE,
      checks: this.#diagnostics.current(),
      findModel: createFindModel(),
      canUndo: false,
      canRedo: false,
      save: { type: 'saved' },
      announcement: null,
      toast: null,
    }
    this.#state = this.#initialState
    this.#stopWatchingDay = services.clock.onNewDay?.(() => this.publish({ today: services.clock.today() }))
  }

  readonly getState = (): EditorState => this.#state

  readonly getInitialState = (): EditorState => this.#initialState

  readonly subscribe = (listener: StateListener): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The one place where the document changes: one notification for all that comes of it. */
  commit(change: Change): void {
    const { commandId, origin, mergeKey = null, announce, toast } = change
    const { checkInvariants: isChecked = false, services } = this.#options
    const before = this.#state
    const diff = this.#withLog(change)
    if (isChecked) freezeRecords(diff)
    this.document.apply(diff)
    if (isChecked) assertInvariants(this.document, commandId)
    const view = this.#viewAfter(before, { ...change, diff })
    const transaction: Transaction = {
      commandId,
      origin,
      diff,
      mergeKey,
      time: services.clock.now(),
      selectionBefore: before.session.selection,
      selectionAfter: view.session.selection,
    }
    this.history.record(transaction)
    const state = {
      ...view,
      revision: this.document.revision,
      checks: this.#diagnostics.update(diff),
      ...this.#historyState(),
      ...this.#announcing(announce),
      ...(origin !== 'remote' && { toast: toast === undefined ? null : this.#toast(toast, true) }),
    }
    this.publish(state, transaction)
  }

  /** Changes the view and leaves the document as it is. */
  patchView(patch: SessionPatch, announce: Message | undefined): void {
    this.publish({
      ...withValidFocusBranch(patchViewState(this.#state, patch), this.document),
      ...this.#historyState(),
      ...this.#announcing(announce),
    })
  }

  /** Says why nothing was done. */
  refuse(reason: Message): void {
    this.publish({ ...this.#announcing(reason), toast: this.#toast(reason, false) })
  }

  /** Sets parts of the state and calls the listeners in the order of their subscription, one change after another. */
  publish(part: Partial<EditorState>, transaction: Transaction | null = null): void {
    const previous = this.#state
    this.#state = { ...previous, ...part }
    this.#notifications.push([this.#state, previous, transaction])
    if (this.#isNotifying) return
    this.#isNotifying = true
    try {
      for (let next = this.#notifications.shift(); next !== undefined; next = this.#notifications.shift())
        for (const listener of this.#listeners) listener(...next)
    } finally {
      this.#isNotifying = false
    }
  }

  /** Ends the work in idle time and all subscriptions. */
  close(): void {
    this.#stopWatchingDay?.()
    this.#diagnostics.close()
    this.#listeners.clear()
  }

  /** What people and fixes change in a committed map is logged in the same step; undo takes both back. */
  #withLog({ diff, origin, mergeKey }: Change): DocumentDiff {
    if (!isRecorded(origin)) return diff
    const now = this.#options.services.clock.now()
    const continued = this.history.continuedBy({ mergeKey: mergeKey ?? null, time: now })
    return withLogEntries(this.document, diff, { now, continued })
  }

  #viewAfter(state: EditorState, { patch, diff }: Change): ViewState {
    const wanted = patchViewState(state, patch?.() ?? {})
    const left = patchViewState(wanted, clearRemoved(wanted, this.document, diff))
    return withValidFocusBranch(left, this.document)
  }

  #historyState(): Pick<EditorState, 'canUndo' | 'canRedo'> {
    const { canUndo, canRedo } = this.history
    return { canUndo, canRedo }
  }

  #announcing(message: Message | undefined): Partial<Pick<EditorState, 'announcement'>> {
    return message === undefined ? {} : { announcement: { id: (this.#serial += 1), message } }
  }

  #toast(message: Message, undoable: boolean): Toast {
    return { id: (this.#serial += 1), message, undoable }
  }
}

/** Freezes the records that a change brings, so that nobody changes one in place. */
function freezeRecords(diff: DocumentDiff): void {
  for (const table of TABLE_NAMES) for (const [, { after }] of changesOf(diff, table)) freeze(after)
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}

/** Throws where a document breaks an invariant: a defect of the command that led there. */
function assertInvariants(document: DocumentReader, commandId: string): void {
  const violations = checkInvariants(document)
  assert(violations.length === 0, `${commandId} left ${JSON.stringify(violations.slice(0, 3))}`)
}
