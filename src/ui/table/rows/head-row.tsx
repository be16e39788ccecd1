import { ArrowDown, ArrowUp } from 'lucide-react'
import { useI18n } from '../../hooks/ports'
import { COLUMN_LOOKS, type ColumnId } from '../columns'
import type { Display } from './display'
import styles from './table-row.module.css'

interface HeadRowProps {
  readonly columns: readonly ColumnId[]
  readonly sort: Display['sort']
  readonly setSort: (sort: Display['sort']) => void
}

const DIRECTIONS = { ascending: ArrowUp, descending: ArrowDown } as const

/** The names of the columns; a press sorts by one, up, down, and no more. */
export function HeadRow({ columns, sort, setSort }: HeadRowProps) {
  const { t } = useI18n()
  return (
    <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.head}`}>
      {columns.map((column, at) => {
        const direction = sort?.column !== column ? null : sort.descending ? 'descending' : 'ascending'
        const Arrow = direction && DIRECTIONS[direction]
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={direction ?? 'none'}
            className={styles.cell}
            data-column={column}
            data-align={COLUMN_LOOKS[column].align}
          >
            <button
              type="button"
              tabIndex={-1}
              className={styles.sort}
              onClick={() => setSort(nextSort(column, direction))}
            >
              {t(`table.column.${column}`)}
              {Arrow && <Arrow size={13} aria-hidden />}
            </button>
          </div>
        )
      })}
    </div>
  )
}

function nextSort(column: ColumnId, direction: keyof typeof DIRECTIONS | null): Display['sort'] {
  return direction === 'descending' ? null : { column, descending: direction === 'ascending' }
}
