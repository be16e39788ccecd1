import { compareCodeUnits } from '../lib'
import type { CheckIn, NodeId, TableName, Tables } from './model'

/** The nodes that a record belongs to: when it changes, their versions grow; when they go, it goes. */
export const OWNERS: { readonly [T in TableName]: (row: Tables[T]) => readonly NodeId[] } = {
  meta: () => [],
  nodes: (node) => [node.id],
  relations: ({ from, to }) => (from === to ? [from] : [from, to]),
  checkIns: (checkIn) => [checkIn.nodeId],
  ratings: (rating) => [rating.nodeId],
  dismissals: (dismissal) => [dismissal.nodeId],
}

export const OWNED_TABLES = ['relations', 'checkIns', 'ratings', 'dismissals'] as const satisfies TableName[]
/** Tables whose records belong to nodes. */
export type OwnedTable = (typeof OWNED_TABLES)[number]

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareCodeUnits(a.id, b.id)
}

function byDate(a: CheckIn, b: CheckIn): number {
  return compareCodeUnits(a.date, b.date) || byId(a, b)
}

/** The order in which the records of one node are listed: check-ins by day, all others by id. */
export const OWNED_ORDER: { readonly [T in OwnedTable]: (a: Tables[T], b: Tables[T]) => number } = {
  relations: byId,
  checkIns: byDate,
  ratings: byId,
  dismissals: byId,
}
