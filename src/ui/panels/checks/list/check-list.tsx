import { Fragment, useMemo, useRef } from 'react'
import { useVirtualRows, type RowPlace } from '../../../tree/use-virtual-rows'
import headings from '../../../fields/heading.module.css'
import { CheckItem } from '../item/check-item'
import styles from './check-list.module.css'
import { rowsOf, groupConsecutive, type CheckRow, type CheckSection } from './check-rows'
import { FixAll } from './fix-all'
import { useRowFocus } from './use-row-focus'

/** In px, until a row has been drawn. */
const HEIGHTS: Readonly<Record<CheckRow['type'], number>> = { heading: 40, fixAll: 40, check: 110 }

type DrawnRow = CheckRow & { readonly place: RowPlace }

interface DrawnRowsProps {
  readonly rows: readonly DrawnRow[]
}

/** Findings under their headings, of which only those in view are drawn. */
export function CheckList({ sections }: { readonly sections: readonly CheckSection[] }) {
  const rows = useMemo(() => rowsOf(sections), [sections])
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  const stops = useMemo(() => rows.flatMap(({ type }, index) => (type === 'check' ? [index] : [])), [rows])
  const scroller = useRef<HTMLDivElement>(null)
  const { list, held, ...focus } = useRowFocus({ keys, stops })
  const { indexes, placeOf, contentStyle } = useVirtualRows({
    keys,
    scroller,
    estimate: (index) => HEIGHTS[rows[index]?.type ?? 'check'],
    held,
  })
  const drawn = indexes.flatMap((index): DrawnRow[] => {
    const row = rows[index]
    return row === undefined ? [] : [{ ...row, place: placeOf(index) }]
  })
  return (
    <div ref={scroller} className={styles.scroller}>
      <div ref={list} style={contentStyle} {...focus}>
        {groupConsecutive(drawn, ({ section }) => section.key).map((section) => (
          <section key={section.key}>
            {groupConsecutive(section.items, listKeyOf).map((list) => (
              <Fragment key={list.key}>
                <RowsOutsideLists rows={list.items} />
                <ListRows rows={list.items} />
              </Fragment>
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

function listKeyOf(row: CheckRow): string {
  return row.type === 'heading' ? '' : row.list.key
}

/** What stands above a list. */
function RowsOutsideLists({ rows }: DrawnRowsProps) {
  return rows.map((row) => {
    if (row.type === 'check') return null
    return (
      <div key={row.key} {...row.place} className={styles[row.type]}>
        {row.type === 'fixAll' ? <FixAll found={row.list.found} /> : <Heading section={row.section} />}
      </div>
    )
  })
}

function Heading({ section }: { readonly section: CheckSection }) {
  return (
    <h3 className={headings.heading}>
      {section.heading}
      <span>{section.lists.reduce((sum, { found }) => sum + found.length, 0)}</span>
    </h3>
  )
}

/** However little of a list is drawn, it has its name and its true length. */
function ListRows({ rows }: DrawnRowsProps) {
  const checks = rows.filter((row) => row.type === 'check')
  const [first] = checks
  if (first === undefined) return null
  const { label, found } = first.list
  return (
    <ul aria-label={label}>
      {checks.map(({ key, diagnostic, position, place }) => (
        <CheckItem
          key={key}
          diagnostic={diagnostic}
          withNode
          row={{ ...place, tabIndex: -1, 'aria-setsize': found.length, 'aria-posinset': position }}
        />
      ))}
    </ul>
  )
}
