import { expectDefined, inChunks } from '../../lib'
import type { DocumentDiff } from '../diff/diff'
import { changesOf, forEachChange } from '../diff/diff-algebra'
import { touchedNodes } from '../diff/touched-nodes'
import { createDiffBuilder, createRecordDiff } from '../diff/diff-builder'
import type { TableName, Tables } from '../model'
import { hasOtherPosition } from '../place'
import { createOwnerIndex, type OwnerIndex } from './owner-index'
import type { DocumentContent } from '../ports/ports'
import type { DocumentReader } from '../reader'
import { createSiblingOrder } from './sibling-order'
import { mapTables, OWNED_TABLES, TABLE_NAMES } from '../table-names'
import { createVersions } from './versions'

type RowsById = { readonly [T in TableName]: Map<string, Tables[T]> }
type OwnerIndexes = { readonly [T in TableName]: OwnerIndex<T> }

/** A document that changes in place: its records are immutable, its tables, indexes and versions are not. */
export interface LiveDocument extends DocumentReader {
  /** Makes a change. The cost grows with the change and its depth in the tree, not with the document. */
  apply(diff: DocumentDiff): void
}

/** A live document that holds the given records (each id once in its table, one meta record). */
export function createLiveDocument(content: DocumentContent): LiveDocument {
  const { document, write } = createEmptyDocument()
  for (const part of partsOf(content)) write(part)
  return document
}

/** The same, made in chunks while the page goes on answering. */
export async function loadLiveDocument(content: DocumentContent): Promise<LiveDocument> {
  const { document, write } = createEmptyDocument()
  await inChunks(partsOf(content), write)
  return document
}

/** A document without records, and what writes them before anyone reads it. */
function createEmptyDocument(): {
  readonly document: LiveDocument
  readonly write: (diff: DocumentDiff) => void
} {
  const tables = mapTables<RowsById>(() => new Map())
  const order = createSiblingOrder(
    (id) => expectDefined(tables.nodes.get(id), `node ${id}`).orderKey,
    () => [],
  )
  const owned = mapTables<OwnerIndexes>((table) => createOwnerIndex(table))
  let structureVersion = 1
  const versions = createVersions((id) => tables.nodes.get(id)?.parentId)

  function write(diff: DocumentDiff): void {
    forEachChange(diff, TABLE_NAMES, (table, id, { after }) => {
      if (after === undefined) tables[table].delete(id)
      else tables[table].set(id, after)
    })
    forEachChange(diff, OWNED_TABLES, (table, _, change) => owned[table].change(change))
    order.update(Array.from(changesOf(diff, 'nodes'), ([, change]) => change))
  }

  /** The diff with the rows of this document as `before`, whatever rows the diff was computed from. */
  function rebased(diff: DocumentDiff): DocumentDiff {
    const builder = createDiffBuilder()
    forEachChange(diff, TABLE_NAMES, (table, id, { after }) => {
      builder.add(table, id, { before: tables[table].get(id), after })
    })
    return builder.build()
  }

  const document: LiveDocument = {
    get meta() {
      return expectDefined(tables.meta.get('meta'), 'meta record')
    },
    get revision() {
      return versions.revision
    },
    get structureVersion() {
      return structureVersion
    },
    node: (id) => tables.nodes.get(id),
    children: (id) => order.children(id),
    all: (table) => tables[table].values(),
    get: (table, id) => tables[table].get(id),
    count: (table) => tables[table].size,
    rowsOf: (table, id) => owned[table].of(id),
    version: (id) => versions.version(id),
    familyVersion: (id) => versions.familyVersion(id),
    branchVersion: (id) => versions.branchVersion(id),
    apply(diff) {
      const changes = rebased(diff)
      if (changesStructure(changes)) structureVersion += 1
      versions.track(touchedNodes(changes), () => write(changes))
    },
  }
  return { document, write }
}

/** Records added in one go, so that none of it makes a long task. */
const ADDED_TOGETHER = 1_000

/** The changes that make the content out of nothing. */
function* partsOf(content: DocumentContent): Generator<DocumentDiff> {
  for (const table of TABLE_NAMES)
    for (let start = 0; start < content[table].length; start += ADDED_TOGETHER)
      yield adding(table, content[table].slice(start, start + ADDED_TOGETHER))
}

function adding<T extends TableName>(table: T, rows: readonly Tables[T][]): DocumentDiff {
  return { [table]: { ...createRecordDiff(), added: new Map(rows.map((row) => [row.id, row])) } }
}

function changesStructure(diff: DocumentDiff): boolean {
  for (const [, change] of changesOf(diff, 'nodes')) if (hasOtherPosition(change)) return true
  return false
}
