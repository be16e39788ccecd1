import {
  addNode,
  convertKind,
  deleteBranches,
  indentNode,
  moveNodes,
  outdentNode,
  setNodeFields,
  siblings,
  type DocumentDiff,
  type DocumentReader,
  type DomainError,
  type NodeId,
  type NodeKind,
} from '../../../domain'
import type { Result } from '../../../lib'

/** The document as far as it is corrected; `apply` runs an operation and answers whether it was allowed. */
export interface Draft {
  readonly document: DocumentReader
  readonly apply: (step: Result<DocumentDiff, DomainError>) => boolean
  readonly newId: () => NodeId
}

/** Changes the line at `id`. The answer is the line to go to; null where nothing changed. */
export type Correction = (draft: Draft, id: NodeId) => NodeId | null

/** The line and its branch become another kind. */
export function turnInto(kind: NodeKind): Correction {
  return ({ document, apply }, id) => (apply(convertKind(document, { ids: [id], kind })) ? id : null)
}

/** The line goes below the one before it; its kind follows its level. */
export const indent: Correction = ({ document, apply }, id) =>
  apply(indentNode(document, { id })) ? id : null

/** The line goes beside its parent; its kind follows its level. */
export const outdent: Correction = ({ document, apply }, id) => {
  const node = document.node(id)
  const parent = node?.parentId ? document.node(node.parentId) : undefined
  if (!node || !parent) return null
  const isBesideRoot = parent.parentId === null
  const step = isBesideRoot
    ? moveNodes(document, { ids: [id], parentId: null, after: parent.id })
    : outdentNode(document, { id })
  return apply(step) ? id : null
}

/** The line and what hangs below it do not come in. */
export const drop: Correction = ({ document, apply }, id) => {
  const family = siblings(document, id)
  const at = family.indexOf(id)
  const next = family[at + 1] ?? family[at - 1] ?? document.node(id)?.parentId ?? null
  return apply(deleteBranches(document, { ids: [id] })) ? (next ?? id) : null
}

/** The words of the line go to the end of the one before it, or of its parent; its branch follows them. */
export const joinWithPrevious: Correction = ({ document, apply }, id) => {
  const family = siblings(document, id)
  const node = document.node(id)
  const target = document.node(family[family.indexOf(id) - 1] ?? node?.parentId ?? id)
  if (!node || !target || target.id === id) return null
  const fields = {
    title: joined(target.title, node.title, ' '),
    note: joined(target.note, node.note, '\n'),
    owner: target.owner ?? node.owner,
    start: target.start ?? node.start,
    due: target.due ?? node.due,
    metric: target.metric ?? node.metric,
    confidence: target.confidence ?? node.confidence,
  }
  if (!apply(setNodeFields(document, { ids: [target.id], fields }))) return null
  const children = document.children(id)
  if (children.length > 0) apply(moveNodes(document, { ids: children, parentId: target.id }))
  apply(deleteBranches(document, { ids: [id] }))
  return target.id
}

/** Chinese words are joined without a blank. */
function joined(first: string, second: string, separator: string): string {
  if (first === '' || second === '') return first + second
  const isHan =
    separator === ' ' && /[\p{Script=Han}，。；：、！？]$/u.test(first) && /^\p{Script=Han}/u.test(second)
  return first + (isHan ? '' : separator) + second
}

/** The line becomes several: at its line breaks, else at the ends of its sentences, else at its commas. */
export const split: Correction = ({ document, apply, newId }, id) => {
  const node = document.node(id)
  const [first, ...rest] = node ? partsOf(node.title) : []
  if (!node || first === undefined || rest.length === 0) return null
  if (!apply(setNodeFields(document, { ids: [id], fields: { title: first } }))) return null
  let after = id
  for (const title of rest) {
    const { kind, parentId, parked } = node
    const added = newId()
    const isParked = parked === null ? {} : { parked }
    if (apply(addNode(document, { id: added, kind, title, parentId, after, ...isParked }))) after = added
  }
  return id
}

function partsOf(title: string): readonly string[] {
  for (const separator of [/\n+/u, /(?<=[.!?;])\s+|(?<=[。！？；])\s*(?=\S)/u, /,\s+|[，、]/u]) {
    const parts = title.split(separator).map((part) => part.trim())
    const filled = parts.filter((part) => part !== '')
    if (filled.length > 1) return filled
  }
  return [title]
}
