import type { DocumentDiff, NodeId, NodeRecord } from '../../domain'
import { BLANK, type Diagnostic, type FollowUp } from '../../rules'
import type { CommandContext, CommandOutcome } from '../command'
import { editMergeKey } from '../history-manager'
import { selectAndReveal, selectOnly, unfoldPathTo } from '../selection'
import type { SessionPatch, TitleEdit } from '../session'
import { focusFieldPatch } from './panels'

/** What opens once a fix is made, for a person to go on: a title with the caret where something is missing, or a field. */
export function followUpPatch(
  context: CommandContext,
  { nodeId, field }: Diagnostic,
  followUp: FollowUp | undefined,
  diff: DocumentDiff,
): SessionPatch {
  switch (followUp) {
    case 'title':
      return { ...selectAndReveal(context, nodeId), ...titleEditPatch(context, nodeId, diff) }
    case 'field':
      return {
        ...selectAndReveal(context, nodeId),
        ...focusFieldPatch(context, field ?? 'title'),
        checksOf: null,
      }
    case 'added':
      return toAdded(context, diff)
    case undefined:
      return {}
  }
}

/** Opens a title with words to be finished, and what shall stand beside it; cancelling takes the words back. */
export function openTitleForWriting(
  context: CommandContext,
  nodeId: NodeId,
  diff: DocumentDiff | null,
  beside: SessionPatch = {},
): CommandOutcome {
  const opened = titleEditPatch(context, nodeId, diff)
  const patch = { ...selectAndReveal(context, nodeId), ...opened, ...beside }
  if (diff === null) return { type: 'session', patch }
  return { type: 'commit', diff, patch, origin: 'quickFix', mergeKey: editMergeKey(opened.edit) }
}

function toAdded(context: CommandContext, diff: DocumentDiff): SessionPatch {
  const { document, session } = context
  const [added] = diff.nodes?.added.values() ?? []
  if (added === undefined) return {}
  return {
    selection: selectOnly(added.id),
    folded: unfoldPathTo(document, session.folded, added.parentId),
    ...titleEditPatch(context, added.id, diff),
  }
}

function titleEditPatch({ document }: CommandContext, nodeId: NodeId, diff: DocumentDiff | null) {
  const [before, after] = diff?.nodes?.updated.get(nodeId) ?? []
  const title = (after ?? diff?.nodes?.added.get(nodeId) ?? document.node(nodeId))?.title ?? ''
  const edit: TitleEdit = {
    nodeId,
    typed: null,
    selected: missingIn(title, before),
    created: false,
    mark: document.revision,
  }
  return { edit, checksOf: null }
}

/** Where something is to be written: the first blank; else where words were cut out; of a new title all of it. */
function missingIn(title: string, before: NodeRecord | undefined): { start: number; end: number } {
  const blank = title.indexOf(BLANK)
  if (blank >= 0) return { start: blank, end: blank + BLANK.length }
  if (before === undefined) return { start: 0, end: title.length }
  const gap = title.length - sharedEnd(title, before.title)
  return { start: gap, end: gap }
}

/** How many characters two texts have in common at their end, whatever their case. */
function sharedEnd(a: string, b: string): number {
  const same = (count: number): boolean =>
    a.slice(a.length - count).toLowerCase() === b.slice(b.length - count).toLowerCase()
  let count = 0
  while (count < Math.min(a.length, b.length) && same(count + 1)) count += 1
  return count
}
