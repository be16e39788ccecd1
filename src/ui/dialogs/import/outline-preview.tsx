import { useId, useMemo, useRef } from 'react'
import { NODE_KINDS, type DocumentContent } from '../../../domain'
import { shorten } from '../../../lib'
import { useI18n } from '../../hooks/ports'
import { useVirtualRows } from '../../primitives/use-virtual-rows'
import { OutlineLine } from '../outline-line'
import styles from './import-preview-dialog.module.css'
import { outlineRows, type OutlineRow } from './outline-rows'

const DEEPEST_INDENT = 12
/** Of a note, in characters. */
const NOTE_SHOWN = 300
/** Of one line of text, in px. */
const LINE = 23

/** The tree to come, as a compact outline of which only the lines in view are drawn. */
export function OutlinePreview({ content }: { readonly content: DocumentContent }) {
  const { t } = useI18n()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => outlineRows(content), [content])
  const keys = useMemo(() => rows.map(({ node }) => node.id), [rows])
  const { indexes, placeOf, contentStyle } = useVirtualRows({ keys, scroller, estimate: () => LINE })
  return (
    <section>
      <h3 id={id} className={styles.heading}>
        {t('dialogs.import.tree')}
        <span>
          <KindCounts content={content} />
        </span>
      </h3>
      <div ref={scroller} className={styles.outline} tabIndex={0} role="group" aria-labelledby={id}>
        <ul aria-labelledby={id} style={contentStyle}>
          {indexes.map((index) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <li
                key={row.node.id}
                {...placeOf(index)}
                aria-level={row.depth + 1}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
              >
                <Line row={row} />
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}

function Line({ row: { node, depth } }: { readonly row: OutlineRow }) {
  const { t } = useI18n()
  return (
    <OutlineLine depth={Math.min(depth, DEEPEST_INDENT)} kind={node.kind} title={node.title}>
      {node.note !== '' && (
        <span className={styles.note}>
          {t('dialogs.import.note', { note: shorten(node.note, NOTE_SHOWN) })}
        </span>
      )}
      {node.parked !== null && <span className={styles.parked}>{t('dialogs.import.parked')}</span>}
    </OutlineLine>
  )
}

/** "1 Big O, 3 objectives, and 10 key results" */
function KindCounts({ content }: { readonly content: DocumentContent }) {
  const { t, list } = useI18n()
  const counts = NODE_KINDS.map((kind) => ({
    kind,
    count: content.nodes.filter((node) => node.kind === kind).length,
  })).filter(({ count }) => count > 0)
  if (counts.length === 0) return t('dialogs.import.counts', { count: 0 })
  return list(counts.map((counted) => t('dialogs.import.kindCount', counted)))
}
