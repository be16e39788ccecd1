import { isEmptyDiff, type DocumentDiff } from '../domain'
import type { Command, CommandContext, CommandOutcome, Message } from './command'
import { plainCommands } from './commands/registry'
import type { Arguments, Editor, EditorOptions, EditorStoreApi, SaveState } from './types'
import { EditorStore } from './store'
import { editMergeKey, forgotten, redone, undone } from './history-manager'
import { restoreEditedNode } from './keep-edited'
import type { View } from './ports'
import { findCommand, type KeyPlace, type KeyPress } from './keymap'
import { revertDiff } from './revert-diff'
import { revealSelection } from './selection'
import type { Selection, SessionPatch } from './session'
import type { Transaction } from './transaction'

/** The running editor of one document; each has a store, a history and services of its own. */
export function createEditor(options: EditorOptions): Editor {
  return new RunningEditor(options)
}

type Commit = Extract<CommandOutcome, { readonly type: 'commit' }>

class RunningEditor implements Editor {
  readonly store: EditorStoreApi
  readonly view: View
  readonly #options: EditorOptions
  readonly #gate: EditorStore

  constructor(options: EditorOptions) {
    this.#options = options
    this.view = options.services.view
    this.#gate = new EditorStore(options)
    this.store = this.#gate.store
  }

  readonly execute = <Args>(command: Command<Args>, ...[args]: Arguments<Args>): boolean => {
    const context = this.#context()
    if (!command.isEnabled(context, args)) return false
    return this.#settle(command.id, command.run(context, args as Args))
  }

  readonly isEnabled = (command: Command): boolean => command.isEnabled(this.#context())

  readonly commandForKey = (press: KeyPress, place: KeyPlace = 'map'): Command | null => {
    const { platform = 'other' } = this.#options
    return findCommand(plainCommands, press, { place, platform, context: this.#context() })
  }

  readonly onTransaction = (listener: (transaction: Transaction) => void): (() => void) =>
    this.#gate.onTransaction(listener)

  readonly applyRemote = (diff: DocumentDiff): void => {
    if (isEmptyDiff(diff)) return
    const { edit } = this.store.getState().ephemeral
    this.#gate.change({ commandId: 'remote', origin: 'remote', diff })
    const returning = restoreEditedNode(this.#gate.document, diff, edit)
    if (edit === null || isEmptyDiff(returning)) return
    this.#gate.change({
      commandId: 'node.setTitle',
      origin: 'user',
      diff: returning,
      mergeKey: editMergeKey(edit),
      patch: () => ({ edit, selection: { ids: [edit.nodeId], active: edit.nodeId } }),
    })
  }

  readonly setSaveState = (save: SaveState): void => this.#gate.setSaveState(save)

  readonly dismissToast = (): void => this.#gate.dismissToast()

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
        this.#gate.show(outcome.patch, outcome.announce)
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
        this.#gate.show({}, outcome.announce)
        return true
      case 'refused':
        this.#gate.refuse(outcome.reason)
        return false
    }
  }

  #commit(commandId: string, outcome: Commit): void {
    const { diff, patch = {}, mergeKey, origin = 'user', announce, toast, then } = outcome
    if (isEmptyDiff(diff)) this.#gate.show(patch, announce)
    else this.#gate.change({ commandId, origin, diff, mergeKey, patch: () => patch, announce, toast })
    if (then !== undefined) this.execute(then)
  }

  /** One step back or forward in the history. */
  #travel(way: 'undo' | 'redo'): void {
    const gate = this.#gate
    const step = gate.history[way].at(-1)
    if (step === undefined) return
    const diff = revertDiff(gate.document, step.diff)
    gate.history = way === 'undo' ? undone(gate.history, diff) : redone(gate.history, diff)
    const said = { command: { key: `commands.${step.commandId}` } }
    if (isEmptyDiff(diff)) {
      gate.show({ edit: null }, { key: 'editor.announce.changedElsewhere', data: said })
      return
    }
    const selection = way === 'undo' ? step.selectionBefore : step.selectionAfter
    gate.change({
      commandId: `edit.${way}`,
      origin: 'history',
      diff,
      patch: () => ({ edit: null, ...this.#restoring(selection) }),
      announce: { key: `editor.announce.${way === 'undo' ? 'undone' : 'redone'}`, data: said },
    })
  }

  /** Closes the title editor and takes back what was done since it opened, as if it had never been. */
  #revertEdit(announce: Message | undefined): void {
    const gate = this.#gate
    const { edit } = this.store.getState().ephemeral
    const step = gate.history.undo.at(-1)
    if (edit === null) return
    if (step?.mergeKey !== editMergeKey(edit)) {
      gate.show({ edit: null }, announce)
      return
    }
    const stayed = this.store.getState().session.selection.active === edit.nodeId
    gate.history = forgotten(gate.history)
    gate.change({
      commandId: 'node.closeEdit',
      origin: 'history',
      diff: revertDiff(gate.document, step.diff),
      patch: () => ({ edit: null, ...(stayed && this.#restoring(step.selectionBefore)) }),
      announce,
    })
  }

  /** Selects what was selected then, as far as it exists. */
  #restoring({ ids, active }: Selection): SessionPatch {
    const { document } = this.#gate
    const left = ids.filter((id) => document.node(id) !== undefined)
    if (left.length === 0) return {}
    const selection: Selection = {
      ids: left,
      active: left.find((id) => id === active) ?? left.at(-1) ?? null,
    }
    return revealSelection(document, this.store.getState().session.folded, selection)
  }
}
