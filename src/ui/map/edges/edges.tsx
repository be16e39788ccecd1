import { ViewportPortal } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import type { NodeId } from '../../../domain'
import type { VisibleEdge } from '../../../layout'
import { useEditor } from '../../hooks/editor'
import { useEvidenceText } from '../../node/use-evidence-text'
import { useSupportWord } from '../../node/support-word'
import { labelPlace } from './edge-path'
import styles from './edges.module.css'
import { edgePaths, pathOf, type EdgePath, type SupportEdge } from './edge-paths'
import { useEdgeAnimation } from '../animation/use-edge-animation'

interface LinkProps {
  readonly line: EdgePath
  readonly link: SupportEdge
}

function LinkLabel({ line, link: { edge, evidence } }: LinkProps) {
  const title = useEvidenceText(edge.child, evidence)
  const word = useSupportWord({ ...line, evidence })
  if (word === null) return null
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
      {word}
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
