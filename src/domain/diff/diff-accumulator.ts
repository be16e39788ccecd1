import type { DocumentDiff } from './diff'
import { changesOf } from './diff-algebra'
import { createDiffBuilder, type RecordChange } from './diff-builder'
import { isEqual } from './is-equal'
import type { TableName } from '../model'
import { mapTables, TABLE_NAMES } from '../table-names'

/** Diffs that follow each other, kept as one: the cost of another grows with that one alone. */
export interface DiffAccumulator {
  /** Takes a diff of the document as the ones before have left it. */
  add(diff: DocumentDiff): void
  /** What all of them do; what was taken back on the way leaves no trace. */
  diff(): DocumentDiff
  isEmpty(): boolean
}

type ChangesByTable = { readonly [T in TableName]: Map<string, RecordChange<T>> }

export function createDiffAccumulator(): DiffAccumulator {
  const changes = mapTables<ChangesByTable>(() => new Map())

  function take<T extends TableName>(table: T, diff: Pick<DocumentDiff, T>): void {
    const known: Map<string, RecordChange<T>> = changes[table]
    for (const [id, { before, after }] of changesOf<T>(diff, table)) {
      const first = known.get(id)
      const change = { before: first === undefined ? before : first.before, after }
      if (isEqual(change.before, change.after)) known.delete(id)
      else known.set(id, change)
    }
  }

  function write<T extends TableName>(table: T, add: (id: string, change: RecordChange<T>) => void): void {
    const known: Map<string, RecordChange<T>> = changes[table]
    known.forEach((change, id) => add(id, change))
  }

  return {
    add: (diff) => TABLE_NAMES.forEach((table) => take(table, diff)),
    diff: () => {
      const builder = createDiffBuilder()
      for (const table of TABLE_NAMES) write(table, (id, change) => builder.add(table, id, change))
      return builder.build()
    },
    isEmpty: () => TABLE_NAMES.every((table) => changes[table].size === 0),
  }
}
