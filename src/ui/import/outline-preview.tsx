import { useId, useMemo, useState } from 'react'
import {
  createLiveDocument,
  mapRoots,
  NODE_KINDS,
  parkedRoots,
  type DocumentContent,
  type NodeId,
  type NodeRecord,
} from '../../domain'
import { shorten } from '../../lib'
import { useI18n } from '../hooks/ports'
import { Tree, type TreeItemProps } from '../tree/tree'
import { treeRows } from '../tree/tree-rows'
import { OutlineLine } from '../dialogs/outline-line'
import styles from './import-preview-dialog.module.css'

const DEEPEST_INDENT = 12
/** Of a note, in characters. */
const NOTE_SHOWN = 300
/** Of one line of text, in px. */
const ROW_HEIGHT = 23

/** The tree to come, as a compact outline. */
export function OutlinePreview({ content }: { readonly content: DocumentContent }) {
  const { t } = useI18n()
  const id = useId()
  const [activeId, setActiveId] = useState<NodeId | null>(null)
  const document = useMemo(() => createLiveDocument(content), [content])
  const rows = useMemo(
    () =>
      treeRows([...mapRoots(document), ...parkedRoots(document)], {
        childrenOf: (nodeId) => document.children(nodeId),
      }),
    [document],
  )
  return (
    <section>
      <h3 id={id} className={styles.heading}>
        {t('dialogs.import.tree')}
        <span>
          <KindCounts content={content} />
        </span>
      </h3>
      <Tree
        rows={rows}
        label={{ elementId: id }}
        activeId={activeId}
        className={styles.outline}
        rowHeight={ROW_HEIGHT}
        labelOf={(row) => document.node(row.id)?.title ?? ''}
        onMove={(row) => setActiveId(row.id)}
        renderRow={(row, item) => (
          <PreviewItem key={row.id} node={document.node(row.id)} level={row.level} item={item} />
        )}
      />
    </section>
  )
}

interface PreviewItemProps {
  readonly node: NodeRecord | undefined
  readonly level: number
  readonly item: TreeItemProps
}

function PreviewItem({ node, level, item }: PreviewItemProps) {
  const { t } = useI18n()
  if (node === undefined) return null
  return (
    <li {...item} role="treeitem" aria-selected={item.tabIndex === 0}>
      <OutlineLine depth={Math.min(level - 1, DEEPEST_INDENT)} kind={node.kind} title={node.title}>
        {node.note !== '' && (
          <span className={styles.note}>
            {t('dialogs.import.note', { note: shorten(node.note, NOTE_SHOWN) })}
          </span>
        )}
        {node.parked !== null && <span className={styles.parked}>{t('dialogs.import.parked')}</span>}
      </OutlineLine>
    </li>
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
