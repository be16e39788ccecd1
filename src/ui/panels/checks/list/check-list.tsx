import { Fragment, useMemo, useRef } from 'react'
import { useVirtualRows, type RowPlace } from '../../../tree/use-virtual-rows'
import headings from '../../../fields/heading.module.css'
import { CheckItem } from '../item/check-item'
import { OmissionItem } from '../omissions/omission-item'
import styles from './check-list.module.css'
import { linesOf, groupConsecutive, type CheckSection, type DrawnLine } from './check-rows'
import { FixAll } from './fix-all'
import { useRowFocus } from './use-row-focus'

/** In px, until a row has been drawn. */
const HEIGHTS: Readonly<Record<DrawnLine['type'], number>> = { heading: 40, fixAll: 40, check: 110 }

type PlacedLine = DrawnLine & { readonly place: RowPlace }

interface LinesProps {
  readonly lines: readonly PlacedLine[]
}

/** Checks under their headings, of which only those in view are drawn. */
export function CheckList({ sections }: { readonly sections: readonly CheckSection[] }) {
  const lines = useMemo(() => linesOf(sections), [sections])
  const keys = useMemo(() => lines.map(({ key }) => key), [lines])
  const stops = useMemo(() => lines.flatMap(({ type }, index) => (type === 'check' ? [index] : [])), [lines])
  const scroller = useRef<HTMLDivElement>(null)
  const { list, held, ...focus } = useRowFocus({ keys, stops })
  const { indexes, placeOf, contentStyle } = useVirtualRows({
    keys,
    scroller,
    estimate: (index) => HEIGHTS[lines[index]?.type ?? 'check'],
    held,
  })
  const drawn = indexes.flatMap((index): PlacedLine[] => {
    const line = lines[index]
    return line === undefined ? [] : [{ ...line, place: placeOf(index) }]
  })
  return (
    <div ref={scroller} className={styles.scroller}>
      <div ref={list} style={contentStyle} {...focus}>
        {groupConsecutive(drawn, ({ section }) => section.key).map((section) => (
          <section key={section.key}>
            {groupConsecutive(section.items, listKeyOf).map((each) => (
              <Fragment key={each.key}>
                <LooseLines lines={each.items} />
                <ListLines lines={each.items} />
              </Fragment>
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

function listKeyOf(line: DrawnLine): string {
  return line.type === 'heading' ? '' : line.list.key
}

/** What stands above a list. */
function LooseLines({ lines }: LinesProps) {
  return lines.map((line) => {
    if (line.type === 'check') return null
    return (
      <div key={line.key} {...line.place} className={styles[line.type]}>
        {line.type === 'fixAll' ? <FixAll found={line.list.fixable} /> : <Heading section={line.section} />}
      </div>
    )
  })
}

function Heading({ section }: { readonly section: CheckSection }) {
  return (
    <h3 className={headings.heading}>
      {section.heading}
      <span>{section.lists.reduce((sum, { rows }) => sum + rows.length, 0)}</span>
    </h3>
  )
}

/** However little of a list is drawn, it has its name and its true length. */
function ListLines({ lines }: LinesProps) {
  const checks = lines.filter((line) => line.type === 'check')
  const [first] = checks
  if (first === undefined) return null
  const { label, rows } = first.list
  return (
    <ul aria-label={label}>
      {checks.map(({ key, row, position, place }) => {
        const item = { ...place, tabIndex: -1, 'aria-setsize': rows.length, 'aria-posinset': position }
        return row.type === 'card' ? (
          <CheckItem key={key} check={row.check} rest={row.rest} withNode row={item} />
        ) : (
          <OmissionItem key={key} missing={row.missing} found={row.found} row={item} />
        )
      })}
    </ul>
  )
}
