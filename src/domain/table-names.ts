import type { TableName } from './model'
import { TABLES } from './tables'

/** Every table, the one about the map as a whole first. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

/** Tables whose records belong to nodes. */
export type OwnedTable = Exclude<TableName, 'meta' | 'nodes'>
export const OWNED_TABLES: readonly OwnedTable[] = TABLE_NAMES.filter(isOwnedTable)

/** Those whose records go with their nodes. */
export const BOUND_TABLES: readonly OwnedTable[] = OWNED_TABLES.filter(
  (table) => TABLES[table].outlivesOwners !== true,
)

export function isOwnedTable<T extends TableName>(table: T): table is T & OwnedTable {
  return table !== 'meta' && table !== 'nodes'
}

/** One value for every table; the type `Of` says what each is, which the compiler cannot prove of a loop. */
export function mapTables<Of extends { readonly [T in TableName]: unknown }>(
  valueOf: (table: keyof Of & TableName) => unknown,
): Of {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, valueOf(table)])) as Of
}
