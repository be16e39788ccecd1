import { type DocumentReader, type NodeId, ROOT_KIND } from '../../../domain'
import type { Rect } from '../../../lib'
import { branchColourOf, type Checks } from '../../../editor'
import type { VisibleEdge } from '../../../layout'
import { supportOf, type LinkEvidence, type SupportState } from '../../../rules'
import { edgePath } from './edge-path'

type Edge = VisibleEdge<NodeId>

/** Edges of one family in one look, drawn as a single path. */
export interface EdgePath {
  readonly key: string
  readonly edges: readonly Edge[]
  /** Null where the line says nothing of support. */
  readonly support: SupportState | null
  /** Between a Big O and an objective. */
  readonly trunk: boolean
  readonly colour: number | null
  /** Down the rail of a list. */
  readonly listed: boolean
  /** Set where the path is that of one link alone, which has a word and can be pointed at. */
  readonly link: SupportEdge | null
}

/** What a line tells of the support that a card in the window gives its parent. */
export interface SupportEdge {
  readonly edge: Edge
  readonly evidence: LinkEvidence | null
  /** From 0 to 1: the share of the effort, which makes the line heavier. */
  readonly weight: number
}

/**
 * What is drawn for the edges of a window. A link has a path of its own where its child is in the window; all other
 * edges of a family share one for each look, so that a family that goes on far beyond the window is a few paths.
 */
export function edgePaths(
  document: DocumentReader,
  checks: Checks,
  edges: readonly Edge[],
): readonly EdgePath[] {
  const lines = new Map<string, EdgePath & { readonly edges: Edge[] }>()
  for (const edge of edges) {
    const line = lineOf(document, checks, edge)
    const before = lines.get(line.key)
    if (before === undefined) lines.set(line.key, { ...line, edges: [edge] })
    else before.edges.push(edge)
  }
  return [...lines.values()]
}

function lineOf(document: DocumentReader, checks: Checks, edge: Edge): Omit<EdgePath, 'edges'> {
  const { parent, child, childIsIn, listed } = edge
  const evidence = checks.evidenceOf(child)
  const support = isLink(document, edge) ? supportOf(document, child, evidence) : null
  const trunk = support !== null && document.node(parent)?.kind === ROOT_KIND
  const colour = branchColourOf(document, child)
  if (support === null || !childIsIn)
    return { key: [parent, support, colour, listed].join(' '), support, trunk, colour, listed, link: null }
  const weight = (document.node(child)?.effort ?? 0) / 100
  return { key: child, support, trunk, colour, listed, link: { edge, evidence, weight } }
}

function isLink(document: DocumentReader, { parent, child }: Edge): boolean {
  const kinds = [document.node(parent)?.kind, document.node(child)?.kind].join(' ')
  return kinds === 'objective keyResult' || kinds === 'bigObjective objective'
}

/** The path of a line; with `before`, from where those of its cards stood that were there. */
export function pathOf({ edges }: EdgePath, before?: ReadonlyMap<NodeId, Rect>): string {
  return edges
    .map((edge) =>
      edgePath(before?.get(edge.parent) ?? edge.parentRect, before?.get(edge.child) ?? edge.childRect, edge),
    )
    .join('')
}
