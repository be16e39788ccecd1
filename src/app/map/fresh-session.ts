import { mapRoots, type DocumentReader } from '../../domain'

/** How a map opens that has no session yet: with its Big O selected, so that Tab goes on from there. */
export function freshSession(document: DocumentReader): unknown {
  const [root] = mapRoots(document)
  return root === undefined ? null : { selection: { ids: [root], active: root } }
}
