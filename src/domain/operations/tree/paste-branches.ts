import { createTransaction, type Transaction } from '../../diff/transaction'
import { KINDS, mayContain, nextKind, ROOT_KIND } from '../../kinds'
import { createLiveDocument } from '../../document/live-document'
import { LIMITS, type NodeId, type NodeKind, type NodeRecord } from '../../model'
import type { Operation } from '../../operation'
import type { DocumentContent } from '../../ports/ports'
import type { DocumentReader } from '../../reader'
import { mapRoots } from '../../tree'
import { finish, refuse } from '../result'
import { copyBranches, copyParked, copyRecords } from './copy-branches'
import { isMissing } from '../guards'

export interface PasteBranchesArgs {
  /** A valid document; its roots are the branches to paste, parked ones go into the parking lot. */
  readonly content: DocumentContent
  /** Where they go: below this node, or (null) beside the roots. */
  readonly parentId: NodeId | null
  /** Gives fresh ids for records whose own are taken. */
  readonly newId: () => string
}

/**
 * Puts branches below a node, as the last of its children. Kinds stay where the chain permits; a top that does not
 * fit becomes what a new child would be, and so does what no longer fits below it. Nodes whose ids are free keep
 * them and with them their history and their colour, as after cutting; others are copies. A Big O without words gives
 * way to its children.
 */
export const pasteBranches: Operation<PasteBranchesArgs> = (document, { content, parentId, newId }) => {
  if (isMissing(document, parentId)) return refuse('notFound')
  if (document.count('nodes') + content.nodes.length > LIMITS.nodes)
    return refuse('tooMany', { limit: LIMITS.nodes })

  const parentKind = parentId === null ? null : kindOf(document, parentId)
  const pasted = fitted({ ...content, nodes: withoutBlankRoots(content.nodes) }, parentKind)
  const source = createLiveDocument(pasted)
  const tops = mapRoots(source)
  const isFree = (id: NodeId) => document.node(id) === undefined
  const copyOf = new Map(pasted.nodes.map(({ id }) => [id, isFree(id) ? id : (newId() as NodeId)]))
  const transaction = createTransaction(document)
  copyBranches(transaction, { source, tops, place: { parentId }, copyOf })
  copyParked(transaction, source, copyOf)
  copyRecords(transaction, 'always', { source, copyOf, newId })
  const returned = new Map([...copyOf].filter(([id, copy]) => id === copy))
  copyRecords(transaction, 'withHistory', { source, copyOf: returned, newId })
  keepColours(transaction, source, tops.filter(isFree))
  return finish(document, transaction)
}

function withoutBlankRoots(nodes: readonly NodeRecord[]): readonly NodeRecord[] {
  const isBlank = ({ kind, parentId, title, note }: NodeRecord) =>
    kind === ROOT_KIND && parentId === null && `${title}${note}` === ''
  const blank = new Set<NodeId | null>(nodes.filter(isBlank).map(({ id }) => id))
  return nodes
    .filter(({ id }) => !blank.has(id))
    .map((node) => (blank.has(node.parentId) ? { ...node, parentId: null, side: null } : node))
}

function kindOf(document: DocumentReader, id: NodeId): NodeKind | null {
  return document.node(id)?.kind ?? null
}

function keepColours(transaction: Transaction, source: DocumentReader, ids: readonly NodeId[]): void {
  for (const id of ids) {
    const colour = source.node(id)?.colour ?? null
    if (colour !== null) transaction.patch('nodes', id, { colour })
  }
}

/** The content with the kinds that its nodes have below a parent of this kind. */
function fitted(content: DocumentContent, parentKind: NodeKind | null): DocumentContent {
  if (parentKind === null) return content
  const source = createLiveDocument(content)
  const kinds = fittingKinds(source, parentKind)
  const hasSidesNow = (kind: NodeKind | null) => kind !== null && KINDS[kind].hasSides
  const kindNow = (id: NodeId | null) => (id === null ? null : (kinds.get(id) ?? kindOf(source, id)))
  const nodes = content.nodes.map((node) => ({
    ...node,
    kind: kindNow(node.id) ?? node.kind,
    side: hasSidesNow(kindNow(node.parentId)) ? node.side : null,
  }))
  return { ...content, nodes }
}

/** The new kinds of the nodes that cannot keep theirs. A link that broke the chain before may go on doing so. */
function fittingKinds(source: DocumentReader, parentKind: NodeKind): ReadonlyMap<NodeId, NodeKind> {
  const kinds = new Map<NodeId, NodeKind>()
  const waiting = mapRoots(source).map((id) => ({ id, old: parentKind, above: parentKind, isTop: true }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, old, above, isTop } = next
    const kind = kindOf(source, id)
    if (kind === null || mayContain(above, kind) || !(isTop || mayContain(old, kind))) continue
    const turned = nearestKind(kind, above)
    kinds.set(id, turned)
    for (const child of source.children(id))
      waiting.push({ id: child, old: kind, above: turned, isTop: false })
  }
  return kinds
}

/** What a node becomes below a parent that its kind does not fit; a Big O stays an objective where it can. */
function nearestKind(kind: NodeKind, above: NodeKind): NodeKind {
  const belowRoot = nextKind(ROOT_KIND)
  return kind === ROOT_KIND && mayContain(above, belowRoot) ? belowRoot : nextKind(above)
}
