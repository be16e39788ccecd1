import type { NodeId } from '../../domain'
import type { EditorState, Matches } from '../../editor'

/** The cards that stand out while all others step back. */
export type Highlighted = Pick<Matches, 'ids' | 'has' | 'below'>

/** Does a card step back while a search is open? Not one that was found, nor one that hides what was found, and none where nothing is. */
export function isDimmed(found: Highlighted | null, id: NodeId, hidesBranch: boolean): boolean {
  return found !== null && found.ids.length > 0 && !found.has(id) && !(hidesBranch && found.below(id))
}

/** The same of a card on the map. */
export function isCardDimmed(state: EditorState, id: NodeId): boolean {
  return isDimmed(state.findModel.matches(state), id, state.session.folded.has(id))
}
