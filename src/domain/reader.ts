import type { Meta, NodeId, NodeRecord, TableName, Tables } from './model'
import type { OwnedTable } from './table-names'

/**
 * What operations, rules and selectors see of a document. Records are immutable; equal versions mean equal
 * content, so a derived value may be kept as long as the version it read stays the same.
 */
export interface DocumentReader {
  readonly meta: Meta
  node(id: NodeId): NodeRecord | undefined
  /** Ids of the children in the user's order; null lists the roots, parked ones included. */
  children(id: NodeId | null): readonly NodeId[]
  /** Every record of a table, in no order that means anything. */
  all<T extends TableName>(table: T): Iterable<Tables[T]>
  get<T extends TableName>(table: T, id: string): Tables[T] | undefined
  count(table: TableName): number

  /** The records of one table that belong to the node; check-ins by day, all others by id. */
  rowsOf<T extends OwnedTable>(table: T, id: NodeId): readonly Tables[T][]

  /** Grows with every change to the document. */
  readonly revision: number
  /** Grows when nodes come, go, move, or are parked or brought back. */
  readonly structureVersion: number
  /** Grows when the node or one of its check-ins, ratings, dismissals or relations changes. */
  version(id: NodeId): number
  /** Grows when a child comes, goes, moves or changes (its version grows); null: among the roots. */
  familyVersion(id: NodeId | null): number
  /** Grows when anything in the branch below or at the node changes. */
  branchVersion(id: NodeId): number
}
