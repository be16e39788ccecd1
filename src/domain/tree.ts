import { compareCodeUnits } from '../lib'
import { ROOT_KIND } from './kinds'
import type { Meta, NodeId, NodeRecord } from './model'
import type { DocumentContent } from './ports/ports'
import type { DocumentReader } from './reader'

/** The nodes above, nearest first. */
export function ancestors(document: DocumentReader, id: NodeId): NodeId[] {
  const above: NodeId[] = []
  let parentId = document.node(id)?.parentId ?? null
  while (parentId !== null) {
    above.push(parentId)
    parentId = document.node(parentId)?.parentId ?? null
  }
  return above
}

/** Does `ancestor` stand above `id`? Not so of a node and itself. */
export function isAncestor(document: DocumentReader, ancestor: NodeId, id: NodeId): boolean {
  return ancestors(document, id).includes(ancestor)
}

/** The node and all below it, parents before children, in the user's order. */
export function* walkBranch(document: DocumentReader, id: NodeId): Generator<NodeId> {
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    const children = document.children(next)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
}

function isParkedRoot(document: DocumentReader, id: NodeId): boolean {
  return (document.node(id)?.parked ?? null) !== null
}

/** Roots of the map proper, in order. */
export function mapRoots(document: DocumentReader): NodeId[] {
  return document.children(null).filter((id) => !isParkedRoot(document, id))
}

/** Roots in the parking lot, in order. */
export function parkedRoots(document: DocumentReader): NodeId[] {
  return document.children(null).filter((id) => isParkedRoot(document, id))
}

/** Does the node lie in the parking lot, itself or under a parked root? */
export function isParked(document: DocumentReader, id: NodeId): boolean {
  return isParkedRoot(document, ancestors(document, id).at(-1) ?? id)
}

/** The node and those beside it in order; a root stands among the roots of the map or of the parking lot. */
export function siblings(document: DocumentReader, id: NodeId): readonly NodeId[] {
  const node = document.node(id)
  if (node === undefined) return []
  if (node.parentId !== null) return document.children(node.parentId)
  return node.parked === null ? mapRoots(document) : parkedRoots(document)
}

/** The siblings that stand in one column with the node: around a Big O with two sides, those on its side. */
export function siblingsInColumn(document: DocumentReader, id: NodeId): readonly NodeId[] {
  const family = siblings(document, id)
  const side = document.node(id)?.side ?? null
  if (side === null || document.meta.arrangement !== 'bothSides') return family
  return family.filter((sibling) => document.node(sibling)?.side === side)
}

/** The existing nodes among `ids` that stand below none of the others, each once, in the order of the map. */
export function topmost(document: DocumentReader, ids: readonly NodeId[]): NodeId[] {
  const chosen = new Set(ids.filter((id) => document.node(id) !== undefined))
  const top = [...chosen].filter((id) => !ancestors(document, id).some((above) => chosen.has(above)))
  return inDocumentOrder(document, top)
}

/** Sorts nodes as they are met on a walk through the map from the first root on. */
export function inDocumentOrder(document: DocumentReader, ids: readonly NodeId[]): NodeId[] {
  const paths = ids.map((id) => ({ id, path: pathTo(document, id) }))
  return paths.sort((a, b) => comparePaths(a.path, b.path)).map(({ id }) => id)
}

function pathTo(document: DocumentReader, id: NodeId): NodeRecord[] {
  return [id, ...ancestors(document, id)]
    .reverse()
    .map((step) => document.node(step))
    .filter((node) => node !== undefined)
}

function comparePaths(a: readonly NodeRecord[], b: readonly NodeRecord[]): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
    const [left, right] = [a[depth], b[depth]]
    if (left === undefined || right === undefined || left.id === right.id) continue
    return compareSiblings(left, right)
  }
  return a.length - b.length
}

/** The order of nodes of one family. */
function compareSiblings(a: NodeRecord, b: NodeRecord): number {
  return compareCodeUnits(a.orderKey, b.orderKey) || compareCodeUnits(a.id, b.id)
}

/** The name of the map: its own, else that of its first Big O, else of its first root. */
export function documentTitle(document: DocumentReader): string {
  return titleOf(
    document.meta,
    mapRoots(document).flatMap((id) => document.node(id) ?? []),
  )
}

/** The name of the map that records make up, told from these alone. */
export function contentTitle({ meta: [meta], nodes }: Pick<DocumentContent, 'meta' | 'nodes'>): string {
  const roots = nodes.filter(({ parentId, parked }) => parentId === null && parked === null)
  return titleOf(meta, roots.sort(compareSiblings))
}

function titleOf(meta: Meta | undefined, roots: readonly NodeRecord[]): string {
  const named = roots.find(({ kind }) => kind === ROOT_KIND) ?? roots[0]
  return meta?.title ?? named?.title ?? ''
}
