import {
  addNode,
  deleteBranches,
  mapRoots,
  nextKind,
  pasteBranches,
  topmost,
  walkBranch,
  LOOSE_KIND,
  type Clipboard,
  type DocumentContent,
  type NodeId,
} from '../../../domain'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import { selectOnly, unfoldPathTo } from '../../session/selection'
import type { SessionPatch } from '../../session/session'
import {
  announce,
  browserKey,
  commit,
  defineCommand,
  hasTargets,
  refused,
  targets,
  type OnNodes,
} from '../define-command'
import { selectionWithout } from './delete-nodes'

/**
 * What the clipboard answers when a command has asked for it: that the branches named are there, or that the browser
 * keeps it closed. Without an answer a command asks; the browser's own events bring the answer along.
 */
interface WriteAnswer extends OnNodes {
  readonly closed?: boolean
}

/** What was on the clipboard: branches, or the words for a new node. */
type PasteAnswer =
  | {
      readonly content: DocumentContent
      /** Lines of plain text that say no kind: they become what comes below the node that they are pasted on. */
      readonly linesWithoutKind?: boolean
    }
  | { readonly title: string }
  | { readonly closed: true }

export const copy = defineCommand<WriteAnswer | undefined>({
  id: 'edit.copy',
  category: 'edit',
  keybindings: browserKey('Mod+C'),
  isEnabled: hasTargets,
  run: (context, answer) =>
    writeClipboard(context, answer, {
      letter: 'C',
      ask: (clipboard) => clipboard.copy(),
      then: (ids) => ({ type: 'done', announce: announce('copied', { count: countNodes(context, ids) }) }),
    }),
})

/** Copies and deletes in one: what is pasted from it is the same branch again. */
export const cut = defineCommand<WriteAnswer | undefined>({
  id: 'edit.cut',
  category: 'edit',
  keybindings: browserKey('Mod+X'),
  isEnabled: hasTargets,
  run: (context, answer) =>
    writeClipboard(context, answer, {
      letter: 'X',
      ask: (clipboard) => clipboard.cut(),
      then: (ids) =>
        commit(deleteBranches(context.document, { ids }), {
          patch: selectionWithout(context, ids),
          announce: announce('cut', { count: countNodes(context, ids) }),
        }),
    }),
})

export const copyMarkdown = defineCommand<WriteAnswer | undefined>({
  id: 'edit.copyMarkdown',
  category: 'edit',
  isEnabled: hasTargets,
  run: (context, answer) =>
    writeClipboard(context, answer, {
      letter: 'C',
      ask: (clipboard) => clipboard.copyMarkdown(),
      then: (ids) => ({ type: 'done', announce: announce('copied', { count: countNodes(context, ids) }) }),
    }),
})

/** Pastes branches, or a line as a new node, below the active node; with nothing selected, below the first Big O. */
export const paste: Command<PasteAnswer | undefined> = defineCommand<PasteAnswer | undefined>({
  id: 'edit.paste',
  category: 'edit',
  keybindings: browserKey('Mod+V'),
  run: (context, found) => {
    if (found === undefined) return request(context, (clipboard) => clipboard.paste())
    if ('closed' in found) return refused('clipboardClosed', { letter: 'V' })
    if ('title' in found) return pasteTitle(context, found.title)
    return pasteContent(
      context,
      found.linesWithoutKind === true ? withKindOfPlace(context, found.content) : found.content,
    )
  },
})

interface ClipboardWrite {
  /** The key that works where the browser keeps the clipboard closed to menus. */
  readonly letter: string
  readonly ask: (clipboard: Clipboard) => void
  readonly then: (ids: readonly NodeId[]) => CommandOutcome
}

function writeClipboard(
  context: CommandContext,
  answer: WriteAnswer | undefined,
  write: ClipboardWrite,
): CommandOutcome {
  if (answer === undefined) return request(context, write.ask)
  if (answer.closed === true) return refused('clipboardClosed', { letter: write.letter })
  return write.then(topmost(context.document, targets(context, answer)))
}

function request({ services }: CommandContext, ask: (clipboard: Clipboard) => void): CommandOutcome {
  ask(services.clipboard)
  return { type: 'done' }
}

function pasteContent(context: CommandContext, content: DocumentContent): CommandOutcome {
  const { document, services } = context
  const parentId = pasteTarget(context)
  const result = pasteBranches(document, { content, parentId, newId: () => services.ids.node() })
  if (!result.ok) return commit(result)
  const added = [...(result.value.nodes?.added.values() ?? [])]
  const tops = added.filter((node) => node.parentId === parentId).map(({ id }) => id)
  return commit(result, {
    patch: { ...unfoldPatch(context, parentId), selection: { ids: tops, active: tops.at(-1) ?? null } },
    announce: announce('pasted', { count: added.length }),
  })
}

function pasteTitle(context: CommandContext, title: string): CommandOutcome {
  const { document, services } = context
  const parentId = pasteTarget(context)
  const parent = parentId === null ? undefined : document.node(parentId)
  if (parent === undefined) return refused('noBigObjective')
  const id = services.ids.node()
  const kind = nextKind(parent.kind)
  return commit(addNode(document, { id, parentId, kind, title: title.trim() }), {
    patch: { ...unfoldPatch(context, parentId), selection: selectOnly(id) },
    announce: announce('added', { kind }),
  })
}

/** Ideas side by side take the kind of a new child of the place. */
function withKindOfPlace(context: CommandContext, content: DocumentContent): DocumentContent {
  const place = pasteTarget(context)
  const parent = place === null ? undefined : context.document.node(place)
  if (!parent || content.nodes.some(({ kind, parentId }) => kind !== LOOSE_KIND || parentId !== null))
    return content
  return { ...content, nodes: content.nodes.map((node) => ({ ...node, kind: nextKind(parent.kind) })) }
}

function pasteTarget({ document, session }: CommandContext): NodeId | null {
  return session.selection.active ?? mapRoots(document)[0] ?? null
}

function unfoldPatch({ document, session }: CommandContext, parentId: NodeId | null): SessionPatch {
  return { folded: unfoldPathTo(document, session.folded, parentId) }
}

function countNodes({ document }: CommandContext, tops: readonly NodeId[]): number {
  return tops.reduce((sum, top) => sum + [...walkBranch(document, top)].length, 0)
}
