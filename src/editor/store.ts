import { createStore, type StoreApi } from 'zustand/vanilla'
import { createLiveDocument, type DocumentDiff, type LiveDocument } from '../domain'
import { createChecker, type Checker } from './diagnostics'
import type { Message } from './command'
import type { EditorOptions, EditorState, SaveState, Toast } from './types'
import { assertInvariants, freezeRecords } from './guard'
import { EMPTY_HISTORY, record, type History } from './history-manager'
import { EMPTY_EPHEMERAL_STATE, parseSession } from './saved-session'
import { createFinder } from './search/finder'
import type { SessionPatch } from './session'
import type { Origin, Transaction } from './transaction'
import { withValidFocusBranch, clearRemoved, patchViewState, type ViewState } from './view-state'

/** A change to the document together with what it does to the view. */
export interface Change {
  readonly commandId: string
  readonly origin: Origin
  readonly diff: DocumentDiff
  readonly mergeKey?: string | undefined
  /** Computed when the document has already changed. */
  readonly patch?: () => SessionPatch
  readonly announce?: Message | undefined
  readonly toast?: Message | undefined
}

/** The one gate through which document and view change; whoever watches is told once for each change. */
export class EditorStore {
  readonly store: StoreApi<EditorState>
  readonly document: LiveDocument
  /** What can be undone and redone; published with the next change. */
  history: History = EMPTY_HISTORY
  readonly #options: EditorOptions
  readonly #checker: Checker
  readonly #listeners = new Set<(transaction: Transaction) => void>()
  #serial = 0

  constructor(options: EditorOptions) {
    this.#options = options
    this.document = createLiveDocument(options.content)
    this.#checker = createChecker({
      document: this.document,
      services: options.services,
      onIdle: options.onIdle,
      loadLinkReader: options.loadLinkReader,
      onChange: () => this.store.setState({ checks: this.#checker.checks() }),
    })
    const { revision } = this.document
    this.store = createStore<EditorState>(() => ({
      document: this.document,
      revision,
      session: parseSession(options.session, this.document),
      ephemeral: EMPTY_EPHEMERAL_STATE,
      checks: this.#checker.checks(),
      finder: createFinder(),
      canUndo: false,
      canRedo: false,
      save: { type: 'saved' },
      announcement: null,
      toast: null,
    }))
  }

  /** The one place where the document changes. */
  change(change: Change): void {
    const { commandId, origin, diff, mergeKey = null } = change
    const state = this.store.getState()
    const { checkInvariants = false, services } = this.#options
    if (checkInvariants) freezeRecords(diff)
    this.document.apply(diff)
    if (checkInvariants) assertInvariants(this.document, commandId)
    const view = this.#viewAfter(state, change)
    const transaction: Transaction = {
      id: (this.#serial += 1),
      commandId,
      origin,
      diff,
      mergeKey,
      time: services.clock.now(),
      selectionBefore: state.session.selection,
      selectionAfter: view.session.selection,
    }
    this.history = record(this.history, transaction)
    this.#publish(view, change)
    for (const listener of this.#listeners) listener(transaction)
  }

  /** Changes the view and leaves the document as it is. */
  show(patch: SessionPatch, announce: Message | undefined): void {
    this.store.setState({
      ...withValidFocusBranch(patchViewState(this.store.getState(), patch), this.document),
      ...this.#travelling(),
      ...this.#saying(announce),
    })
  }

  /** Says why nothing was done. */
  refuse(reason: Message): void {
    this.store.setState({ ...this.#saying(reason), toast: this.#toast(reason, false) })
  }

  /** Takes away the sentence that is shown for a while. */
  dismissToast(): void {
    this.store.setState({ toast: null })
  }

  /** Publishes what is on disk. */
  setSaveState(save: SaveState): void {
    this.store.setState({ save })
  }

  /** Answers with what stops the listener. */
  onTransaction(listener: (transaction: Transaction) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #viewAfter(state: EditorState, { patch, diff }: Change): ViewState {
    const wanted = patchViewState(state, patch?.() ?? {})
    return withValidFocusBranch(
      patchViewState(wanted, clearRemoved(wanted, this.document, diff)),
      this.document,
    )
  }

  /** One notification for all that a change has brought about. */
  #publish(view: ViewState, { diff, origin, announce, toast }: Change): void {
    this.store.setState({
      ...view,
      revision: this.document.revision,
      checks: this.#checker.update(diff),
      ...this.#travelling(),
      ...this.#saying(announce),
      ...(origin !== 'remote' && { toast: toast === undefined ? null : this.#toast(toast, true) }),
    })
  }

  #travelling(): Pick<EditorState, 'canUndo' | 'canRedo'> {
    return { canUndo: this.history.undo.length > 0, canRedo: this.history.redo.length > 0 }
  }

  #saying(message: Message | undefined): Partial<Pick<EditorState, 'announcement'>> {
    return message === undefined ? {} : { announcement: { id: (this.#serial += 1), message } }
  }

  #toast(message: Message, undoable: boolean): Toast {
    return { id: (this.#serial += 1), message, undoable }
  }
}
