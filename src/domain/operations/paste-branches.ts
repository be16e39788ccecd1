import { createDraft, type Draft } from '../draft'
import { mayContain, nextKind } from '../kinds'
import { createLiveDocument } from '../live-document'
import { LIMITS, type NodeId, type NodeKind } from '../model'
import type { Operation } from '../operation'
import type { DocumentContent } from '../ports'
import type { DocumentReader } from '../reader'
import { conclude, refuse } from './conclude'
import { copyBranches, copyHistory, copyRelations } from './copy-branches'
import { isMissing } from './guards'

export interface PasteBranchesArgs {
  /** A valid document; its roots are the branches to paste. */
  readonly content: DocumentContent
  /** Where they go: below this node, or (null) beside the roots. */
  readonly parentId: NodeId | null
  /** Gives fresh ids for records whose own are taken. */
  readonly newId: () => string
}

/**
 * Puts branches below a node, as the last of its children. Kinds stay where the chain permits; a top that does not
 * fit becomes what a new child would be, and so does what no longer fits below it. Nodes whose ids are free keep
 * them and with them their history and their colour, as after cutting; others are copies.
 */
export const pasteBranches: Operation<PasteBranchesArgs> = (document, { content, parentId, newId }) => {
  if (isMissing(document, parentId)) return refuse('notFound')
  if (document.count('nodes') + content.nodes.length > LIMITS.nodes)
    return refuse('tooMany', { limit: LIMITS.nodes })

  const source = createLiveDocument(fitted(content, parentId === null ? null : kindOf(document, parentId)))
  const tops = source.children(null)
  const isFree = (id: NodeId) => document.node(id) === undefined
  const copyOf = new Map(content.nodes.map(({ id }) => [id, isFree(id) ? id : (newId() as NodeId)]))
  const draft = createDraft(document)
  copyBranches(draft, { source, tops, place: { parentId }, copyOf })
  copyRelations(draft, source, copyOf, newId)
  copyHistory(draft, source, new Map([...copyOf].filter(([id, copy]) => id === copy)), newId)
  keepColours(draft, source, tops.filter(isFree))
  return conclude(document, draft)
}

function kindOf(document: DocumentReader, id: NodeId): NodeKind | null {
  return document.node(id)?.kind ?? null
}

function keepColours(draft: Draft, source: DocumentReader, ids: readonly NodeId[]): void {
  for (const id of ids) {
    const colour = source.node(id)?.colour ?? null
    if (colour !== null) draft.patch('nodes', id, { colour })
  }
}

/** The content with the kinds that its nodes have below a parent of this kind. */
function fitted(content: DocumentContent, parentKind: NodeKind | null): DocumentContent {
  if (parentKind === null) return content
  const source = createLiveDocument(content)
  const kinds = fittingKinds(source, parentKind)
  const nodes = content.nodes.map((node) => {
    const parent =
      node.parentId === null ? undefined : (kinds.get(node.parentId) ?? kindOf(source, node.parentId))
    const side = parent === 'bigObjective' ? node.side : null
    return { ...node, kind: kinds.get(node.id) ?? node.kind, side, parked: null }
  })
  return { ...content, nodes }
}

/** The new kinds of the nodes that cannot keep theirs. A link that broke the chain before may go on doing so. */
function fittingKinds(source: DocumentReader, parentKind: NodeKind): ReadonlyMap<NodeId, NodeKind> {
  const kinds = new Map<NodeId, NodeKind>()
  const waiting = source.children(null).map((id) => ({ id, above: parentKind }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, above } = next
    const node = source.node(id)
    if (node === undefined || mayContain(above, node.kind)) continue
    const before = node.parentId === null ? null : kindOf(source, node.parentId)
    if (before !== null && !mayContain(before, node.kind)) continue
    const kind = nextKind(above)
    kinds.set(id, kind)
    waiting.push(...source.children(id).map((child) => ({ id: child, above: kind })))
  }
  return kinds
}
