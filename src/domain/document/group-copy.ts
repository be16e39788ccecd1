import { LIMITS, type NodeId } from '../model'
import type { DocumentContent } from '../ports/ports'
import type { DocumentReader } from '../reader'
import { ancestors, walkBranch } from '../tree'
import { recordsInside } from './extract-branches'

/**
 * A branch for a group to work on by itself, under the name of the group: with the cards above it, so that it is a map, and
 * all records as they are, so that it can be merged back. What belongs to no card, and the agenda, stay behind.
 */
export function groupCopy(document: DocumentReader, branch: NodeId, group: string): DocumentContent {
  const ids = [...ancestors(document, branch).reverse(), ...walkBranch(document, branch)]
  const title = `${group}: ${document.node(branch)?.title ?? ''}`.slice(0, LIMITS.title)
  return {
    ...recordsInside(document, ids),
    meta: [{ ...document.meta, title, agenda: null }],
    nodes: ids.flatMap((id) => document.node(id) ?? []),
  }
}
