import {
  isParked,
  mapRoots,
  walkBranch,
  type DocumentReader,
  type NodeId,
  type NodeKind,
} from '../../../domain'
import { changeSince, type CardChange, type Reference } from '../../../editor'

/** A card that was on the map and is there no more. */
export interface GoneCard {
  readonly id: NodeId
  readonly kind: NodeKind
  readonly title: string
  /** It lies in the parking lot. */
  readonly isParked: boolean
}

export interface ComparisonSummary {
  readonly counts: Readonly<Record<CardChange, number>>
  readonly gone: readonly GoneCard[]
}

/** What became of the map since an earlier state. Looks at every card. */
export function comparisonSummary(document: DocumentReader, reference: Reference): ComparisonSummary {
  const counts = { added: 0, changed: 0, moved: 0 }
  for (const root of mapRoots(document))
    for (const id of walkBranch(document, root)) {
      const change = changeSince({ document, ephemeral: { comparedWith: reference } }, id)
      if (change !== null) counts[change] += 1
    }
  return { counts, gone: [...goneCards(document, reference)] }
}

function* goneCards(document: DocumentReader, reference: Reference): Generator<GoneCard> {
  for (const { id, kind, title } of cardsOf(document, reference)) {
    const isThere = document.node(id) !== undefined
    const isInLot = isThere && isParked(document, id)
    if (!isThere || isInLot) yield { id, kind, title, isParked: isInLot }
  }
}

/** The cards that were on the map. */
function* cardsOf(
  document: DocumentReader,
  reference: Reference,
): Generator<Pick<GoneCard, 'id' | 'kind' | 'title'>> {
  if (reference.type === 'baseline')
    for (const { nodeId, kind, title } of document.all('baselines')) yield { id: nodeId, kind, title }
  else
    for (const root of mapRoots(reference.document))
      for (const id of walkBranch(reference.document, root)) {
        const node = reference.document.node(id)
        if (node !== undefined) yield node
      }
}
