import { ancestors, type DocumentReader, type NodeId } from '../../../domain'
import type { Slide } from '../present/slides'

/** The slide about a node, else the one that lists it, else that of the nearest above it; null: none is about it. */
export function slideAbout(
  document: DocumentReader,
  slides: readonly Slide[],
  id: NodeId | null,
): Slide | null {
  if (id === null) return null
  const about = (node: NodeId) => slides.find(({ nodeId }) => nodeId === node)
  const listing = (node: NodeId) => slides.find(({ listed }) => listed.includes(node))
  const path = [id, ...ancestors(document, id)]
  for (const node of path) {
    const slide = about(node) ?? listing(node)
    if (slide !== undefined) return slide
  }
  return null
}
