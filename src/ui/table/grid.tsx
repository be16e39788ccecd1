import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type FocusEvent,
} from 'react'
import { useEditorInstance } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { useVirtualRows } from '../tree/use-virtual-rows'
import { useWorkspace } from '../workspace/workspace-context'
import { CellField } from './cells/cell-field'
import { cellElementId } from './cells/cell-id'
import type { CellSource } from './cells/cell-text'
import { useCellEdit } from './cells/use-cell-edit'
import { COLUMN_LOOKS, type ColumnId } from './columns'
import { pressEnter, pressKey, type KeyContext } from './keys'
import type { Cell, Layout } from './range/places'
import { useCellSelection } from './range/use-cell-selection'
import { useRangeClipboard } from './range/use-range-clipboard'
import type { Display } from './rows/display'
import { HeadRow } from './rows/head-row'
import { Rows } from './rows/rows'
import styles from './table.module.css'
import { createTablePort } from './table-port'
import { useCellPointer } from './use-cell-pointer'

/** Heights in px: of a row of one line until it has been drawn, and of the names of the columns. */
const ROW_HEIGHT = 35
const HEAD_HEIGHT = 34

interface GridProps {
  readonly source: CellSource
  readonly layout: Layout
  readonly sort: Display['sort']
  readonly setSort: (sort: Display['sort']) => void
}

/** The cells, of which only the rows in view are drawn, and the field that has the keyboard. */
export function Grid({ source, layout, sort, setSort }: GridProps) {
  const { t } = useI18n()
  const editor = useEditorInstance()
  const { viewElementId, keyboard } = useWorkspace()
  const { rows, columns } = layout
  const cells = useCellSelection(layout)
  const { active } = cells
  const editing = useCellEdit(source)
  const { clear, ...clipboard } = useRangeClipboard(source, layout, cells)
  const pointer = useCellPointer(cells, editing)
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const { scrollTo, contentStyle, ...drawn } = useVirtualRows({
    keys: useMemo(() => rows.items.map(({ key }) => key), [rows]),
    scroller,
    estimate: () => ROW_HEIGHT,
    paddingStart: HEAD_HEIGHT,
    held: active === null ? undefined : rows.indexOf.get(active.id),
  })
  useTablePort(layout, scrollTo)
  useLayoutEffect(() => bringIntoSight(active, scroller.current), [active])
  const keys = (): KeyContext => {
    const pageSize = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2
    return { editor, layout, cells, editing, clear, pageSize: Math.max(1, pageSize) }
  }
  return (
    <div ref={scroller} className={styles.scroller}>
      <div ref={content} className={styles.content} style={styleOf(columns)}>
        <div
          id={viewElementId}
          role="grid"
          aria-label={t('table.view')}
          aria-rowcount={rows.items.length + 1}
          aria-colcount={columns.length}
          aria-multiselectable
          tabIndex={-1}
          className={styles.grid}
          style={contentStyle}
          onFocus={(event) => isOfCell(event) && keyboard.focus()}
          {...pointer}
        >
          <HeadRow {...{ columns, sort, setSort }} />
          <Rows {...{ layout, source, cells, ...drawn }} />
        </div>
        <CellField
          {...{ keyboard, active, editing, content, clipboard }}
          gridId={viewElementId}
          press={(event) => pressKey(keys(), event)}
          enter={() => pressEnter(keys())}
        />
      </div>
      {rows.count === 0 && <p className={styles.nothing}>{t('table.nothing')}</p>}
    </div>
  )
}

/** Cells and the grid hand the focus to the field; title editors and buttons keep it. */
function isOfCell({ target }: FocusEvent): boolean {
  return !target.matches('textarea, button')
}

/** Shows the table to commands, and gives it the keyboard. */
function useTablePort({ rows }: Layout, scrollTo: Parameters<typeof createTablePort>[0]['scrollTo']): void {
  const { keyboard, activeView } = useWorkspace()
  const shown = useEffectEvent(() => rows)
  const scroll = useEffectEvent(scrollTo)
  useEffect(() => {
    const port = {
      keyboard,
      rows: () => shown(),
      scrollTo: (...place: Parameters<typeof scrollTo>) => scroll(...place),
    }
    const hide = activeView.show(createTablePort(port))
    keyboard.focus()
    return hide
  }, [activeView, keyboard])
}

/** Scrolls sideways until the column of the active cell is in sight, beside the title. */
function bringIntoSight(active: Cell | null, frame: HTMLElement | null): void {
  const cell = active && document.getElementById(cellElementId(active))
  const title = cell?.parentElement?.firstElementChild
  if (!cell || !title || !frame || cell === title) return
  const [{ left, right }, outer] = [cell.getBoundingClientRect(), frame.getBoundingClientRect()]
  const [start, end] = [title.getBoundingClientRect().right, outer.left + frame.clientWidth]
  if (left < start) frame.scrollLeft -= start - left
  else if (right > end) frame.scrollLeft += right - end
}

function styleOf(columns: readonly ColumnId[]): CSSProperties {
  const widths = columns.flatMap((id) => (id === 'title' ? [] : [COLUMN_LOOKS[id].width]))
  return {
    '--columns': ['minmax(var(--title-width), 1fr)', ...widths.map((width) => `${width}px`)].join(' '),
    '--other-columns': `${widths.reduce((sum, width) => sum + width, 0)}px`,
    '--head-height': `${HEAD_HEIGHT}px`,
  } as CSSProperties
}
