import { ancestors, isParked, type DocumentReader, type NodeId } from '../../domain'
import type { CommandContext } from '../command'
import { memoize } from '../memoize'
import type { Selection, SessionPatch } from './session'

/** The selection of a map where nothing is active either. */
export const EMPTY_SELECTION: Selection = { ids: [], active: null }

/** The selected nodes as a set; the same one for the same list. */
export const selectedSet = memoize((ids: Selection['ids']): ReadonlySet<NodeId> => new Set(ids))

/** Is the node among those selected? However many these are, the answer costs the same. */
export function isSelected({ ids }: Selection, id: NodeId): boolean {
  return selectedSet(ids).has(id)
}

/** One node, active; null selects nothing. */
export function selectOnly(id: NodeId | null): Selection {
  return id === null ? EMPTY_SELECTION : { ids: [id], active: id }
}

/** The same set without the node and its ancestors, so that the children of the node show. */
export function unfoldPathTo(
  document: DocumentReader,
  folded: ReadonlySet<NodeId>,
  id: NodeId | null,
): ReadonlySet<NodeId> {
  if (id === null) return folded
  const closed = [id, ...ancestors(document, id)].filter((step) => folded.has(step))
  return closed.length === 0 ? folded : new Set([...folded].filter((step) => !closed.includes(step)))
}

/** Selects one node and opens whatever hides it. */
export function selectAndReveal({ document, session }: CommandContext, id: NodeId): SessionPatch {
  return revealSelection(document, session.folded, selectOnly(id))
}

/** Selects nodes and opens whatever hides the active one: a folded branch, the parking lot. */
export function revealSelection(
  document: DocumentReader,
  folded: ReadonlySet<NodeId>,
  selection: Selection,
): SessionPatch {
  const { active } = selection
  const parentId = active === null ? null : (document.node(active)?.parentId ?? null)
  return {
    selection,
    folded: unfoldPathTo(document, folded, parentId),
    ...(active !== null && isParked(document, active) && { parkingLotOpen: true }),
  }
}

/** Adds and removes nodes; the last one added becomes active. */
export function withToggled(selection: Selection, id: NodeId): Selection {
  const ids = isSelected(selection, id)
    ? selection.ids.filter((other) => other !== id)
    : [...selection.ids, id]
  return { ids, active: ids.at(-1) ?? null }
}
