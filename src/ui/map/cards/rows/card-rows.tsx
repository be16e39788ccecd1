import { KINDS } from '../../../../domain'
import { useI18n } from '../../../hooks/ports'
import { KIND_PRESENTATIONS } from '../../../kinds'
import { Bar } from '../../../node/bar'
import pill from '../../../node/pill.module.css'
import type { CardRowsProps } from './card-rows-props'
import styles from './card-rows.module.css'
import { FiguresRow } from './figures-row'
import { Meter } from './meter'
import { PeopleRow } from './people-row'
import type { CardRow } from '../size/card-content'

function BarRow({ face: { progress } }: CardRowsProps) {
  const { t, percent } = useI18n()
  const { value } = progress
  return (
    <div className={styles.row} data-row="bar">
      <Bar filled={value ?? 0} tone={null} />
      <b className={styles.percent}>{value === null ? t('canvas.unmeasured') : percent(value)}</b>
    </div>
  )
}

/** How many of its key results are measured at all. */
function PartlyRow({ face: { progress } }: CardRowsProps) {
  const { t } = useI18n()
  const { measured, of } = progress
  return (
    <div className={styles.row} data-row="partly">
      <span className={styles.muted}>{t('canvas.measured', { measured, of })}</span>
    </div>
  )
}

function MeasuredRow({ face: { progress, results } }: CardRowsProps) {
  const { t, percent } = useI18n()
  const share = progress.value === null ? t('canvas.unmeasured') : percent(progress.value)
  return (
    <div className={styles.row} data-row="measured">
      <span className={styles.muted}>{t('canvas.measuredOf', { percent: share, ...results })}</span>
    </div>
  )
}

function CountRow({ face: { record, counted }, overload }: CardRowsProps) {
  const { t } = useI18n()
  const what = KINDS[record.kind].counted?.name ?? 'keyResults'
  const text = overload?.over
    ? t(`canvas.${what}Over`, { count: overload.count, limit: overload.limit })
    : t(`canvas.${what}`, { count: counted })
  return (
    <div className={styles.row} data-row="count">
      {counted > 0 && <Meter count={counted} limit={overload?.limit ?? counted} />}
      {counted > 0 && <span className={overload?.over ? styles.over : styles.muted}>{text}</span>}
      {KIND_PRESENTATIONS[record.kind].effortBesideCount && record.effort !== null && (
        <span className={pill.pill}>{t('canvas.effort', { percent: record.effort })}</span>
      )}
    </div>
  )
}

const ROWS = {
  bar: BarRow,
  partly: PartlyRow,
  figures: FiguresRow,
  measured: MeasuredRow,
  count: CountRow,
  people: PeopleRow,
} as const satisfies Record<CardRow, unknown>

/** The lines below the title: how far it is, how many it has, who does it. */
export function CardRows(props: CardRowsProps) {
  return props.face.rows.map((name) => {
    const Row = ROWS[name]
    return <Row key={name} {...props} />
  })
}
