import { KINDS, ROOT_KIND, type DocumentReader, type NodeId, type NodeRecord } from '../../../domain'

/** A node as a row, before it is sorted or grouped. */
export interface RowData {
  readonly id: NodeId
  readonly node: NodeRecord
  /** The objective that it belongs to, or is; null where there is none. */
  readonly objective: NodeId | null
  /** Place of that objective among the others in the order of the map; −1 for none. */
  readonly objectivePlace: number
  /** How many nodes stand between it and its objective, or its root. */
  readonly depth: number
}

/** Every node below the roots, parents before children, in the order of the map. */
export function rowsOf(document: DocumentReader, roots: readonly NodeId[]): RowData[] {
  const rows: RowData[] = []
  let objectives = 0
  const waiting = roots.toReversed().map((id) => ({ id, objective: NO_OBJECTIVE, depth: 0 }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = document.node(next.id)
    if (node === undefined) continue
    const isHead = KINDS[node.kind].progress === 'children' && node.kind !== ROOT_KIND
    const objective = isHead ? { id: node.id, place: objectives++ } : next.objective
    const depth = isHead ? 0 : next.depth
    rows.push({ id: node.id, node, objective: objective.id, objectivePlace: objective.place, depth })
    for (const child of document.children(node.id).toReversed())
      waiting.push({ id: child, objective, depth: depth + 1 })
  }
  return rows
}

const NO_OBJECTIVE: { readonly id: NodeId | null; readonly place: number } = { id: null, place: -1 }

/** Are the rows the same in the same order? With `deeply`, also what their nodes say. */
export function isSameRows(before: readonly RowData[], after: readonly RowData[], deeply: boolean): boolean {
  if (before.length !== after.length) return false
  return before.every((row, at) => {
    const other = after[at]
    if (other === undefined || row.id !== other.id || row.objective !== other.objective) return false
    return row.depth === other.depth && (!deeply || row.node === other.node)
  })
}
