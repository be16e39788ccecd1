import {
  changesOf,
  createTransaction,
  cycleBreakers,
  diffBetween,
  emptyTables,
  isEmptyDiff,
  isHidden,
  mapTables,
  nodeViolations,
  OWNED_TABLES,
  type DocumentContent,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type OwnedTable,
  type RemoteChange,
  type TableName,
  type Tables,
  type Transaction,
  withoutHiddenChanges,
} from '../domain'
import type { SharedDocument, TouchedRecords } from './shared-document'
import { ownersOf, recordsOf, soundContent } from './sound-content'

/** A remote change, and what its author will have to write for the shared records to say the same. */
export interface SoundChange extends RemoteChange {
  /** From the shared records as they are to the sound map that they stand for; null where they are sound. */
  readonly repairs: DocumentDiff | null
}

/**
 * What touched records mean for a document that held what the shared records stood for before. The cost grows with the
 * change, as long as the shared records are sound by themselves.
 */
export function changeFrom(
  shared: SharedDocument,
  document: DocumentReader,
  touched: TouchedRecords,
): SoundChange {
  return soundChange(shared, document, touched) ?? completeChange(shared, document)
}

/** The same, from all records. */
export function completeChange(shared: SharedDocument, document: DocumentReader): SoundChange {
  const { content, droppedMoves, repaired } = soundContent(shared.tables)
  const repairs = diffBetween(existingContent(shared), content)
  return {
    diff: withoutHiddenChanges(diffBetween(document, content)),
    droppedMoves,
    repaired,
    repairs: isEmptyDiff(repairs) ? null : repairs,
  }
}

/** The records that exist by themselves. */
function existingContent({ tables }: SharedDocument): DocumentContent {
  const existing = (table: TableName): readonly Tables[TableName][] =>
    Array.from(recordsOf(tables, table).values())
      .filter(({ exists }) => exists)
      .map(({ row }) => row)
  return mapTables<DocumentContent>(existing)
}

/** The change as it stands; null when it leaves something to repair, or brings back what had been deleted. */
function soundChange(
  shared: SharedDocument,
  document: DocumentReader,
  touched: TouchedRecords,
): SoundChange | null {
  const transaction = createTransaction(document)
  for (const [table, records] of touched)
    for (const id of records.keys()) if (!takeOver(table, id, { shared, transaction, document })) return null
  const diff = transaction.diff()
  if (!isSound(transaction, diff)) return null
  return { diff, droppedMoves: [], repaired: [], repairs: null }
}

interface Parties {
  readonly shared: SharedDocument
  readonly transaction: Transaction
  readonly document: DocumentReader
}

function takeOver(table: TableName, id: string, parties: Parties): boolean {
  const { shared, transaction, document } = parties
  const record = recordsOf(shared.tables, table).get(id)
  if (record === undefined || !record.exists) {
    const own = document.get(table, id)
    if (own !== undefined && isHidden(table, own)) return true
    transaction.delete(table, id)
    return table !== 'meta' && record?.withOwner !== true
  }
  transaction.put(table, record.row)
  return table !== 'nodes' || document.get(table, id) !== undefined || !hasDeadRecords(shared, id as NodeId)
}

/** Are there records that were deleted along with the node? */
function hasDeadRecords({ tables }: SharedDocument, id: NodeId): boolean {
  const isDead = (table: TableName): boolean => {
    for (const { withOwner, row } of recordsOf(tables, table).values())
      if (withOwner && ownersOf(table, row).includes(id)) return true
    return false
  }
  return OWNED_TABLES.some(isDead)
}

/** Is everything sound that the change touched, below and above? The document was sound before it. */
function isSound(transaction: Transaction, diff: DocumentDiff): boolean {
  const nodes = [...changesOf(diff, 'nodes')]
  const changed = nodes.flatMap(([, { after }]) => (after === undefined ? [] : [after]))
  return (
    nodes.every(([id, change]) => isSoundNode(transaction, id as NodeId, change)) &&
    OWNED_TABLES.every((table) => hasOwners(transaction, diff, table)) &&
    cycleBreakers(transaction, changed).length === 0
  )
}

interface NodeChange {
  readonly before: NodeRecord | undefined
  readonly after: NodeRecord | undefined
}

function isSoundNode(transaction: Transaction, id: NodeId, { before, after }: NodeChange): boolean {
  if (after === undefined) return isUnneeded(transaction, id)
  const family =
    before?.kind === after.kind ? [] : transaction.children(id).map((child) => transaction.node(child))
  return [after, ...family].every(
    (node) => node !== undefined && nodeViolations(node, transaction).next().done === true,
  )
}

function hasOwners(transaction: Transaction, diff: DocumentDiff, table: OwnedTable): boolean {
  return Array.from(changesOf(diff, table)).every(
    ([, { after }]) =>
      after === undefined || ownersOf(table, after).every((owner) => transaction.node(owner) !== undefined),
  )
}

function isUnneeded(transaction: Transaction, id: NodeId): boolean {
  return (
    transaction.children(id).length === 0 &&
    OWNED_TABLES.every((table) => transaction.rowsOf(table, id).length === 0)
  )
}

/** All of a content as a change. */
export function contentAsDiff(content: DocumentContent): DocumentDiff {
  return diffBetween(emptyTables(), content)
}
