import type { VirtualRows } from '../../tree/use-virtual-rows'
import type { CellSource } from '../cells/cell-text'
import type { Layout } from '../range/places'
import type { CellSelection } from '../range/use-cell-selection'
import { HeadingRow } from './heading-row'
import { TableRow } from './table-row'

interface RowsProps extends Pick<VirtualRows, 'indexes' | 'placeOf'> {
  readonly layout: Layout
  readonly source: CellSource
  readonly cells: CellSelection
}

/** The rows that are drawn. */
export function Rows({ layout: { rows, columns }, source, cells, indexes, placeOf }: RowsProps) {
  const { active, range } = cells
  return indexes.map((index) => {
    const item = rows.items[index]
    if (item === undefined) return null
    const place = placeOf(index)
    if (item.type === 'heading')
      return <HeadingRow key={item.key} heading={item} place={place} columnCount={columns.length} />
    const isInRange = range !== null && index >= range.top && index <= range.bottom
    return (
      <TableRow
        key={item.key}
        {...{ item, place, source, columns }}
        activeColumn={active?.id === item.id ? active.column : null}
        left={isInRange ? range.left : -1}
        right={isInRange ? range.right : -1}
      />
    )
  })
}
