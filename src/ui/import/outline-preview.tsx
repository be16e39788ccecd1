import { useId, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import {
  mapRoots,
  NODE_KINDS,
  parkedRoots,
  type DocumentReader,
  type NodeId,
  type NodeKind,
  type NodeRecord,
} from '../../domain'
import { shorten } from '../../lib'
import { OutlineLine } from '../dialogs/outline-line'
import { useI18n } from '../hooks/ports'
import { Tree, type TreeItemProps } from '../tree/tree'
import { treeRows } from '../tree/tree-rows'
import { CorrectionBar } from './correct/correction-bar'
import { correctionOf } from './correct/correction-keys'
import type { Correction } from './correct/corrections'
import type { Corrections } from './correct/use-corrections'
import styles from './import-preview-dialog.module.css'

const DEEPEST_INDENT = 12
/** Of a note, in characters. */
const NOTE_SHOWN = 300
/** Of one line of text, in px. */
const ROW_HEIGHT = 23

/** The tree to come, as a compact outline that a person can correct line by line. */
export function OutlinePreview({ corrections }: { readonly corrections: Corrections }) {
  const { t } = useI18n()
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const [chosenId, setChosenId] = useState<NodeId | null>(null)
  const { document, revision } = corrections
  // A large map has as many rows: they are listed anew when it is corrected, not when another line is chosen.
  const { rows } = useMemo(() => ({ revision, rows: rowsOf(document) }), [document, revision])
  const isThere = chosenId !== null && document.node(chosenId) !== undefined
  const activeId = isThere ? chosenId : (rows[0]?.id ?? null)
  const correct = (correction: Correction): boolean => {
    const next = activeId === null ? null : corrections.correct(correction, activeId)
    if (next !== null) setChosenId(next)
    return next !== null
  }
  const press = useLineKeys(section, corrections, correct)
  return (
    <section ref={section}>
      <h3 id={id} className={styles.heading}>
        {t('dialogs.import.tree')}
        <span>
          <KindCounts document={document} revision={revision} />
        </span>
      </h3>
      <CorrectionBar
        kind={(activeId && document.node(activeId)?.kind) ?? null}
        canUndo={corrections.canUndo}
        onCorrect={correct}
        onUndo={corrections.undo}
      />
      <Tree
        rows={rows}
        label={{ elementId: id }}
        activeId={activeId}
        className={styles.outline}
        rowHeight={ROW_HEIGHT}
        labelOf={(row) => document.node(row.id)?.title ?? ''}
        onMove={(row) => setChosenId(row.id)}
        onRowKeyDown={(_, event) => press(event)}
        renderRow={(row, item) => (
          <PreviewItem
            key={row.id}
            node={document.node(row.id)}
            level={row.level}
            item={item}
            onChoose={() => setChosenId(row.id)}
          />
        )}
      />
      <p className={styles.keys}>{t('dialogs.import.keys')}</p>
    </section>
  )
}

function rowsOf(document: DocumentReader) {
  return treeRows([...mapRoots(document), ...parkedRoots(document)], {
    childrenOf: (nodeId) => document.children(nodeId),
  })
}

/** Answers the keys that correct the line at work; false for the others. */
function useLineKeys(
  section: RefObject<HTMLElement | null>,
  corrections: Corrections,
  correct: (correction: Correction) => boolean,
) {
  return (event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.key === 'F10') {
      section.current?.querySelector<HTMLElement>('select')?.focus()
      return true
    }
    const correction = correctionOf(event)
    if (correction === null) return false
    if (correction === 'undo') corrections.undo()
    // A line that cannot go deeper or higher leaves Tab to the page.
    else if (!correct(correction)) return event.key !== 'Tab'
    focusActive(section.current)
    return true
  }
}

/** The line at work keeps the keyboard once it is drawn in its new place. */
function focusActive(section: HTMLElement | null): void {
  requestAnimationFrame(() => section?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus())
}

interface PreviewItemProps {
  readonly node: NodeRecord | undefined
  readonly level: number
  readonly item: TreeItemProps
  readonly onChoose: () => void
}

function PreviewItem({ node, level, item, onChoose }: PreviewItemProps) {
  const { t } = useI18n()
  if (node === undefined) return null
  return (
    <li {...item} role="treeitem" aria-selected={item.tabIndex === 0} onFocus={onChoose}>
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

interface KindCountsProps {
  readonly document: DocumentReader
  readonly revision: number
}

/** "1 Big O, 3 objectives, and 10 key results" */
function KindCounts({ document, revision }: KindCountsProps) {
  const { t, list } = useI18n()
  const { counts } = useMemo(() => ({ revision, counts: countKinds(document) }), [document, revision])
  const counted = NODE_KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(
    ({ count }) => count > 0,
  )
  if (counted.length === 0) return t('dialogs.import.counts', { count: 0 })
  return list(counted.map((each) => t('dialogs.import.kindCount', each)))
}

function countKinds(document: DocumentReader): ReadonlyMap<NodeKind, number> {
  const counts = new Map<NodeKind, number>()
  for (const { kind } of document.all('nodes')) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
