import { createDraft, type Draft } from '../draft'
import { nextKind } from '../kinds'
import type { NodeId, NodeKind } from '../model'
import type { Operation } from '../operation'
import { inMapOrder } from '../tree'
import { placeBeside } from './branch-look'
import { conclude, refuse } from './conclude'

export interface ConvertKindArgs {
  readonly ids: readonly NodeId[]
  readonly kind: NodeKind
}

/**
 * Turns nodes into another kind. The chain below follows: children of the kind that a new child of the old kind
 * would have get the kind that a new child of the new kind has, and so on down; all others stay as they are.
 */
export const convertKind: Operation<ConvertKindArgs> = (document, { ids, kind }) => {
  if (ids.some((id) => document.node(id) === undefined)) return refuse('notFound')
  const draft = createDraft(document)
  for (const id of inMapOrder(document, ids)) convertBranch(draft, id, kind)
  return conclude(document, draft)
}

function convertBranch(draft: Draft, top: NodeId, kind: NodeKind): void {
  const waiting = [{ id: top, kind }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, kind: wanted } = next
    const old = draft.node(id)?.kind
    if (old === undefined || old === wanted) continue
    for (const child of draft.children(id))
      if (draft.node(child)?.kind === nextKind(old)) waiting.push({ id: child, kind: nextKind(wanted) })
    draft.patch('nodes', id, { kind: wanted })
    if (old === 'bigObjective' || wanted === 'bigObjective') placeBeside(draft, id)
  }
}
