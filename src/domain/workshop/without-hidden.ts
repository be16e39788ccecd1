import type { DocumentDiff } from '../diff/diff'
import { forEachChange } from '../diff/diff-algebra'
import { createDiffBuilder } from '../diff/diff-builder'
import type { TableName, Tables } from '../model'
import type { DocumentContent } from '../ports/ports'
import { mapTables, TABLE_NAMES } from '../table-names'

const HIDDEN_TABLES: ReadonlySet<TableName> = new Set<TableName>(['turns', 'drafts', 'ballots'])

/** The tables that others may have: all but those of what is hidden until its round is revealed. */
export const SHARED_TABLES: readonly TableName[] = TABLE_NAMES.filter((table) => !HIDDEN_TABLES.has(table))

/** Is the record something that nobody else may see yet, or the round of one device that it was said in? */
export function isHidden<T extends TableName>(table: T, row: Tables[T]): boolean {
  return HIDDEN_TABLES.has(table) || ('acrossDevices' in row && row.revealedAt === null && !row.acrossDevices)
}

/** The content as a copy for others has it: without what is hidden, and without the round that it was said in. */
export function withoutHidden(content: DocumentContent): DocumentContent {
  const shown = (table: TableName): readonly Tables[TableName][] =>
    [...content[table]].filter((row) => !isHidden(table, row))
  const rounds = content.rounds.filter(({ revealedAt }) => revealedAt !== null)
  return { ...mapTables<DocumentContent>(shown), rounds }
}

/** The change as others may have it: to them a round that is revealed is new, and one that is hidden again is gone. */
export function withoutHiddenChanges(diff: DocumentDiff): DocumentDiff {
  const builder = createDiffBuilder()
  forEachChange(diff, SHARED_TABLES, (table, id, { before, after }) => {
    builder.add(table, id, { before: shown(table, before), after: shown(table, after) })
  })
  return builder.build()
}

function shown<T extends TableName>(table: T, row: Tables[T] | undefined): Tables[T] | undefined {
  return row === undefined || isHidden(table, row) ? undefined : row
}
