import { isParked, type DocumentDiff, type DocumentReader, type NodeId, type NodeRecord } from '../../domain'
import { isInFocusBranch } from '../selectors/focus-branch'
import { chosenFor, type EphemeralState, type Selection, type Session, type SessionPatch } from './session'

/** What the person sees of a document: the parts of the state that commands patch. */
export interface ViewState {
  readonly session: Session
  readonly ephemeral: EphemeralState
}

/** The view after a patch; a part that stays the same keeps its identity. */
export function patchViewState({ session, ephemeral }: ViewState, patch: SessionPatch): ViewState {
  // Opening a title ends the choice of a node.
  const all = { ...session, ...ephemeral, ...patch, ...(patch.edit && { choosing: null }) }
  return { session: patchPart(session, all), ephemeral: patchPart(ephemeral, all) }
}

/**
 * The view without the focus on a branch where the active node lies outside of it, or the branch on the map no
 * longer: what is selected can always be seen.
 */
export function withValidFocusBranch(view: ViewState, document: DocumentReader): ViewState {
  const { focusBranch, selection } = view.session
  if (focusBranch === null) return view
  const { active } = selection
  const outside =
    active !== null && !isParked(document, active) && !isInFocusBranch(document, focusBranch, active)
  return outside || isParked(document, focusBranch) ? patchViewState(view, { focusBranch: null }) : view
}

/**
 * The patch that clears references to removed nodes: the selection moves to the nearest ancestor that still exists, an
 * open editor or popover closes.
 */
export function clearRemoved(view: ViewState, document: DocumentReader, diff: DocumentDiff): SessionPatch {
  const { nodes, relations } = diff
  if (!nodes?.removed.size && !relations?.removed.size) return {}
  const { selection, focusBranch } = view.session
  const { edit, checksOf, linkOf, contextMenu, choosing, relationEdit } = view.ephemeral
  const removed: ReadonlyMap<string, NodeRecord> = nodes?.removed ?? new Map()
  const isGone = (id: NodeId | null) => id !== null && document.node(id) === undefined

  function nearestSurvivor(id: NodeId | null): NodeId | null {
    let survivor = id
    while (survivor !== null && isGone(survivor)) survivor = removed.get(survivor)?.parentId ?? null
    return survivor
  }

  return {
    ...([...selection.ids, selection.active].some(isGone) && {
      selection: survivingSelection(selection, nearestSurvivor),
    }),
    ...(isGone(focusBranch) && { focusBranch: null }),
    ...(isGone(edit?.nodeId ?? null) && { edit: null }),
    ...(isGone(checksOf) && { checksOf: null }),
    ...(isGone(linkOf) && { linkOf: null }),
    ...(isGone(contextMenu?.id ?? null) && { contextMenu: null }),
    ...(choosing && chosenFor(choosing).some(isGone) && { choosing: null }),
    ...(relationEdit && !document.get('relations', relationEdit.id) && { relationEdit: null }),
  }
}

function survivingSelection(
  selection: Selection,
  nearestSurvivor: (id: NodeId | null) => NodeId | null,
): Selection {
  const survivors = new Set(selection.ids.map(nearestSurvivor))
  const ids = [...survivors].filter((id) => id !== null)
  return { ids, active: nearestSurvivor(selection.active) ?? ids.at(-1) ?? null }
}

/** The part with its fields as they stand in `all`; the same object where none differs. */
function patchPart<Part extends object>(part: Part, all: Part): Part {
  const keys = Object.keys(part) as (keyof Part)[]
  if (keys.every((key) => Object.is(part[key], all[key]))) return part
  const next = { ...part }
  for (const key of keys) next[key] = all[key]
  return next
}
