import { useEffect, useEffectEvent, useRef } from 'react'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { useTreeLines } from '../tree/use-tree-lines'
import { useLinePointer } from '../workspace/use-line-pointer'
import { useWorkspace } from '../workspace/workspace-context'
import { DropMark } from './drag/drop-mark'
import { useLineDrag } from './drag/use-line-drag'
import { Line } from './line'
import { LineTools } from './line-tools'
import { createOutlinePort } from './outline-port'
import styles from './outline.module.css'
import { useOutlineRows } from './use-outline-rows'

/** Height of a line of one row of text until it has been drawn, in px. */
const LINE_HEIGHT = 28
/** Above the first line and below the last one, in px. */
const PADDING = 20

/** The map as an outline: a tree of lines, of which only those in view are drawn. Fills its parent. */
export function Outline() {
  const { t } = useI18n()
  const { viewElementId, keyboard, activeView } = useWorkspace()
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const rows = useOutlineRows()
  const activeId = useEditor(({ session }) => session.selection.active)
  const { indexes, lineOf, contentStyle, scrollTo } = useTreeLines({
    rows,
    activeId,
    scroller,
    rowHeight: LINE_HEIGHT,
    padding: PADDING,
  })
  const drag = useLineDrag(rows, scroller)
  const pointer = useLinePointer(drag.onPointerDown)
  const shown = useEffectEvent(() => rows)
  const scroll = useEffectEvent(scrollTo)
  useEffect(
    () =>
      activeView.show(
        createOutlinePort({
          keyboard,
          rows: () => shown(),
          scrollTo: (...place) => scroll(...place),
          list: () => list.current,
        }),
      ),
    [activeView, keyboard],
  )
  return (
    <>
      <div ref={scroller} className={styles.outline} {...pointer}>
        <div
          ref={list}
          id={viewElementId}
          role="tree"
          aria-label={t('outline.view')}
          aria-multiselectable
          tabIndex={-1}
          className={styles.lines}
          style={contentStyle}
          onFocus={(event) => {
            if (event.target === event.currentTarget) keyboard.focus()
          }}
        >
          {indexes.map((index) => {
            const row = rows[index]
            return row && <Line key={row.id} row={row} line={lineOf(row, index)} />
          })}
          {drag.target && <DropMark {...drag.target} />}
        </div>
      </div>
      <LineTools />
    </>
  )
}
