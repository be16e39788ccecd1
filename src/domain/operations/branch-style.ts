import type { Transaction } from '../diff/transaction'
import { KINDS } from '../kinds'
import type { BranchColour, NodeId, NodeRecord } from '../model'
import type { DocumentReader } from '../reader'

export type Side = 'start' | 'end'

const BRANCH_COLOURS: readonly BranchColour[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** Do the children of the node stand on two sides of it? */
export function hasSides(document: DocumentReader, id: NodeId | null): boolean {
  const node = id === null ? undefined : document.node(id)
  return node !== undefined && KINDS[node.kind].hasSides
}

/** The side of a Big O with fewer children; the end side when both have the same. `but` does not count. */
function sideWithFewerChildren(document: DocumentReader, bigObjective: NodeId, but: NodeId): Side {
  let surplusAtEnd = 0
  for (const node of otherChildren(document, bigObjective, but))
    if (node.side === 'end') surplusAtEnd += 1
    else if (node.side === 'start') surplusAtEnd -= 1
  return surplusAtEnd > 0 ? 'start' : 'end'
}

/** The branch colour that the children of a Big O use least; the lowest of several. `but` does not count. */
function leastUsedColour(document: DocumentReader, bigObjective: NodeId, but: NodeId): BranchColour {
  const uses = new Map<BranchColour, number>(BRANCH_COLOURS.map((colour) => [colour, 0]))
  for (const { colour } of otherChildren(document, bigObjective, but))
    if (colour !== null) uses.set(colour, (uses.get(colour) ?? 0) + 1)
  const fewest = Math.min(...uses.values())
  return BRANCH_COLOURS.find((colour) => uses.get(colour) === fewest) ?? 1
}

function* otherChildren(document: DocumentReader, id: NodeId, but: NodeId): Generator<NodeRecord> {
  for (const childId of document.children(id)) {
    const child = document.node(childId)
    if (child !== undefined && childId !== but) yield child
  }
}

/**
 * Side and colour that a node has under a parent: beside a Big O a side (the preferred one, else its own, else the
 * lighter one) and a colour of its own; elsewhere no side. A colour once given stays.
 */
export function branchStyle(
  document: DocumentReader,
  node: NodeRecord,
  parentId: NodeId | null,
  preferred: Side | undefined,
): Pick<NodeRecord, 'side' | 'colour'> {
  if (parentId === null || !hasSides(document, parentId)) return { side: null, colour: node.colour }
  const own = node.parentId === parentId ? node.side : null
  return {
    side: preferred ?? own ?? sideWithFewerChildren(document, parentId, node.id),
    colour: node.colour ?? leastUsedColour(document, parentId, node.id),
  }
}

/** Gives the children of a node the look that the node's present kind asks for. */
export function applyBranchStyle(transaction: Transaction, parentId: NodeId): void {
  for (const id of transaction.children(parentId)) {
    const node = transaction.node(id)
    if (node !== undefined)
      transaction.patch('nodes', id, branchStyle(transaction, node, parentId, undefined))
  }
}

/** Children of a Big O stand on a side of it, others do not. Colours stay, so that turning back leaves no trace. */
export function assignSides(transaction: Transaction, parentId: NodeId): void {
  for (const id of transaction.children(parentId)) {
    const node = transaction.node(id)
    if (node !== undefined)
      transaction.patch('nodes', id, { side: branchStyle(transaction, node, parentId, undefined).side })
  }
}
