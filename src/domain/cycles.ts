import { compareCodeUnits } from '../lib'
import type { NodeId } from './model'
import type { DocumentReader } from './reader'

/**
 * One node of every ring of parents, always the one with the lowest id; none in a sound tree. With `from`, only the
 * rings at or above these nodes.
 */
export function cycleBreakers(
  document: Pick<DocumentReader, 'all' | 'node'>,
  from: Iterable<{ readonly id: NodeId }> = document.all('nodes'),
): NodeId[] {
  const breakers: NodeId[] = []
  const visited = new Set<NodeId>()
  for (const { id } of from) {
    const { path, meets } = climb(document, id, visited)
    if (meets !== null) {
      const [lowest] = path.slice(path.indexOf(meets)).sort(compareCodeUnits)
      if (lowest !== undefined) breakers.push(lowest)
    }
    for (const step of path) visited.add(step)
  }
  return breakers
}

/** The way up to a root or a node visited before, or to a node of the way itself: then `meets` is that node. */
function climb(
  document: Pick<DocumentReader, 'node'>,
  from: NodeId,
  visited: ReadonlySet<NodeId>,
): { readonly path: NodeId[]; readonly meets: NodeId | null } {
  const path = new Set<NodeId>()
  let at: NodeId | null = from
  while (at !== null && !visited.has(at)) {
    if (path.has(at)) return { path: [...path], meets: at }
    path.add(at)
    at = document.node(at)?.parentId ?? null
  }
  return { path: [...path], meets: null }
}
