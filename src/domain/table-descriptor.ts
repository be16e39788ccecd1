import type * as v from 'valibot'
import { compareCodeUnits } from '../lib'
import type { NodeId } from './model'

/** All that diffs, indexes, validation, merge, files and copies need to know of one table. */
export interface TableDescriptor<Row> {
  /** Reads one record of unknown origin. */
  readonly schema: v.GenericSchema<unknown, Row>
  /** How many records a document may have, at least and at most. */
  readonly size: readonly [least: number, most: number]
  /** The nodes that a record belongs to: when it changes, their versions grow; when they go, it goes. */
  readonly owners: (row: Row) => readonly NodeId[]
  /** The order in which the records of one node are listed. */
  readonly compare: (a: Row, b: Row) => number
  /** The same record about other nodes; an id that is made of theirs follows. */
  readonly reassign: (row: Row, to: (id: NodeId) => NodeId) => Row
  /** Is the id made of what the record says? Then two people may add the same one. */
  readonly hasDerivedId: boolean
  /** Does a copy of a node take its records along: always, only with its history, or never? */
  readonly copied: 'always' | 'withHistory' | 'never'
  /** In a merge, does a new record bring back the nodes that somebody else deleted? */
  readonly restoresOwners: boolean
  /** Do its records stay when the nodes that they belong to go? */
  readonly outlivesOwners?: true
  /** Fields whose own fields two people may edit apart; any other field is one value in a merge. */
  readonly composed: readonly (keyof Row & string)[]
}

/** How many records a table has that may be empty. */
export const ANY_SIZE = [0, Infinity] as const

/** The order of records that have no other. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareCodeUnits(a.id, b.id)
}

/** A table of the map as a whole: its records belong to no node, and no copy takes them along. */
export const OF_THE_MAP = {
  size: ANY_SIZE,
  owners: () => [],
  compare: byId,
  reassign: <Row>(row: Row): Row => row,
  hasDerivedId: false,
  copied: 'never',
  restoresOwners: false,
  composed: [],
} as const
