import { compareCodeUnits } from '../lib'
import {
  createLiveDocument,
  createTransaction,
  cycleBreakers,
  contentOf,
  diffBetween,
  emptyTables,
  isOwnedTable,
  mapTables,
  metaRecord,
  OWNED_TABLES,
  repairChange,
  TABLES,
  type DocumentContent,
  type NodeId,
  type NodeRecord,
  type TableName,
  type Tables,
} from '../domain'
import type { SharedRecord } from './shared-record'

/** Every record of the shared document that can be read, those that were deleted too. */
export type SharedTables = { readonly [T in TableName]: ReadonlyMap<string, SharedRecord<T>> }

/** The records of one table. */
export function recordsOf<T extends TableName>(
  tables: SharedTables,
  table: T,
): ReadonlyMap<string, SharedRecord<T>> {
  return tables[table]
}

/** The nodes that a record belongs to. */
export function ownersOf<T extends TableName>(table: T, row: Tables[T]): readonly NodeId[] {
  return TABLES[table].owners(row)
}

export interface SoundContent {
  readonly content: DocumentContent
  /** Nodes whose latest move would have closed a ring and was taken back. */
  readonly droppedMoves: readonly NodeId[]
  /** Nodes that lost their place or were out of bounds, and were mended. */
  readonly repaired: readonly NodeId[]
}

/**
 * The map that the shared records stand for. Whoever has the same records comes to the same sound map: a node that
 * something living needs returns from the dead, of the moves that close a ring the latest is taken back, and what is
 * still broken is repaired.
 */
export function soundContent(tables: SharedTables): SoundContent {
  const nodes = livingNodes(tables)
  const droppedMoves = cutRings(nodes, tables)
  const rowsOf = (table: TableName): readonly unknown[] =>
    isOwnedTable(table) ? livingRows(tables, table, nodes) : [...tables[table].values()].map(({ row }) => row)
  const living = mapTables<DocumentContent>((table) =>
    table === 'nodes' ? [...nodes.values()].sort(byId) : rowsOf(table),
  )
  return {
    ...repaired({ ...living, meta: living.meta.length > 0 ? living.meta : [metaRecord()] }),
    droppedMoves,
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareCodeUnits(a.id, b.id)
}

type Nodes = Map<NodeId, NodeRecord>

/** The nodes that exist, those that an existing record brings back, and all above these. */
function livingNodes(tables: SharedTables): Nodes {
  const nodes: Nodes = new Map()
  for (const { row, exists } of tables.nodes.values()) if (exists) nodes.set(row.id, row)
  for (const table of OWNED_TABLES)
    if (TABLES[table].restoresOwners)
      for (const { exists, row } of recordsOf(tables, table).values())
        if (exists) for (const owner of ownersOf(table, row)) returnNode(nodes, tables, owner)
  for (const id of [...nodes.keys()]) returnAncestors(nodes, tables, id)
  return nodes
}

function returnNode(nodes: Nodes, tables: SharedTables, id: NodeId): void {
  const known = tables.nodes.get(id)
  if (known !== undefined && !nodes.has(id)) nodes.set(id, known.row)
}

function returnAncestors(nodes: Nodes, tables: SharedTables, id: NodeId): void {
  let above = nodes.get(id)?.parentId ?? null
  while (above !== null && !nodes.has(above) && tables.nodes.has(above)) {
    returnNode(nodes, tables, above)
    above = nodes.get(above)?.parentId ?? null
  }
}

/** Takes back moves until no node is above itself; what no move can explain is left to the repair. */
function cutRings(nodes: Nodes, tables: SharedTables): NodeId[] {
  const dropped: NodeId[] = []
  for (;;) {
    const latest = latestMove(nodes, tables, new Set(dropped))
    if (latest === null) return dropped
    const { id, from } = latest
    const node = nodes.get(id)
    if (node !== undefined) nodes.set(id, { ...node, ...from })
    dropped.push(id)
    returnAncestors(nodes, tables, id)
  }
}

type TakenBack = { readonly id: NodeId; readonly clock: number; readonly from: Partial<NodeRecord> }

/** The latest move of a ring, of those that can be taken back; of moves made at the same moment, that of the last id. */
function latestMove(nodes: Nodes, tables: SharedTables, but: ReadonlySet<NodeId>): TakenBack | null {
  const reader = { all: () => nodes.values(), node: (id: NodeId) => nodes.get(id) }
  for (const breaker of cycleBreakers(reader as Parameters<typeof cycleBreakers>[0])) {
    let latest: TakenBack | null = null
    for (const id of ringOf(nodes, breaker)) {
      const move = tables.nodes.get(id)?.move
      if (move === undefined || move === null || move.from === null || but.has(id)) continue
      const isLater =
        latest === null || move.clock > latest.clock || (move.clock === latest.clock && id > latest.id)
      if (isLater) latest = { id, clock: move.clock, from: move.from }
    }
    if (latest !== null) return latest
  }
  return null
}

function ringOf(nodes: Nodes, start: NodeId): NodeId[] {
  const ring = [start]
  for (
    let above = nodes.get(start)?.parentId ?? null;
    above !== null && above !== start;
    above = nodes.get(above)?.parentId ?? null
  )
    ring.push(above)
  return ring
}

/** Records about nodes: those that exist, and those that were deleted with a node that has returned. */
function livingRows<T extends TableName>(tables: SharedTables, table: T, nodes: Nodes): Tables[T][] {
  return [...recordsOf(tables, table).values()]
    .filter(
      ({ row, exists, withOwner }) =>
        exists || (withOwner && ownersOf(table, row).every((id) => nodes.has(id))),
    )
    .map(({ row }) => row)
    .sort(byId)
}

function repaired(living: DocumentContent): Omit<SoundContent, 'droppedMoves'> {
  const transaction = createTransaction(createLiveDocument(living))
  const nodes = repairChange(transaction, diffBetween(emptyTables(), living))
  return { content: contentOf(transaction), repaired: nodes }
}
