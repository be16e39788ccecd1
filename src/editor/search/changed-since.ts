import type { DocumentReader, NodeId } from '../../domain'

/** Nodes that were added or changed since a revision; looks only into branches in which anything did. */
export function* changedSince(document: DocumentReader, revision: number): Generator<NodeId> {
  const families: (readonly NodeId[])[] = [document.children(null)]
  for (let family = families.pop(); family !== undefined; family = families.pop())
    for (const id of family) {
      if (document.branchVersion(id) <= revision) continue
      if (document.version(id) > revision) yield id
      families.push(document.children(id))
    }
}
