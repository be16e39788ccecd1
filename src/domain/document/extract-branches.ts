import { orderKeysBetween, expectDefined } from '../../lib'
import { metaRecord } from './content'
import type { NodeId, NodeRecord, Tables } from '../model'
import type { DocumentContent } from '../ports/ports'
import type { DocumentReader } from '../reader'
import { isOwnedTable, mapTables, type OwnedTable } from '../table-names'
import { TABLES } from '../tables'
import { topmost, walkBranch } from '../tree'

/**
 * Branches with all that belongs to them as a document of its own: their tops stand side by side as roots of the
 * map, in its order. Relations go along where both ends do; the settings of the map stay behind.
 */
export function extractBranches(document: DocumentReader, ids: readonly NodeId[]): DocumentContent {
  const tops = topmost(document, ids)
  const inside = tops.flatMap((top) => [...walkBranch(document, top)])
  return {
    ...recordsInside(document, inside),
    meta: [metaRecord()],
    nodes: [...asRoots(document, tops), ...nodesOf(document, inside, new Set(tops))],
  }
}

/** The records all of whose owners are among the nodes. */
export function recordsInside(document: DocumentReader, ids: readonly NodeId[]): DocumentContent {
  const isInside = new Set(ids)
  const rowsOf = <T extends OwnedTable>(table: T): Tables[T][] =>
    ids.flatMap((id) =>
      document.rowsOf(table, id).filter((row) => {
        const owners = TABLES[table].owners(row)
        return owners[0] === id && owners.every((owner) => isInside.has(owner))
      }),
    )
  return mapTables<DocumentContent>((table) => (isOwnedTable(table) ? rowsOf(table) : []))
}

function asRoots(document: DocumentReader, tops: readonly NodeId[]): NodeRecord[] {
  const keys = orderKeysBetween(null, null, tops.length)
  return tops.map((id, index) => ({
    ...expectDefined(document.node(id), `node ${id}`),
    parentId: null,
    orderKey: expectDefined(keys[index], 'order key'),
    side: null,
    offset: null,
    parked: null,
  }))
}

function nodesOf(document: DocumentReader, ids: readonly NodeId[], but: ReadonlySet<NodeId>): NodeRecord[] {
  return ids.filter((id) => !but.has(id)).map((id) => expectDefined(document.node(id), `node ${id}`))
}
