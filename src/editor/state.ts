import { createStore, type StoreApi } from 'zustand/vanilla'
import { createLiveDocument, isEmptyDiff, type DocumentDiff, type LiveDocument } from '../domain'
import { createChecker, type Checker } from './checker'
import type { Command, CommandContext, CommandOutcome, Message } from './command'
import { plainCommands } from './commands/registry'
import type { Arguments, Editor, EditorOptions, EditorState, SaveState, Toast } from './editor'
import { assertSound, freezeRecords } from './guard'
import {
  editMergeKey,
  EMPTY_HISTORY,
  forgotten,
  record,
  redone,
  undone,
  type History,
  type Step,
} from './history'
import { keepEdited } from './keep-edited'
import { findCommand, type KeyPlace, type KeyPress } from './keymap'
import { revertDiff } from './revert-diff'
import { EMPTY_MOMENT, parseSession } from './saved-session'
import { showing } from './selection'
import { createFinder } from './search/finder'
import type { Selection, SessionPatch } from './session'
import type { Origin, Transaction } from './transaction'
import { inFocus, lettingGo, patched, type View } from './view'

/** The running editor of one document; each has a store, a history and services of its own. */
export function createEditor(options: EditorOptions): Editor {
  return new RunningEditor(options)
}

/** A change to the document together with what it does to the view. */
interface Change {
  readonly commandId: string
  readonly origin: Origin
  readonly diff: DocumentDiff
  readonly mergeKey?: string | undefined
  /** Computed when the document has already changed. */
  readonly patch?: () => SessionPatch
  readonly announce?: Message | undefined
  readonly toast?: Message | undefined
}

type Commit = Extract<CommandOutcome, { readonly type: 'commit' }>

class RunningEditor implements Editor {
  readonly store: StoreApi<EditorState>
  readonly #options: EditorOptions
  readonly #document: LiveDocument
  readonly #checker: Checker
  readonly #listeners = new Set<(transaction: Transaction) => void>()
  #history: History = EMPTY_HISTORY
  #serial = 0

  constructor(options: EditorOptions) {
    this.#options = options
    this.#document = createLiveDocument(options.content)
    this.#checker = createChecker({
      document: this.#document,
      services: options.services,
      later: options.later,
      links: options.links,
      onChange: () => this.store.setState({ checks: this.#checker.checks() }),
    })
    const { revision } = this.#document
    this.store = createStore<EditorState>(() => ({
      document: this.#document,
      revision,
      session: parseSession(options.session, this.#document),
      moment: EMPTY_MOMENT,
      checks: this.#checker.checks(),
      finder: createFinder(),
      canUndo: false,
      canRedo: false,
      save: { type: 'saved' },
      announcement: null,
      toast: null,
    }))
  }

  readonly execute = <Args>(command: Command<Args>, ...[args]: Arguments<Args>): boolean => {
    const context = this.#context()
    if (!command.isEnabled(context, args)) return false
    return this.#settle(command.id, command.run(context, args as Args))
  }

  readonly isEnabled = (command: Command): boolean => command.isEnabled(this.#context())

  readonly handleKey = (press: KeyPress, place: KeyPlace = 'map'): Command | null => {
    const { platform = 'other' } = this.#options
    return findCommand(plainCommands, press, { place, platform, context: this.#context() })
  }

  readonly onTransaction = (listener: (transaction: Transaction) => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly applyRemote = (diff: DocumentDiff): void => {
    if (isEmptyDiff(diff)) return
    const { edit } = this.store.getState().moment
    this.#change({ commandId: 'remote', origin: 'remote', diff })
    const returning = keepEdited(this.#document, diff, edit)
    if (edit === null || isEmptyDiff(returning)) return
    this.#change({
      commandId: 'node.setTitle',
      origin: 'user',
      diff: returning,
      mergeKey: editMergeKey(edit),
      patch: () => ({ edit, selection: { ids: [edit.nodeId], active: edit.nodeId } }),
    })
  }

  readonly setSaveState = (save: SaveState): void => this.store.setState({ save })

  readonly dismissToast = (): void => this.store.setState({ toast: null })

  #context(): CommandContext {
    return { ...this.store.getState(), services: this.#options.services }
  }

  /** Does what a command answered; false when it refused. */
  #settle(commandId: string, outcome: CommandOutcome): boolean {
    switch (outcome.type) {
      case 'commit':
        this.#commit(commandId, outcome)
        return true
      case 'session':
        this.#show(outcome.patch, outcome.announce)
        if (outcome.then !== undefined) this.execute(outcome.then)
        return true
      case 'undo':
      case 'redo':
        this.#travel(outcome.type)
        return true
      case 'revertEdit':
        this.#revertEdit(outcome.announce)
        return true
      case 'done':
        this.#show({}, outcome.announce)
        return true
      case 'refused':
        this.store.setState({ ...this.#saying(outcome.reason), toast: this.#toast(outcome.reason, false) })
        return false
    }
  }

  #commit(commandId: string, outcome: Commit): void {
    const { diff, patch = {}, mergeKey, origin = 'user', announce, toast, then } = outcome
    if (isEmptyDiff(diff)) this.#show(patch, announce)
    else this.#change({ commandId, origin, diff, mergeKey, patch: () => patch, announce, toast })
    if (then !== undefined) this.execute(then)
  }

  /** One step back or forward in the history. */
  #travel(way: 'undo' | 'redo'): void {
    const step = this.#history[way].at(-1)
    if (step === undefined) return
    const diff = revertDiff(this.#document, step.diff)
    this.#history = way === 'undo' ? undone(this.#history, diff) : redone(this.#history, diff)
    const said = { command: { key: `commands.${step.commandId}` } }
    if (isEmptyDiff(diff)) {
      this.#show({ edit: null }, { key: 'editor.announce.changedElsewhere', data: said })
      return
    }
    this.#change({
      commandId: `edit.${way}`,
      origin: 'history',
      diff,
      patch: () => ({
        edit: null,
        ...this.#restoring(way === 'undo' ? step.selectionBefore : step.selectionAfter),
      }),
      announce: { key: `editor.announce.${way === 'undo' ? 'undone' : 'redone'}`, data: said },
    })
  }

  /** Closes the title editor and takes back what was done since it opened, as if it had never been. */
  #revertEdit(announce: Message | undefined): void {
    const { edit } = this.store.getState().moment
    const step = this.#history.undo.at(-1)
    if (edit === null) return
    if (step?.mergeKey !== editMergeKey(edit)) {
      this.#show({ edit: null }, announce)
      return
    }
    const stayed = this.store.getState().session.selection.active === edit.nodeId
    this.#history = forgotten(this.#history)
    this.#change({
      commandId: 'node.closeEdit',
      origin: 'history',
      diff: revertDiff(this.#document, step.diff),
      patch: () => ({ edit: null, ...(stayed && this.#restoring(step.selectionBefore)) }),
      announce,
    })
  }

  /** Selects what was selected then, as far as it exists. */
  #restoring({ ids, active }: Step['selectionBefore']): SessionPatch {
    const left = ids.filter((id) => this.#document.node(id) !== undefined)
    if (left.length === 0) return {}
    const selection: Selection = {
      ids: left,
      active: left.find((id) => id === active) ?? left.at(-1) ?? null,
    }
    return showing(this.#document, this.store.getState().session.folded, selection)
  }

  /** The one place where the document changes. */
  #change(change: Change): void {
    const { commandId, origin, diff, mergeKey = null } = change
    const state = this.store.getState()
    const { guarded = false, services } = this.#options
    if (guarded) freezeRecords(diff)
    this.#document.apply(diff)
    if (guarded) assertSound(this.#document, commandId)
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
    this.#history = record(this.#history, transaction)
    this.#publish(view, change)
    for (const listener of this.#listeners) listener(transaction)
  }

  #viewAfter(state: EditorState, { patch, diff }: Change): View {
    const wanted = patched(state, patch?.() ?? {})
    return inFocus(patched(wanted, lettingGo(wanted, this.#document, diff)), this.#document)
  }

  /** One notification for all that a change has brought about. */
  #publish(view: View, { diff, origin, announce, toast }: Change): void {
    this.store.setState({
      ...view,
      revision: this.#document.revision,
      checks: this.#checker.update(diff),
      ...this.#travelling(),
      ...this.#saying(announce),
      ...(origin !== 'remote' && { toast: toast === undefined ? null : this.#toast(toast, true) }),
    })
  }

  #show(patch: SessionPatch, announce: Message | undefined): void {
    this.store.setState({
      ...inFocus(patched(this.store.getState(), patch), this.#document),
      ...this.#travelling(),
      ...this.#saying(announce),
    })
  }

  #travelling(): Pick<EditorState, 'canUndo' | 'canRedo'> {
    return { canUndo: this.#history.undo.length > 0, canRedo: this.#history.redo.length > 0 }
  }

  #saying(message: Message | undefined): Partial<Pick<EditorState, 'announcement'>> {
    return message === undefined ? {} : { announcement: { id: (this.#serial += 1), message } }
  }

  #toast(message: Message, undoable: boolean): Toast {
    return { id: (this.#serial += 1), message, undoable }
  }
}
