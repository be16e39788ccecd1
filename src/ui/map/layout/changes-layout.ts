import { differsIn, PLACE_FIELDS, type DocumentDiff, type NodeRecord } from '../../../domain'

/** Fields that say where a card stands and in which colour; all others can at most change its size. */
const LAYOUT_FIELDS = [...PLACE_FIELDS, 'kind', 'colour'] as const satisfies (keyof NodeRecord)[]

/** May the change move or recolour cards, even if each stays as large as it is? */
export function changesLayout({ nodes }: DocumentDiff): boolean {
  if (nodes === undefined) return false
  if (nodes.added.size > 0 || nodes.removed.size > 0) return true
  return [...nodes.updated.values()].some(([before, after]) => differsIn(LAYOUT_FIELDS, { before, after }))
}
