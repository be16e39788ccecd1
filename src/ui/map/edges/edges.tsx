import { ViewportPortal } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import type { NodeId } from '../../../domain'
import type { MessageKey } from '../../../i18n'
import type { VisibleEdge } from '../../../layout'
import type { LinkEvidence, SupportState } from '../../../rules'
import { useEditor } from '../../hooks/editor'
import { useEvidenceText } from '../../node/use-evidence-text'
import { useI18n } from '../../hooks/ports'
import { labelPlace } from './edge-path'
import styles from './edges.module.css'
import { edgePaths, pathOf, type EdgePath, type SupportEdge } from './edge-paths'
import { useEdgeAnimation } from '../animation/use-edge-animation'

/** States whose edge carries a word. */
const LABELS: ReadonlyMap<SupportState, MessageKey> = new Map([
  ['weak', 'canvas.edge.weak'],
  ['contested', 'canvas.edge.contested'],
  ['better-elsewhere', 'canvas.edge.elsewhere'],
  ['unrated', 'canvas.edge.open'],
  ['unsupported', 'canvas.edge.open'],
])

function labelOf({ support, trunk }: EdgePath): MessageKey | null {
  const silent = trunk && (support === 'unrated' || support === 'unsupported')
  return silent || support === null ? null : (LABELS.get(support) ?? null)
}

/** Which of its siblings the objective is that a card fits better, counted from 1; 0 where there is none. */
function useBetterPlace(evidence: LinkEvidence | null): number {
  const better = evidence?.betterParent?.id ?? null
  return useEditor(({ document }) => {
    const node = better === null ? undefined : document.node(better)
    if (node === undefined) return 0
    const family = document.children(node.parentId).filter((id) => document.node(id)?.kind === node.kind)
    return family.indexOf(node.id) + 1
  })
}

interface LinkProps {
  readonly line: EdgePath
  readonly link: SupportEdge
}

function LinkLabel({ line, link: { edge, evidence } }: LinkProps) {
  const { t } = useI18n()
  const title = useEvidenceText(edge.child, evidence)
  const place = useBetterPlace(evidence)
  const label = labelOf(line)
  if (label === null) return null
  const { x, y, right, down } = labelPlace(edge.parentRect, edge.childRect, edge)
  return (
    <span
      className={styles.label}
      data-support={line.support}
      data-edge-id={edge.child}
      data-link-label
      title={title}
      style={{ transform: `translate(${x}px,${y}px) translate(${right * 100}%,${down * 100}%)` }}
    >
      {t(label, { place })}
    </span>
  )
}

function LinePath({ line }: { readonly line: EdgePath }) {
  const { key, support, trunk, colour, listed, link } = line
  const heavier = link && { strokeWidth: `calc(var(--w) + ${(link.weight * 1.6).toFixed(2)}px)` }
  return (
    <path
      data-line={key}
      data-edge-id={link?.edge.child}
      data-support={support ?? undefined}
      data-branch={colour ?? undefined}
      data-trunk={trunk || undefined}
      data-listed={listed || undefined}
      style={heavier ?? undefined}
      d={pathOf(line)}
    />
  )
}

/** The lines of the tree; how well a key result holds up its objective is drawn on the line between them. */
export function Edges({ edges }: { readonly edges: readonly VisibleEdge<NodeId>[] }) {
  const document = useEditor((state) => state.document)
  const revision = useEditor((state) => state.revision)
  const checks = useEditor((state) => state.checks)
  const svg = useRef<SVGSVGElement>(null)
  const stage = document.meta.stage
  const { lines } = useMemo(
    () => ({ revision, lines: edgePaths(document, checks, edges) }),
    [document, revision, checks, edges],
  )
  useEdgeAnimation(svg, lines)
  return (
    <ViewportPortal>
      <svg ref={svg} className={styles.edges} data-stage={stage} aria-hidden>
        {lines.map((line) => (
          <LinePath key={line.key} line={line} />
        ))}
      </svg>
      <div className={styles.labels} data-stage={stage} aria-hidden>
        {lines.map((line) => line.link && <LinkLabel key={line.key} line={line} link={line.link} />)}
      </div>
    </ViewportPortal>
  )
}
