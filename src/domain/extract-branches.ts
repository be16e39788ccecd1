import { orderKeysBetween, expectDefined } from '../lib'
import { metaRecord } from './content'
import type { NodeId, NodeRecord } from './model'
import type { DocumentContent } from './ports'
import type { DocumentReader } from './reader'
import { topmost, walkBranch } from './tree'

/**
 * Branches with all that belongs to them as a document of its own: their tops stand side by side as roots of the
 * map, in its order. Relations go along where both ends do; the settings of the map stay behind.
 */
export function extractBranches(document: DocumentReader, ids: readonly NodeId[]): DocumentContent {
  const tops = topmost(document, ids)
  const inside = tops.flatMap((top) => [...walkBranch(document, top)])
  const isInside = new Set(inside)
  return {
    meta: [metaRecord()],
    nodes: [...asRoots(document, tops), ...recordsOf(document, inside, new Set(tops))],
    relations: [...document.all('relations')].filter(
      ({ from, to }) => isInside.has(from) && isInside.has(to),
    ),
    checkIns: inside.flatMap((id) => document.checkInsOf(id)),
    ratings: inside.flatMap((id) => document.ratingsOf(id)),
    dismissals: inside.flatMap((id) => document.dismissalsOf(id)),
  }
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

function recordsOf(document: DocumentReader, ids: readonly NodeId[], but: ReadonlySet<NodeId>): NodeRecord[] {
  return ids.filter((id) => !but.has(id)).map((id) => expectDefined(document.node(id), `node ${id}`))
}
