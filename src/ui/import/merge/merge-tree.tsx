import { Square, SquareCheckBig } from 'lucide-react'
import { useMemo, useState } from 'react'
import { createTransaction, mergeFile, type DocumentReader, type NodeId } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { factsOf } from '../../node/facts'
import { changedRows, type ChangedRow } from '../../panels/history/changed-rows'
import { Tree, type TreeItemProps } from '../../tree/tree'
import styles from './merge-dialog.module.css'
import type { Picks } from './use-picks'

/** In px. */
const ROW_HEIGHT = 34
const INDENT = 16

/** The cards that a file changes, each below the cards above it; Space or a press picks one or leaves it. */
export function MergeTree({ picks }: { readonly picks: Picks }) {
  const { t } = useI18n()
  const before = useEditor((state) => state.document)
  const { merge } = picks
  const { rows, after } = useMemo(() => rowsOf(before, merge), [before, merge])
  const [activeId, setActiveId] = useState<NodeId | null>(null)
  return (
    <Tree
      rows={rows}
      label={{ text: t('dialogs.merge.tree') }}
      activeId={activeId ?? rows.find(({ change }) => change !== null)?.id ?? null}
      className={styles.tree}
      rowHeight={ROW_HEIGHT}
      labelOf={({ node }) => node.title}
      onMove={({ id }) => setActiveId(id)}
      onRowKeyDown={({ id, change }, event) => {
        if (event.key !== ' ' || change === null) return false
        picks.toggle(id)
        return true
      }}
      renderRow={(row, item) => (
        <MergeRow
          key={row.id}
          row={row}
          item={item}
          picks={picks}
          documents={{ before, after }}
          onChoose={() => {
            setActiveId(row.id)
            if (row.change !== null) picks.toggle(row.id)
          }}
        />
      )}
    />
  )
}

/** The rows if all is taken, so that every change has its place. */
function rowsOf(before: DocumentReader, merge: Picks['merge']) {
  const all = { cards: new Set(merge.changes.keys()), settings: false }
  const { diff } = mergeFile(before, merge, all)
  const after = createTransaction(before)
  after.apply(diff)
  return { rows: changedRows({ before, after, diff }), after }
}

interface MergeRowProps {
  readonly row: ChangedRow
  readonly item: TreeItemProps
  readonly picks: Picks
  readonly documents: { readonly before: DocumentReader; readonly after: DocumentReader }
  readonly onChoose: () => void
}

function MergeRow({ row, item, picks, documents, onChoose }: MergeRowProps) {
  const { t } = useI18n()
  const { id, node, change, earlierTitle, level } = row
  const facts = useChangedFacts(row, documents)
  const isPicked = picks.cards.has(id)
  const title = node.title === '' ? t('canvas.untitled') : node.title
  const words = [
    ...(change === null ? [] : [t(`history.change.${change}`)]),
    ...(picks.merge.conflicts.has(id) ? [t('dialogs.merge.conflict')] : []),
  ]
  const name = t(`canvas.name.${node.kind}`, { title })
  return (
    <li
      {...item}
      role="treeitem"
      tabIndex={item.tabIndex}
      onKeyDown={item.onKeyDown}
      aria-selected={item.tabIndex === 0}
      aria-checked={change === null ? undefined : isPicked}
      aria-label={[name, ...words].reduce((all, word) => t('dialogs.merge.row', { name: all, change: word }))}
      className={styles.row}
      style={{ ...item.style, paddingInlineStart: (level - 1) * INDENT + 8 }}
      data-change={change ?? undefined}
      onClick={onChoose}
    >
      {change !== null &&
        (isPicked ? <SquareCheckBig size={16} aria-hidden /> : <Square size={16} aria-hidden />)}
      <span className={styles.title} dir="auto">
        {title}
      </span>
      {words.map((word, at) => (
        <span key={word} className={styles.change} data-conflict={at > 0 || undefined}>
          {word}
        </span>
      ))}
      {earlierTitle !== null && (
        <span className={styles.was} dir="auto">
          {t('history.was', { title: earlierTitle })}
        </span>
      )}
      {facts !== null && (
        <span className={styles.was} dir="auto">
          {facts}
        </span>
      )}
    </li>
  )
}

/** Figures, owner, day and confidence before and after, where they differ; null where they do not. */
function useChangedFacts({ id }: ChangedRow, { before, after }: MergeRowProps['documents']): string | null {
  const i18n = useI18n()
  const today = useEditor((state) => state.today)
  const [here, there] = [before, after].map((document) => {
    const node = document.node(id)
    return node === undefined ? null : factsOf(node, { document, today, i18n }).join(' · ')
  })
  if (here === undefined || there === undefined || here === null || there === null || here === there)
    return null
  return `${here === '' ? '—' : here} → ${there === '' ? '—' : there}`
}
