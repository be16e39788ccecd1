import {
  addNode,
  deleteBranches,
  mapRoots,
  nextKind,
  pasteBranches,
  topmost,
  walkBranch,
  type Clipboard,
  type DocumentContent,
  type NodeId,
} from '../../domain'
import type { Command, CommandContext, CommandOutcome } from '../command'
import { selectOnly, unfoldPathTo } from '../selection'
import type { SessionPatch } from '../session'
import {
  announce,
  browserKey,
  commit,
  defineCommand,
  hasTargets,
  refused,
  targets,
  type OnNodes,
} from './define-command'
import { selectionWithout } from './delete-nodes'

/**
 * What the clipboard answers when a command has asked for it: that the branches named are there, or that the browser
 * keeps it closed. Without an answer a command asks; the browser's own events bring the answer along.
 */
interface Written extends OnNodes {
  readonly closed?: boolean
}

/** What was on the clipboard: branches, or the words for a new node. */
type OnClipboard =
  | {
      readonly content: DocumentContent
      /** Lines of plain text that say no kind: they become what comes below the node that they are pasted on. */
      readonly linesWithoutKind?: boolean
    }
  | { readonly title: string }
  | { readonly closed: true }

export const copy = defineCommand<Written | undefined>({
  id: 'edit.copy',
  category: 'edit',
  keybindings: browserKey('Mod+C'),
  isEnabled: hasTargets,
  run: (context, answer) =>
    written(context, answer, {
      letter: 'C',
      ask: (clipboard) => clipboard.copy(),
      then: (ids) => ({ type: 'done', announce: announce('copied', { count: sizeOf(context, ids) }) }),
    }),
})

/** Copies and deletes in one: what is pasted from it is the same branch again. */
export const cut = defineCommand<Written | undefined>({
  id: 'edit.cut',
  category: 'edit',
  keybindings: browserKey('Mod+X'),
  isEnabled: hasTargets,
  run: (context, answer) =>
    written(context, answer, {
      letter: 'X',
      ask: (clipboard) => clipboard.cut(),
      then: (ids) =>
        commit(deleteBranches(context.document, { ids }), {
          patch: selectionWithout(context, ids),
          announce: announce('cut', { count: sizeOf(context, ids) }),
        }),
    }),
})

export const copyMarkdown = defineCommand<Written | undefined>({
  id: 'edit.copyMarkdown',
  category: 'edit',
  isEnabled: hasTargets,
  run: (context, answer) =>
    written(context, answer, {
      letter: 'C',
      ask: (clipboard) => clipboard.copyMarkdown(),
      then: (ids) => ({ type: 'done', announce: announce('copied', { count: sizeOf(context, ids) }) }),
    }),
})

/** Pastes branches, or a line as a new node, below the active node; with nothing selected, below the first Big O. */
export const paste: Command<OnClipboard | undefined> = defineCommand<OnClipboard | undefined>({
  id: 'edit.paste',
  category: 'edit',
  keybindings: browserKey('Mod+V'),
  run: (context, found) => {
    if (found === undefined) return focusFieldPatch(context, (clipboard) => clipboard.paste())
    if ('closed' in found) return refused('clipboardClosed', { letter: 'V' })
    if ('title' in found) return typed(context, found.title)
    return pasted(context, found.linesWithoutKind === true ? withKindOfPlace(context, found.content) : found.content)
  },
})

interface Writing {
  /** The key that works where the browser keeps the clipboard closed to menus. */
  readonly letter: string
  readonly ask: (clipboard: Clipboard) => void
  readonly then: (ids: readonly NodeId[]) => CommandOutcome
}

function written(
  context: CommandContext,
  answer: Written | undefined,
  openTitleForWriting: Writing,
): CommandOutcome {
  if (answer === undefined) return focusFieldPatch(context, openTitleForWriting.ask)
  if (answer.closed === true) return refused('clipboardClosed', { letter: openTitleForWriting.letter })
  return openTitleForWriting.then(topmost(context.document, targets(context, answer)))
}

function focusFieldPatch({ services }: CommandContext, ask: (clipboard: Clipboard) => void): CommandOutcome {
  ask(services.clipboard)
  return { type: 'done' }
}

function pasted(context: CommandContext, content: DocumentContent): CommandOutcome {
  const { document, services } = context
  const parentId = placeOf(context)
  const result = pasteBranches(document, { content, parentId, newId: () => services.ids.node() })
  if (!result.ok) return commit(result)
  const added = [...(result.value.nodes?.added.values() ?? [])]
  const tops = added.filter((node) => node.parentId === parentId).map(({ id }) => id)
  return commit(result, {
    patch: { ...unfolding(context, parentId), selection: { ids: tops, active: tops.at(-1) ?? null } },
    announce: announce('pasted', { count: added.length }),
  })
}

function typed(context: CommandContext, title: string): CommandOutcome {
  const { document, services } = context
  const parentId = placeOf(context)
  const parent = parentId === null ? undefined : document.node(parentId)
  if (parent === undefined) return refused('noBigObjective')
  const id = services.ids.node()
  const kind = nextKind(parent.kind)
  return commit(addNode(document, { id, parentId, kind, title: title.trim() }), {
    patch: { ...unfolding(context, parentId), selection: selectOnly(id) },
    announce: announce('added', { kind }),
  })
}

/** Ideas side by side take the kind of a new child of the place. */
function withKindOfPlace(context: CommandContext, content: DocumentContent): DocumentContent {
  const place = placeOf(context)
  const parent = place === null ? undefined : context.document.node(place)
  if (!parent || content.nodes.some(({ kind, parentId }) => kind !== 'idea' || parentId !== null)) return content
  return { ...content, nodes: content.nodes.map((node) => ({ ...node, kind: nextKind(parent.kind) })) }
}

function placeOf({ document, session }: CommandContext): NodeId | null {
  return session.selection.active ?? mapRoots(document)[0] ?? null
}

function unfolding({ document, session }: CommandContext, parentId: NodeId | null): SessionPatch {
  return { folded: unfoldPathTo(document, session.folded, parentId) }
}

function sizeOf({ document }: CommandContext, tops: readonly NodeId[]): number {
  return tops.reduce((sum, top) => sum + [...walkBranch(document, top)].length, 0)
}
