import type { NodeId, TableName, Tables } from '../model'
import type { RecordChange } from '../diff/diff-builder'
import { TABLES } from '../tables'

/** The records of one table by the nodes that own them; a list that was handed out is never changed. */
export interface OwnerIndex<T extends TableName> {
  of(id: NodeId): readonly Tables[T][]
  change(change: RecordChange<T>): void
}

export function createOwnerIndex<T extends TableName>(table: T): OwnerIndex<T> {
  const { owners, compare } = TABLES[table]
  const rowsByOwner = new Map<NodeId, readonly Tables[T][]>()
  const of = (id: NodeId): readonly Tables[T][] => rowsByOwner.get(id) ?? []

  return {
    of,
    change({ before, after }) {
      if (before !== undefined)
        for (const owner of owners(before)) {
          const rest = of(owner).filter((row) => row.id !== before.id)
          if (rest.length > 0) rowsByOwner.set(owner, rest)
          else rowsByOwner.delete(owner)
        }
      if (after !== undefined)
        for (const owner of owners(after)) rowsByOwner.set(owner, [...of(owner), after].sort(compare))
    },
  }
}
