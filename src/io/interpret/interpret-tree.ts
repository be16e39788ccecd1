import {
  LIMITS,
  metaRecord,
  parseContent,
  type CodecFailure,
  type DocumentContent,
  type ImportLoss,
} from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { ReadContext } from '../codec'
import { foreignNode, type ForeignTree } from '../foreign-tree'
import { arrangeNodes, placeNodes } from './arrange-nodes'
import type { PlacedNode } from './placed-node'
import { buildContent } from './build-content'
import { buildCuts } from './build-cuts'
import { escapeWords } from './text/escape'

/** What a foreign tree means as a map, and what could not be taken. */
export interface Interpretation {
  readonly content: DocumentContent
  readonly losses: readonly ImportLoss[]
}

/** More than an escaped title with every field at its longest. */
const LONGEST_LINE = 20_000

/**
 * Turns the tree of any format into typed OKR content: kinds by depth, prefixes and wording, fields in the words, the
 * parking lot. Fails with `empty`, `tooMany`, `titleTooLong`, `noteTooLong`, or as `parseContent` does.
 */
export function interpretTree(tree: ForeignTree, context: ReadContext): Result<Interpretation, CodecFailure> {
  const title = context.name.replace(/\.[^.]{1,8}$/u, '')
  const titleOfText = title === '' ? null : foreignNode(escapeWords(title), { line: 1 })
  const arranged = tree.isMap ? placeNodes(tree.roots) : arrangeNodes(tree.roots, titleOfText)
  const refusal = refusalOf(arranged.nodes)
  if (refusal) return err(refusal)
  const { meta = metaRecord(), branchStyles = [] } = tree
  const { content: built, losses } = buildContent(arranged.nodes, meta, branchStyles, context)
  const content = { ...built, cuts: buildCuts(tree.cuts ?? [], built.nodes, context.ids) }
  const overlong = overlongRecord(content, arranged.nodes)
  if (overlong) return err(overlong)
  const sound = parseContent(content)
  if (!sound.ok) return sound
  context.onProgress?.(1)
  return ok({ content: sound.value, losses: [...tree.losses, ...arranged.losses, ...losses] })
}

function refusalOf(nodes: readonly PlacedNode[]): CodecFailure | null {
  if (nodes.length === 0) return { code: 'empty', data: {} }
  if (nodes.length > LIMITS.nodes) return { code: 'tooMany', data: { limit: LIMITS.nodes } }
  const long = nodes.find(({ source }) => source.title.length > LONGEST_LINE)
  return long ? titleTooLong(long) : null
}

function overlongRecord({ nodes }: DocumentContent, placed: readonly PlacedNode[]): CodecFailure | null {
  const at = nodes.findIndex(({ title, note }) => title.length > LIMITS.title || note.length > LIMITS.note)
  const [node, source] = [nodes[at], placed[at]]
  if (!node || !source) return null
  return node.title.length > LIMITS.title
    ? titleTooLong(source)
    : { code: 'noteTooLong', data: { line: source.source.line ?? at + 1, limit: LIMITS.note } }
}

function titleTooLong({ source }: PlacedNode): CodecFailure {
  return { code: 'titleTooLong', data: { line: source.line ?? 1, limit: LIMITS.title } }
}
