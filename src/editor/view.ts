import type { DocumentDiff, DocumentReader, NodeId, NodeRecord } from '../domain'
import type { Moment, Selection, Session, SessionPatch } from './session'

/** What the person sees of a document: the parts of the state that commands patch. */
export interface View {
  readonly session: Session
  readonly moment: Moment
}

/** The view after a patch; a part that stays the same keeps its identity. */
export function patched({ session, moment }: View, patch: SessionPatch): View {
  const { edit, dialog, checksOf, focusField, ...rest } = { ...session, ...moment, ...patch }
  return {
    session: keepIfSame(session, rest),
    moment: keepIfSame(moment, { edit, dialog, checksOf, focusField }),
  }
}

/**
 * What to patch so that a view lets go of nodes that a change has taken away: what was selected moves to the
 * nearest ancestor that is left, an open editor or popover closes.
 */
export function lettingGo(view: View, document: DocumentReader, diff: DocumentDiff): SessionPatch {
  const { selection, focusBranch } = view.session
  const { edit, checksOf } = view.moment
  const removed: ReadonlyMap<string, NodeRecord> = diff.nodes?.removed ?? new Map()
  const isGone = (id: NodeId | null) => id !== null && document.node(id) === undefined

  function heirOf(id: NodeId | null): NodeId | null {
    let heir = id
    while (heir !== null && isGone(heir)) heir = removed.get(heir)?.parentId ?? null
    return heir
  }

  return {
    ...(selection.ids.some(isGone) && { selection: inherited(selection, heirOf) }),
    ...(isGone(focusBranch) && { focusBranch: null }),
    ...(isGone(edit?.nodeId ?? null) && { edit: null }),
    ...(isGone(checksOf) && { checksOf: null }),
  }
}

function inherited(selection: Selection, heirOf: (id: NodeId | null) => NodeId | null): Selection {
  const heirs = new Set(selection.ids.map(heirOf))
  const ids = [...heirs].filter((id) => id !== null)
  return { ids, active: heirOf(selection.active) ?? ids.at(-1) ?? null }
}

function keepIfSame<Part extends object>(before: Part, after: Part): Part {
  const keys = Object.keys(after) as (keyof Part)[]
  return keys.every((key) => Object.is(before[key], after[key])) ? before : after
}
