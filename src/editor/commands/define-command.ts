import {
  createTransaction,
  type DocumentReader,
  type DomainError,
  type DocumentDiff,
  type NodeId,
  type NodeRecord,
} from '../../domain'
import type { Result } from '../../lib'
import type { Command, CommandContext, CommandOutcome, Keybinding, ViewWithKeys } from '../command'
import type { AnnouncementCode, Message, MessageData, Refusal } from '../messages'

type Definition<Args> = Pick<Command<Args>, 'id' | 'category' | 'run'> & Partial<Command<Args>>

/** A command that is listed, always enabled and without keys, except where the definition says otherwise. */
export function defineCommand<Args = undefined>(definition: Definition<Args>): Command<Args> {
  return { keybindings: [], listed: true, isEnabled: () => true, ...definition }
}

/** Keys that act only while the map has the keyboard. */
export function onMap(...keys: readonly string[]): readonly Keybinding[] {
  return keys.map((key) => ({ key, scope: 'map' }))
}

/** Keys that act only while this view has the keyboard, whatever they mean in the others. */
export function onView(view: ViewWithKeys, ...keys: readonly string[]): readonly Keybinding[] {
  return keys.map((key) => ({ key, scope: 'map', view }))
}

/** Keys that act wherever the keyboard is. */
export function anywhere(...keys: readonly string[]): readonly Keybinding[] {
  return keys.map((key) => ({ key, scope: 'anywhere' }))
}

/** A key of the map that the browser turns into an event of its own, such as `copy`. */
export function browserKey(key: string): readonly Keybinding[] {
  return [{ key, scope: 'map', byBrowser: true }]
}

/** Nodes to act on; without ids, the selection. */
export interface OnNodes {
  readonly ids?: readonly NodeId[]
}

/** The nodes that a command acts on: those named or else selected, as far as they exist. */
export function targets(context: CommandContext, args?: OnNodes): readonly NodeId[] {
  const ids = args?.ids ?? context.session.selection.ids
  return ids.filter((id) => context.document.node(id) !== undefined)
}

/** Is there any node to act on? */
export function hasTargets(context: CommandContext, args?: OnNodes): boolean {
  return targets(context, args).length > 0
}

/** Is a node active? */
export function hasActive(context: CommandContext): boolean {
  return context.session.selection.active !== null
}

/** The active node, where there is one. */
export function activeNode({ document, session }: CommandContext): NodeRecord | undefined {
  const { active } = session.selection
  return active === null ? undefined : document.node(active)
}

/** A title as it is said, also where there is none. */
export function titleOf(document: DocumentReader, id: NodeId | null | undefined): string | Message {
  const title = id ? document.node(id)?.title : ''
  return title || { key: 'canvas.untitled' }
}

/** Where a node stands among its siblings once a change is made, counted from 1; `siblings` is 0 for several nodes. */
export function placeAfter(
  document: DocumentReader,
  ids: readonly NodeId[],
  change: Result<DocumentDiff, DomainError>,
): { readonly position: number; readonly siblings: number } {
  const [only] = ids
  if (only === undefined || ids.length > 1 || !change.ok) return { position: 0, siblings: 0 }
  const draft = createTransaction(document)
  draft.apply(change.value)
  const family = draft.children(draft.node(only)?.parentId ?? null)
  return { position: family.indexOf(only) + 1, siblings: family.length }
}

/** Says why nothing was done, by the code of the sentence below `editor.refused`. */
export function refused(code: Refusal, data?: MessageData): CommandOutcome {
  return { type: 'refused', reason: message(`editor.refused.${code}`, data) }
}

/** The sentence for the live region, by its code below `editor.announce`. */
export function announce(code: AnnouncementCode, data?: MessageData): Message {
  return message(`editor.announce.${code}`, data)
}

function message(key: Message['key'], data: MessageData | undefined): Message {
  return data === undefined ? { key } : { key, data }
}

type Commit = Extract<CommandOutcome, { readonly type: 'commit' }>

/**
 * Commits what an operation computed, or says why it refused. Where there is nothing to change, only the session
 * follows.
 */
export function commit(
  result: Result<DocumentDiff, DomainError>,
  rest: Omit<Commit, 'type' | 'diff'> = {},
): CommandOutcome {
  if (result.ok) return { type: 'commit', diff: result.value, ...rest }
  if (result.error.code !== 'nothingToDo') return refused(result.error.code, result.error.data)
  const { patch = {}, then } = rest
  return then === undefined ? { type: 'session', patch } : { type: 'session', patch, then }
}
