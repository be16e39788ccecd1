import { changesOf, forEachChange } from '../diff/diff-algebra'
import type { Transaction } from '../diff/transaction'
import { placeOf } from '../place'
import { mergeRow } from './merge-fields'
import { TABLE_NAMES } from '../table-names'
import { TABLES } from '../tables'
import type { MergeInput } from './merge-input'

/** Puts our new records and our edits on top of theirs; a record that they deleted and we edited returns. */
export function writeEdits(transaction: Transaction, { document, ours }: MergeInput): void {
  forEachChange(ours, TABLE_NAMES, (table, id, { before, after }) => {
    if (after === undefined) return
    const { composed, hasDerivedId } = TABLES[table]
    const present = document.get(table, id)
    if (present === undefined) transaction.put(table, after)
    else if (before !== undefined) transaction.put(table, mergeRow(before, after, present, composed))
    else if (hasDerivedId) transaction.put(table, after)
  })
  for (const [, { before, after }] of changesOf(ours, 'nodes')) {
    const theirs = after === undefined ? undefined : document.node(after.id)
    if (before === undefined || after === undefined || theirs === undefined) continue
    if (before.parentId !== after.parentId) transaction.patch('nodes', after.id, placeOf(after))
    else if (before.parentId !== theirs.parentId) transaction.patch('nodes', after.id, placeOf(theirs))
  }
}
