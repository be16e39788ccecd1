import { useId, useMemo, type CSSProperties } from 'react'
import { NODE_KINDS, type DocumentContent } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import styles from './import-preview-dialog.module.css'
import { outlineRows } from './outline-rows'

const SHOWN = 500
const DEEPEST_INDENT = 12

/** The tree to come, as a compact outline. */
export function OutlinePreview({ content }: { readonly content: DocumentContent }) {
  const { t } = useI18n()
  const id = useId()
  const rows = useMemo(() => outlineRows(content, SHOWN), [content])
  const count = content.nodes.length
  return (
    <section>
      <h3 id={id} className={styles.heading}>
        {t('dialogs.import.tree')}
        <span>
          <KindCounts content={content} />
        </span>
      </h3>
      <ul aria-labelledby={id} className={styles.outline} tabIndex={0}>
        {rows.map(({ node, depth }) => (
          <li
            key={node.id}
            aria-level={depth + 1}
            style={{ '--depth': Math.min(depth, DEEPEST_INDENT) } as CSSProperties}
          >
            <span className={styles.kind} data-kind={node.kind}>
              {t(`kinds.${node.kind}`)}
            </span>
            <span className={styles.title}>{node.title === '' ? t('details.untitled') : node.title}</span>
            {node.parked !== null && <span className={styles.line}>{t('dialogs.import.parked')}</span>}
          </li>
        ))}
        {count > rows.length && <li>{t('dialogs.import.more', { count: count - rows.length })}</li>}
      </ul>
    </section>
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
