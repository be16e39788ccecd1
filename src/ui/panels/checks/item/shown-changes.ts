import {
  changesOf,
  type DocumentDiff,
  type DocumentReader,
  type NodeKind,
  type NodeRecord,
} from '../../../../domain'
import type { EditorState } from '../../../../editor'
import type { Diagnostic } from '../../../../rules'

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
