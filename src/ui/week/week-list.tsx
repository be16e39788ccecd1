import { useRef, type ReactNode } from 'react'
import type { NodeId } from '../../domain'
import { useEditor } from '../hooks/editor'
import { useVirtualRows } from '../tree/use-virtual-rows'
import styles from './week.module.css'

/** A line of a list: a heading, or a node below it. */
export type WeekRow =
  { readonly key: string; readonly heading: string } | { readonly key: string; readonly nodeId: NodeId }

interface WeekListProps {
  readonly label: string
  readonly rows: readonly WeekRow[]
  readonly render: (id: NodeId) => ReactNode
}

/** Height of a line until it has been drawn, in px. */
const ROW_HEIGHT = 40

/** A list of which only the lines in view are drawn; a node that becomes active comes into view. */
export function WeekList({ label, rows, render }: WeekListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const active = useEditor(({ session }) => session.selection.active)
  const at = active === null ? -1 : rows.findIndex((row) => 'nodeId' in row && row.nodeId === active)
  const { indexes, placeOf, contentStyle } = useVirtualRows({
    keys: rows.map(({ key }) => key),
    scroller,
    estimate: () => ROW_HEIGHT,
    ...(at >= 0 && { held: at }),
  })
  return (
    <div ref={scroller} className={styles.scroller}>
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
                {'nodeId' in row ? (
                  render(row.nodeId)
                ) : (
                  <h4 className={styles.group} dir="auto">
                    {row.heading}
                  </h4>
                )}
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
