import { useI18n } from '../../hooks/ports'
import type { I18n } from '../../../i18n'
import type { RowPlace } from '../../tree/use-virtual-rows'
import { DUE_TIMES, STATUSES } from './row-values'
import styles from './table-row.module.css'
import type { Item } from './arranged-rows'

type Heading = Extract<Item, { readonly type: 'heading' }>

interface HeadingRowProps {
  readonly heading: Heading
  readonly place: RowPlace
  readonly columnCount: number
}

/** The heading of a group: who, how far or when, and how many rows. */
export function HeadingRow({ heading, place, columnCount }: HeadingRowProps) {
  const i18n = useI18n()
  return (
    <div {...place} role="row" aria-rowindex={place['data-index'] + 2} className={styles.row} data-heading>
      <div role="gridcell" aria-colindex={1} aria-colspan={columnCount} className={styles.heading}>
        {nameOf(heading, i18n)}
        <span className={styles.count}>{i18n.t('table.headCount', { count: heading.count })}</span>
      </div>
    </div>
  )
}

function nameOf({ group, value }: Heading, { t }: I18n): string {
  if (group === 'status') return t(`table.statusOf.${STATUSES[Number(value)] ?? 'unmeasured'}`)
  if (group === 'due') return t(`table.dueIn.${DUE_TIMES[Number(value)] ?? 'none'}`)
  return value === undefined ? t('table.noOwner') : String(value)
}
