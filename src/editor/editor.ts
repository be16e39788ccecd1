import {
  isEmptyDiff,
  mergeDiffs,
  type DocumentDiff,
  type DocumentReader,
  type LiveDocument,
  type NodeRecord,
  type SaveState,
} from '../domain'
import type { Command, CommandContext, CommandOutcome, Services } from './command'
import type { CommandId } from './command-ids'
import { announce } from './commands/define-command'
import type { Message } from './messages'
import { plainCommands } from './commands/registry'
import { editMergeKey, type Reversal } from './history/history-manager'
import { findCommand, type KeyPlace, type KeyPress } from './keymap'
import type { View } from './ports'
import { serialiseSession } from './session/saved-session'
import { revealSelection } from './session/selection'
import type { Selection, SessionPatch, TitleEdit } from './session/session'
import { EditorStore } from './store'
import type { Transaction } from './history/transaction'
import type { Arguments, Editor, EditorOptions, EditorStoreApi, EditRule } from './types'

/** The running editor of one document; each has a store, a history and services of its own. */
export function createEditor(options: EditorOptions): Editor {
  return new DocumentEditor(options)
}

type Commit = Extract<CommandOutcome, { readonly type: 'commit' }>

class DocumentEditor implements Editor {
  readonly store: EditorStoreApi
  readonly view: View
  readonly #options: EditorOptions
  readonly #store: EditorStore
  #rule: EditRule | null = null

  constructor(options: EditorOptions) {
    this.#options = options
    this.view = options.services.view
    this.#store = new EditorStore(options)
    this.store = this.#store
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
    this.#store.subscribe((_state, _previous, transaction) => {
      if (transaction !== null) listener(transaction)
    })

  readonly applyRemote = (diff: DocumentDiff): void => {
    if (isEmptyDiff(diff)) return
    const { ephemeral, session } = this.#store.getState()
    const { edit } = ephemeral
    const gone =
      session.selection.active === null ? undefined : diff.nodes?.removed.get(session.selection.active)
    this.#store.commit({
      commandId: 'remote',
      origin: 'remote',
      diff,
      ...(gone && edit === null && { announce: deletedElsewhere(gone) }),
    })
    if (edit === null) return
    const restored = restoreEditedNode(this.#store.document, diff, edit)
    if (isEmptyDiff(restored)) return
    this.#store.commit({
      commandId: 'node.setTitle',
      origin: 'user',
      diff: restored,
      mergeKey: editMergeKey(edit),
      patch: () => ({ edit, selection: { ids: [edit.nodeId], active: edit.nodeId } }),
    })
  }

  readonly restrict = (rule: EditRule | null): void => {
    this.#rule = rule
  }

  readonly setSaveState = (save: SaveState): void => this.#store.publish({ save })

  readonly dismissToast = (): void => this.#store.publish({ toast: null })

  readonly lookAt = (document: LiveDocument, ports: Pick<Services, 'view' | 'clipboard'>): Editor => {
    const { services } = this.#options
    const session = serialiseSession(this.#store.getState().session)
    return createEditor({
      ...this.#options,
      ...{ document, session, services: { ...services, ...ports }, isReadOnly: true },
    })
  }

  readonly close = (): void => this.#store.close()

  #context(): CommandContext {
    return { ...this.#store.getState(), services: this.#options.services }
  }

  /** Does what a command answered; false when it refused. */
  #settle(commandId: CommandId, outcome: CommandOutcome): boolean {
    if (this.#options.isReadOnly && isChange(outcome)) {
      this.#store.refuse({ key: 'editor.refused.readOnly' })
      return false
    }
    switch (outcome.type) {
      case 'commit':
        return this.#commit(commandId, outcome)
      case 'session':
        this.#store.patchView(outcome.patch, outcome.announce)
        if (outcome.then !== undefined) this.execute(outcome.then)
        return true
      case 'undo':
      case 'redo':
        return this.#undoOrRedo(outcome.type)
      case 'revertEdit':
        this.#revertEdit(outcome.announce)
        return true
      case 'done':
        this.#store.patchView({}, outcome.announce)
        return true
      case 'refused':
        this.#store.refuse(outcome.reason)
        return false
    }
  }

  #commit(commandId: CommandId, outcome: Commit): boolean {
    const { diff, patch = {}, mergeKey, origin = 'user', announce, toast, then } = outcome
    if (!isEmptyDiff(diff) && this.#isRefused(diff)) return false
    if (isEmptyDiff(diff)) this.#store.patchView(patch, announce)
    else this.#store.commit({ commandId, origin, diff, mergeKey, patch: () => patch, announce, toast })
    if (then !== undefined) this.execute(then)
    return true
  }

  #isRefused(diff: DocumentDiff): boolean {
    const reason = this.#rule?.(diff) ?? null
    if (reason !== null) this.#store.refuse(reason)
    return reason !== null
  }

  #undoOrRedo(direction: 'undo' | 'redo'): boolean {
    // What it would change is known only once it has left the history: the rule is asked whether anything may change.
    if (this.#isRefused({})) return false
    const reversal = this.#store.history[direction]()
    if (reversal === null) return true
    const { entry, diff } = reversal
    const data: Message['data'] = { command: { key: `commands.${entry.commandId}` } }
    if (isEmptyDiff(diff)) {
      this.#store.patchView({ edit: null }, { key: 'editor.announce.changedElsewhere', data })
      return true
    }
    const selection = direction === 'undo' ? entry.selectionBefore : entry.selectionAfter
    this.#store.commit({
      commandId: `edit.${direction}`,
      origin: 'history',
      diff,
      patch: () => ({ edit: null, ...this.#reselect(selection) }),
      announce: { key: `editor.announce.${direction === 'undo' ? 'undone' : 'redone'}`, data },
    })
    return true
  }

  /** Closes the title editor and takes back what was done since it opened, as if it had never been. */
  #revertEdit(announce: Message | undefined): void {
    const { ephemeral, session } = this.#store.getState()
    const { edit } = ephemeral
    if (edit === null) return
    const reversal: Reversal | null = this.#store.history.revertEdit(edit)
    if (reversal === null) {
      this.#store.patchView({ edit: null }, announce)
      return
    }
    const { diff, entry } = reversal
    const isActive = session.selection.active === edit.nodeId
    this.#store.commit({
      commandId: 'node.closeEdit',
      origin: 'history',
      diff,
      patch: () => ({ edit: null, ...(isActive && this.#reselect(entry.selectionBefore)) }),
      announce,
    })
  }

  /** Selects what was selected then, as far as it exists. */
  #reselect({ ids, active }: Selection): SessionPatch {
    const { document } = this.#store
    const left = ids.filter((id) => document.node(id) !== undefined)
    if (left.length === 0) return {}
    const selection: Selection = {
      ids: left,
      active: left.find((id) => id === active) ?? left.at(-1) ?? null,
    }
    return revealSelection(document, this.#store.getState().session.folded, selection)
  }
}

/** Would it change the document, or begin to? */
function isChange(outcome: CommandOutcome): boolean {
  if (outcome.type === 'commit') return !isEmptyDiff(outcome.diff)
  if (outcome.type !== 'session') return outcome.type === 'revertEdit'
  const { edit, relationEdit } = outcome.patch
  return Boolean(edit ?? relationEdit)
}

/**
 * Brings back the node whose title is open, and the nodes above it, after another tab deleted them: an edit beats a
 * delete, and an open title is an edit. The document has their change already; empty when there is nothing to bring back.
 */
function restoreEditedNode(document: DocumentReader, theirs: DocumentDiff, edit: TitleEdit): DocumentDiff {
  const node = theirs.nodes?.removed.get(edit.nodeId)
  if (node === undefined) return {}
  const updated = new Map([[node.id, [node, node] as const]])
  const ours: DocumentDiff = { nodes: { added: new Map(), removed: new Map(), updated } }
  return mergeDiffs({ document, ours, theirs }).diff
}

/** The node at work is gone, by the hand of another tab. */
function deletedElsewhere({ title }: NodeRecord): Message {
  return announce('deletedElsewhere', { title: title || { key: 'canvas.untitled' } })
}
