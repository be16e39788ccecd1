import { present } from '../lib'
import type { DocumentDiff, RecordDiff } from './diff'
import { changesOf, eachChange } from './diff-algebra'
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

export interface LiveDocumentHooks {
  /** Hears of every node that a change looks at, so that a test can count them. */
  readonly onVisit?: (id: NodeId) => void
}

/** A live document that holds the given records (each id once in its table, one meta record). */
export function createLiveDocument(content: DocumentContent, hooks: LiveDocumentHooks = {}): LiveDocument {
  const tables = createTables()
  const order = createSiblingOrder(
    (id) => present(tables.nodes.get(id), `node ${id}`).orderKey,
    () => [],
  )
  const owned: { readonly [T in OwnedTable]: OwnerIndex<T> } = {
    relations: createOwnerIndex('relations'),
    checkIns: createOwnerIndex('checkIns'),
    ratings: createOwnerIndex('ratings'),
    dismissals: createOwnerIndex('dismissals'),
  }
  let structureVersion = 1
  const versions = createVersions((id) => tables.nodes.get(id)?.parentId, hooks.onVisit ?? (() => undefined))

  function write(diff: DocumentDiff): void {
    eachChange(diff, TABLE_NAMES, (table, id, { after }) => {
      if (after === undefined) tables[table].delete(id)
      else tables[table].set(id, after)
    })
    eachChange(diff, OWNED_TABLES, (table, _, change) => owned[table].change(change))
    order.follow(Array.from(changesOf(diff, 'nodes'), ([, change]) => change))
  }

  /** What the diff changes here: the rows at hand count, not those that the diff believes to find. */
  function actual(diff: DocumentDiff): DocumentDiff {
    const builder = createDiffBuilder()
    eachChange(diff, TABLE_NAMES, (table, id, { after }) => {
      builder.note(table, id, { before: tables[table].get(id), after })
    })
    return builder.build()
  }

  write(adding(content))

  return {
    get meta() {
      return present(tables.meta.get('meta'), 'meta record')
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
      const changes = actual(diff)
      if (changesStructure(changes)) structureVersion += 1
      versions.around(touchedNodes(changes), () => write(changes))
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
    if (PLACE.some((field) => before?.[field] !== after?.[field])) return true
  return false
}

/** Where a node stands. */
const PLACE = ['parentId', 'orderKey', 'parked'] as const

function touchedNodes(diff: DocumentDiff): ReadonlySet<NodeId> {
  const touched = new Set<NodeId>()
  eachChange(diff, TABLE_NAMES, (table, _, { before, after }) => {
    for (const row of [before, after])
      if (row !== undefined) for (const owner of OWNERS[table](row)) touched.add(owner)
  })
  return touched
}
