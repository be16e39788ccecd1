import {
  checkInsUpTo,
  daysBetween,
  KINDS,
  mapRoots,
  walkBranch,
  type DocumentReader,
  type NodeId,
  type PlainDate,
} from '../../domain'

/** The nodes on the map that have a metric of their own, the key results, in the order of the map. */
export function measuredNodes(document: DocumentReader): NodeId[] {
  return mapRoots(document).flatMap((root) =>
    [...walkBranch(document, root)].filter((id) => {
      const node = document.node(id)
      return node !== undefined && KINDS[node.kind].progress === 'metric'
    }),
  )
}

/** Those whose latest check-in up to today is as old as the cadence of the map, or that have none. */
export function dueCheckIns(document: DocumentReader, today: PlainDate): NodeId[] {
  return measuredNodes(document).filter((id) => {
    const last = checkInsUpTo(document, id, today).at(-1)?.date
    return last === undefined || daysBetween(last, today) >= document.meta.cadence
  })
}
