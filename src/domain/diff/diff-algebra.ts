import type { DocumentDiff } from './diff'
import { createDiffBuilder, type RecordChange } from './diff-builder'
import type { TableName, Tables } from '../model'
import type { DocumentContent } from '../ports/ports'
import type { DocumentReader } from '../reader'
import { TABLE_NAMES } from '../table-names'

/** Every record that a diff changes in one table, each once. */
export function* changesOf<T extends TableName>(
  diff: DocumentDiff,
  table: T,
): Generator<readonly [id: string, change: RecordChange<T>]> {
  const changes = diff[table]
  if (changes === undefined) return
  for (const [id, before] of changes.removed) yield [id, { before, after: undefined }]
  for (const [id, [before, after]] of changes.updated) yield [id, { before, after }]
  for (const [id, after] of changes.added) yield [id, { before: undefined, after }]
}

/** Visits every record that a diff changes in some tables, table by table. */
export function forEachChange<N extends TableName>(
  diff: DocumentDiff,
  tables: readonly N[],
  visit: <T extends N>(table: T, id: string, change: RecordChange<T>) => void,
): void {
  for (const table of tables) for (const [id, change] of changesOf(diff, table)) visit(table, id, change)
}

export function isEmptyDiff(diff: DocumentDiff): boolean {
  return TABLE_NAMES.every((table) => changesOf(diff, table).next().done)
}

/** The diff that takes back what the given one does. */
export function invertDiff(diff: DocumentDiff): DocumentDiff {
  const builder = createDiffBuilder()
  forEachChange(diff, TABLE_NAMES, (table, id, { before, after }) => {
    builder.add(table, id, { before: after, after: before })
  })
  return builder.build()
}

/** One diff that does what all of them do in order; what was taken back on the way leaves no trace. */
export function squashDiffs(diffs: readonly DocumentDiff[]): DocumentDiff {
  const builder = createDiffBuilder()
  for (const table of TABLE_NAMES)
    for (const [id, change] of squashTable(diffs, table)) builder.add(table, id, change)
  return builder.build()
}

function squashTable<T extends TableName>(
  diffs: readonly DocumentDiff[],
  table: T,
): Map<string, RecordChange<T>> {
  const squashed = new Map<string, RecordChange<T>>()
  for (const diff of diffs)
    for (const [id, { before, after }] of changesOf(diff, table)) {
      const earlier = squashed.get(id)
      squashed.set(id, { before: earlier === undefined ? before : earlier.before, after })
    }
  return squashed
}

/** What leads from one document to another. */
export function diffBetween(
  before: DocumentReader | DocumentContent,
  after: DocumentReader | DocumentContent,
): DocumentDiff {
  const builder = createDiffBuilder()
  for (const table of TABLE_NAMES) {
    const earlier = rowsById(before, table)
    const later = rowsById(after, table)
    for (const id of new Set([...earlier.keys(), ...later.keys()]))
      builder.add(table, id, { before: earlier.get(id), after: later.get(id) })
  }
  return builder.build()
}

function rowsById<T extends TableName>(
  source: DocumentReader | DocumentContent,
  table: T,
): ReadonlyMap<string, Tables[T]> {
  const rows: Iterable<Tables[T]> = 'all' in source ? source.all(table) : source[table]
  return new Map(Array.from(rows, (row) => [row.id, row]))
}
