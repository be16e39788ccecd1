import { useState } from 'react'
import type { CutCardsArgs, DocumentReader, NodeId } from '../../../domain'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { crowdedFamilies, keptAtFirst, keptIn, objectiveFamilies, type CutFamily } from './cut-families'

/** What was chosen: who stays, and why the others go. */
interface Choice {
  readonly kept: ReadonlySet<NodeId>
  readonly reasons: ReadonlyMap<NodeId, string>
  /** Of all that have no reason of their own. */
  readonly shared: string
}

interface Cut extends Choice {
  /** The objectives, then the key results of those objectives that stay and have too many. */
  readonly families: readonly CutFamily[]
  readonly cuts: CutCardsArgs['cuts']
  /** Do more stay than may? */
  readonly isOver: boolean
  readonly keep: (id: NodeId, stays: boolean) => void
  readonly setReason: (id: NodeId, reason: string) => void
  readonly setShared: (reason: string) => void
}

/** A cut in the making; at first the cards with most dots stay, as far as the limits go. */
export function useCut(): Cut {
  const { store } = useEditorInstance()
  useEditor(({ revision }) => revision)
  const { document } = store.getState()
  const [choice, setChoice] = useState(() => firstChoice(document))
  const { kept, reasons, shared } = choice
  const objectives = objectiveFamilies(document)
  const staying = objectives.flatMap(({ cards }) => cards).filter((id) => kept.has(id))
  const families = [...objectives, ...crowdedFamilies(document, staying)]
  const cuts = families
    .flatMap(({ cards }) => cards)
    .filter((id) => !kept.has(id))
    .map((id) => ({ id, reason: (reasons.get(id)?.trim() ?? '') || shared.trim() }))
  return {
    ...choice,
    families,
    cuts,
    isOver: families.some((family) => keptIn(family, kept) > family.limit),
    keep: (id, stays) => setChoice({ ...choice, kept: withMember(kept, id, stays) }),
    setReason: (id, reason) => setChoice({ ...choice, reasons: new Map([...reasons, [id, reason]]) }),
    setShared: (reason) => setChoice({ ...choice, shared: reason }),
  }
}

function firstChoice(document: DocumentReader): Choice {
  const families = objectiveFamilies(document)
  const objectives = families.flatMap(({ cards }) => cards)
  const kept = [...keptAtFirst(families), ...keptAtFirst(crowdedFamilies(document, objectives))]
  return { kept: new Set(kept), reasons: new Map(), shared: '' }
}

function withMember(set: ReadonlySet<NodeId>, id: NodeId, isMember: boolean): ReadonlySet<NodeId> {
  const changed = new Set(set)
  if (isMember) changed.add(id)
  else changed.delete(id)
  return changed
}
