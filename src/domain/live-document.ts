import { expectDefined } from '../lib'
import type { DocumentDiff, RecordDiff } from './diff'
import { changesOf, forEachChange } from './diff-algebra'
import { createDiffBuilder } from './diff-builder'
import { TABLE_NAMES, type NodeId } from './model'
import { createOwnerIndex, type OwnerIndex } from './owner-index'
import { OWNED_TABLES, OWNERS, type OwnedTable } from './owners'
import type { DocumentContent } from './ports'
import type { DocumentReader } from './reader'
import { createTables } from './record-tables'
import { createSiblingOrder } from './sibling-order'
import { createVersions } from './versions'

/** A document that changes in place: its records are immutable, its tables, indexes and versions are not. */
export interface LiveDocument extends DocumentReader {
  /** Makes a change. The cost grows with the change and its depth in the tree, not with the document. */
  apply(diff: DocumentDiff): void
}

/** A live document that holds the given records (each id once in its table, one meta record). */
export function createLiveDocument(content: DocumentContent): LiveDocument {
  const tables = createTables()
  const order = createSiblingOrder(
    (id) => expectDefined(tables.nodes.get(id), `node ${id}`).orderKey,
    () => [],
  )
  const owned: { readonly [T in OwnedTable]: OwnerIndex<T> } = {
    relations: createOwnerIndex('relations'),
    checkIns: createOwnerIndex('checkIns'),
    ratings: createOwnerIndex('ratings'),
    dismissals: createOwnerIndex('dismissals'),
  }
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
      builder.note(table, id, { before: tables[table].get(id), after })
    })
    return builder.build()
  }

  write(adding(content))

  return {
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
    checkInsOf: (id) => owned.checkIns.of(id),
    ratingsOf: (id) => owned.ratings.of(id),
    dismissalsOf: (id) => owned.dismissals.of(id),
    relationsOf: (id) => owned.relations.of(id),
    version: (id) => versions.version(id),
    familyVersion: (id) => versions.familyVersion(id),
    branchVersion: (id) => versions.branchVersion(id),
    apply(diff) {
      const changes = rebased(diff)
      if (changesStructure(changes)) structureVersion += 1
      versions.track(touchedNodes(changes), () => write(changes))
    },
  }
}

/** The change that makes the content out of nothing. */
function adding(content: DocumentContent): DocumentDiff {
  const rows = <Row extends { readonly id: string }>(added: readonly Row[]): RecordDiff<Row> => ({
    added: new Map(added.map((row) => [row.id, row])),
    removed: new Map(),
    updated: new Map(),
  })
  return {
    meta: rows(content.meta),
    nodes: rows(content.nodes),
    relations: rows(content.relations),
    checkIns: rows(content.checkIns),
    ratings: rows(content.ratings),
    dismissals: rows(content.dismissals),
  }
}

function changesStructure(diff: DocumentDiff): boolean {
  for (const [, { before, after }] of changesOf(diff, 'nodes'))
    if (POSITION_FIELDS.some((field) => before?.[field] !== after?.[field])) return true
  return false
}

/** Fields whose change moves a node. */
const POSITION_FIELDS = ['parentId', 'orderKey', 'parked'] as const

function touchedNodes(diff: DocumentDiff): ReadonlySet<NodeId> {
  const touched = new Set<NodeId>()
  forEachChange(diff, TABLE_NAMES, (table, _, { before, after }) => {
    for (const row of [before, after])
      if (row !== undefined) for (const owner of OWNERS[table](row)) touched.add(owner)
  })
  return touched
}
