import type { NodeId } from '../../domain'
import type { EditorState, Found } from '../../editor'

/** Does a card step back while a search is open? Not one that was found, nor one that hides what was found. */
export function isDimmed(found: Found | null, id: NodeId, hidesBranch: boolean): boolean {
  return found !== null && !found.has(id) && !(hidesBranch && found.below(id))
}

/** The same of a card on the map. */
export function isCardDimmed(state: EditorState, id: NodeId): boolean {
  return isDimmed(state.finder.found(state), id, state.session.folded.has(id))
}
