import type { NodeId, Tables } from './model'
import { OWNED_ORDER, OWNERS, type OwnedTable } from './owners'
import type { RecordChange } from './diff-builder'

/** The records of one table by the nodes that own them; a list that was handed out is never changed. */
export interface OwnerIndex<T extends OwnedTable> {
  of(id: NodeId): readonly Tables[T][]
  change(change: RecordChange<T>): void
}

export function createOwnerIndex<T extends OwnedTable>(table: T): OwnerIndex<T> {
  const rowsByOwner = new Map<NodeId, readonly Tables[T][]>()
  const of = (id: NodeId): readonly Tables[T][] => rowsByOwner.get(id) ?? []

  return {
    of,
    change({ before, after }) {
      if (before !== undefined)
        for (const owner of OWNERS[table](before)) {
          const rest = of(owner).filter((row) => row.id !== before.id)
          if (rest.length > 0) rowsByOwner.set(owner, rest)
          else rowsByOwner.delete(owner)
        }
      if (after !== undefined)
        for (const owner of OWNERS[table](after))
          rowsByOwner.set(owner, [...of(owner), after].sort(OWNED_ORDER[table]))
    },
  }
}
