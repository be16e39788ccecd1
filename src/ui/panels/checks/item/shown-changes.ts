import {
  changesOf,
  type DocumentDiff,
  type DocumentReader,
  type NodeKind,
  type NodeRecord,
} from '../../../../domain'
import type { EditorState } from '../../../../editor'
import type { Diagnostic } from '../../../../rules'
import type { OfferedRemedy } from './offers-of'

/** One line of what a fix would do, for a person to see before it is taken. */
export type ShownChange =
  | { readonly type: 'reworded'; readonly before: string; readonly after: string }
  | { readonly type: 'added' | 'removed' | 'parked'; readonly kind: NodeKind; readonly title: string }
  | { readonly type: 'turned'; readonly from: NodeKind; readonly kind: NodeKind; readonly title: string }
  | { readonly type: 'moved'; readonly title: string; readonly parent: string }

/** What a person would see of a fix on the map; nothing where it only writes down what was said. */
export function changesByFix(
  { document, checks }: Pick<EditorState, 'document' | 'checks'>,
  diagnostic: Diagnostic,
  remedyId: string,
): readonly ShownChange[] {
  const diff = checks.fix(diagnostic, remedyId)
  return diff === null ? [] : shownChanges(document, diff)
}

/**
 * Titles that belong on the button of a fix: the card under which the first one goes, and the one that comes in its place;
 * null where it has no place to go to, and so nothing to offer.
 */
export function namedByChange(
  state: Pick<EditorState, 'document' | 'checks'>,
  { diagnostic, offer }: OfferedRemedy,
): Readonly<Record<string, string>> | null {
  if (!('home' in diagnostic.data) || offer.type !== 'fix') return NOTHING_NAMED
  const changes = changesByFix(state, diagnostic, offer.id)
  if (changes.length === 0 && MOVES.has(offer.id)) return null
  const [first, second] = changes.filter((change) => change.type === 'moved')
  return { ...(first && { home: first.parent }), ...(second && { back: second.title }) }
}

const NOTHING_NAMED = {}

/** Fixes that take a card elsewhere, where there is room for it. */
const MOVES: ReadonlySet<string> = new Set(['move', 'swap', 'toHealthMetrics', 'moveToSibling'])

/** What of a change a reader of the map would notice: words, kinds and places. */
function shownChanges(document: DocumentReader, diff: DocumentDiff): readonly ShownChange[] {
  const titleOf = (id: NodeRecord['parentId']): string =>
    id === null ? '' : (diff.nodes?.added.get(id)?.title ?? document.node(id)?.title ?? '')

  return [...changesOf(diff, 'nodes')].flatMap(([, { before, after }]): ShownChange[] => {
    if (after === undefined) return before === undefined ? [] : [{ type: 'removed', ...said(before) }]
    if (before === undefined) return [{ type: 'added', ...said(after) }]
    if (before.parked === null && after.parked !== null) return [{ type: 'parked', ...said(after) }]
    const { title, kind, parentId } = after
    return [
      ...(before.title === title ? [] : [{ type: 'reworded' as const, before: before.title, after: title }]),
      ...(before.kind === kind ? [] : [{ type: 'turned' as const, from: before.kind, kind, title }]),
      ...(before.parentId === parentId ? [] : [{ type: 'moved' as const, title, parent: titleOf(parentId) }]),
    ]
  })
}

function said({ kind, title }: NodeRecord): Pick<NodeRecord, 'kind' | 'title'> {
  return { kind, title }
}
