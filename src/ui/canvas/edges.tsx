import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import type { DocumentReader, NodeId } from '../../domain'
import { branchColourOf, type Checks } from '../../editor'
import type { MessageKey } from '../../i18n'
import type { VisibleEdge } from '../../layout'
import { supportOf, type LinkEvidence, type SupportState } from '../../rules'
import { useEditor } from '../hooks/editor'
import { useEvidenceLine } from '../hooks/evidence-line'
import { useI18n } from '../hooks/ports'
import { edgePath, labelPoint } from './edge-path'
import styles from './edges.module.css'

type Edge = VisibleEdge<NodeId>

/** States whose edge carries a word. */
const LABELS: ReadonlyMap<SupportState, MessageKey> = new Map([
  ['weak', 'canvas.edge.weak'],
  ['contested', 'canvas.edge.contested'],
  ['better-elsewhere', 'canvas.edge.elsewhere'],
  ['unrated', 'canvas.edge.open'],
  ['unsupported', 'canvas.edge.open'],
])

interface Link {
  readonly edge: Edge
  readonly support: SupportState
  readonly evidence: LinkEvidence | null
  /** Between a Big O and an objective. */
  readonly trunk: boolean
  readonly colour: number | null
  /** From 0 to 1: the share of the effort, which makes the line heavier. */
  readonly weight: number
}

/** Lines of one family in one look, drawn as a single path. */
interface Bundle {
  readonly key: string
  readonly colour: number | null
  readonly path: string
}

function isLink(document: DocumentReader, { parent, child }: Edge): boolean {
  const kinds = [document.node(parent)?.kind, document.node(child)?.kind].join(' ')
  return kinds === 'objective keyResult' || kinds === 'bigObjective objective'
}

function pathOf({ parentRect, childRect, growth }: Edge): string {
  return edgePath(parentRect, childRect, growth)
}

function linksOf(document: DocumentReader, checks: Checks, edges: readonly Edge[]): Link[] {
  return edges.flatMap((edge) => {
    const evidence = checks.evidenceOf(edge.child)
    const support = isLink(document, edge) ? supportOf(document, edge.child, evidence) : null
    if (support === null) return []
    const trunk = document.node(edge.parent)?.kind === 'bigObjective'
    const weight = (document.node(edge.child)?.effort ?? 0) / 100
    return [{ edge, support, evidence, trunk, weight, colour: branchColourOf(document, edge.child) }]
  })
}

function bundlesOf(document: DocumentReader, edges: readonly Edge[]): Bundle[] {
  const bundles = new Map<NodeId, Bundle>()
  for (const edge of edges) {
    if (isLink(document, edge)) continue
    const known = bundles.get(edge.parent)
    const colour = known ? known.colour : branchColourOf(document, edge.child)
    bundles.set(edge.parent, { key: edge.parent, colour, path: (known?.path ?? '') + pathOf(edge) })
  }
  return [...bundles.values()]
}

function labelOf({ support, trunk }: Link) {
  const silent = trunk && (support === 'unrated' || support === 'unsupported')
  return silent ? null : (LABELS.get(support) ?? null)
}

function LinkLabel({ link }: { readonly link: Link }) {
  const { t } = useI18n()
  const title = useEvidenceLine(link.edge.child, link.evidence)
  const label = labelOf(link)
  if (label === null) return null
  const { edge, support } = link
  const { x, y } = labelPoint(edge.parentRect, edge.childRect, edge.growth)
  return (
    <span
      className={styles.label}
      data-support={support}
      data-edge-id={edge.child}
      title={title}
      style={{ transform: `translate(${x}px,${y}px) translate(-50%,-50%)` }}
    >
      {t(label)}
    </span>
  )
}

/** The lines of the tree; how well a key result holds up its objective is drawn on the line between them. */
export function Edges({ edges }: { readonly edges: readonly Edge[] }) {
  const document = useEditor((state) => state.document)
  const revision = useEditor((state) => state.revision)
  const checks = useEditor((state) => state.checks)
  const stage = document.meta.stage
  const { links, bundles } = useMemo(
    () => ({ revision, links: linksOf(document, checks, edges), bundles: bundlesOf(document, edges) }),
    [document, revision, checks, edges],
  )
  return (
    <ViewportPortal>
      <svg className={styles.edges} data-stage={stage} aria-hidden>
        {bundles.map(({ key, colour, path }) => (
          <path key={key} data-bundle={key} data-branch={colour ?? undefined} d={path} />
        ))}
        {links.map(({ edge, support, trunk, colour, weight }) => (
          <path
            key={edge.child}
            data-edge-id={edge.child}
            data-support={support}
            data-branch={colour ?? undefined}
            data-trunk={trunk || undefined}
            style={{ strokeWidth: `calc(var(--w) + ${(weight * 1.6).toFixed(2)}px)` }}
            d={pathOf(edge)}
          />
        ))}
      </svg>
      <div className={styles.labels} data-stage={stage} aria-hidden>
        {links.map((link) => (
          <LinkLabel key={link.edge.child} link={link} />
        ))}
      </div>
    </ViewportPortal>
  )
}
