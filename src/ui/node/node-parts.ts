import type { NodeId } from '../../domain'
import { branchColourOf, changeSince, isSelected, isSurplusObjective, type EditorState } from '../../editor'
import { isDimmed } from './dimmed'

/**
 * What a view reads of the editor for a node; each part keeps its identity while it stays the same. With `hidesBranch`
 * the node stands for all that is folded into it when something is searched for.
 */
export function nodePartsOf(state: EditorState, id: NodeId, hidesBranch: boolean) {
  const { document, session, ephemeral, checks, findModel, today } = state
  return {
    today,
    record: document.node(id),
    branch: document.branchVersion(id),
    selected: isSelected(session.selection, id),
    active: session.selection.active === id,
    edit: ephemeral.edit?.nodeId === id ? ephemeral.edit : null,
    colour: branchColourOf(document, id),
    checks: checks.at(id),
    evidence: checks.evidenceOf(id),
    surplus: isSurplusObjective(document, checks, id),
    change: changeSince(state, id),
    dimmed: isDimmed(findModel.matches(state), id, hidesBranch),
  }
}

export type NodeParts = ReturnType<typeof nodePartsOf>
