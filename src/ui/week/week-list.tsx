import { memo, useMemo, useRef, useState, type ComponentType } from 'react'
import type { NodeId, PlainDate } from '../../domain'
import { useEditor } from '../hooks/editor'
import { useVirtualRows } from '../tree/use-virtual-rows'
import styles from './week.module.css'

interface NodeRow {
  readonly key: string
  readonly nodeId: NodeId
  /** A commitment that was taken on again in a later week. */
  readonly isCarried?: boolean
}

/** A line of a list: a heading, or a node below it. */
export type WeekRow = { readonly key: string; readonly heading: string } | NodeRow

/** What draws the line of a node is told. */
export interface WeekRowProps extends Omit<NodeRow, 'key'> {
  readonly week: PlainDate
}

interface WeekListProps {
  readonly label: string
  readonly rows: readonly WeekRow[]
  readonly week: PlainDate
  readonly Row: ComponentType<WeekRowProps>
}

/** Height of a line until it has been drawn, in px. */
const ROW_HEIGHT = 40
/** A list of so many lines is shown whole. */
const SHOWN_WHOLE = 10

/** A list of which only the lines in view are drawn; a node that becomes active comes into view. */
export const WeekList = memo(function WeekList({ label, rows, week, Row }: WeekListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const indexOf = useMemo(
    () => new Map(rows.flatMap((row, index) => ('nodeId' in row ? [[row.nodeId, index] as const] : []))),
    [rows],
  )
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  const held = useEditor(({ session: { selection } }) =>
    selection.active === null ? undefined : indexOf.get(selection.active),
  )
  const { indexes, placeOf, contentStyle } = useVirtualRows({
    keys,
    scroller,
    estimate: () => ROW_HEIGHT,
    held,
  })
  return (
    <div ref={scroller} className={styles.scroller} data-whole={rows.length <= SHOWN_WHOLE || undefined}>
      <div role="list" aria-label={label} style={contentStyle}>
        {indexes.map((index) => {
          const row = rows[index]
          return (
            row && (
              <div
                key={row.key}
                role="listitem"
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                {...placeOf(index)}
              >
                <Line row={row} week={week} Row={Row} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
})

interface LineProps extends Pick<WeekListProps, 'week' | 'Row'> {
  readonly row: WeekRow
}

const Line = memo(function Line({ row, week, Row }: LineProps) {
  if ('nodeId' in row) return <Row nodeId={row.nodeId} isCarried={row.isCarried ?? false} week={week} />
  return (
    <h4 className={styles.group} dir="auto">
      {row.heading}
    </h4>
  )
})

/** The rows of before as far as they are the same, so that only lines that change are drawn again. */
export function useSameRows(rows: readonly WeekRow[]): readonly WeekRow[] {
  const [last, setLast] = useState(rows)
  if (last.length === rows.length && rows.every((row, index) => isSameRow(row, last[index]))) return last
  const known = new Map(last.map((row) => [row.key, row]))
  const next = rows.map((row) => {
    const before = known.get(row.key)
    return before !== undefined && isSameRow(row, before) ? before : row
  })
  setLast(next)
  return next
}

function isSameRow(a: WeekRow, b: WeekRow | undefined): boolean {
  if (b === undefined || a.key !== b.key) return false
  if ('heading' in a) return 'heading' in b && a.heading === b.heading
  return 'nodeId' in b && a.nodeId === b.nodeId && a.isCarried === b.isCarried
}
