import { createLiveDocument, mapRoots, type DocumentContent } from '../../domain'

/** How a map opens that has no session yet: with its Big O selected, so that Tab goes on from there. */
export function freshSession(content: DocumentContent): unknown {
  const [root] = mapRoots(createLiveDocument(content))
  return root === undefined ? null : { selection: { ids: [root], active: root } }
}
