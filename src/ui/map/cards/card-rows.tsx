import { type NodeRecord, KINDS } from '../../../domain'
import { KIND_PRESENTATIONS } from '../../kinds'
import type { ChildLimit } from '../../../editor'
import { useEditor } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { amountText } from '../../node/amount'
import type { CardContent, CardRow } from './size/card-content'
import styles from './card-rows.module.css'
import { initialsOf } from '../../node/initials'
import { Meter } from './meter'

interface RowsProps {
  readonly face: CardContent
  readonly overload: ChildLimit | null
}

function percentOf(share: number): number {
  return Math.round(share * 100)
}

function ProgressRow({ face: { record, progress } }: RowsProps) {
  const i18n = useI18n()
  const { t } = i18n
  const percent = progress.value === null ? null : percentOf(progress.value)
  const partial = progress.of > 1 && progress.measured < progress.of
  const text =
    KINDS[record.kind].progress === 'metric' && record.metric ? amountText(record.metric, i18n) : ''
  return (
    <div className={styles.row}>
      <span className={styles.bar} aria-hidden>
        <i style={{ width: `${percent ?? 0}%` }} />
      </span>
      <b className={styles.percent}>{percent === null ? t('canvas.unmeasured') : `${percent}%`}</b>
      <span className={styles.muted}>{partial ? t('canvas.measured', { ...progress, value: 0 }) : text}</span>
    </div>
  )
}

function CountRow({ face: { record, counted }, overload }: RowsProps) {
  const { t } = useI18n()
  const what = KINDS[record.kind].counted?.name ?? 'keyResults'
  const text = overload?.over
    ? t(`canvas.${what}Over`, { count: overload.count, limit: overload.limit })
    : t(`canvas.${what}`, { count: counted })
  return (
    <div className={styles.row}>
      {counted > 0 && <Meter count={counted} limit={overload?.limit ?? counted} />}
      {counted > 0 && <span className={overload?.over ? styles.over : styles.muted}>{text}</span>}
      {KIND_PRESENTATIONS[record.kind].effortBesideCount && record.effort !== null && (
        <span className={styles.pill}>{t('canvas.effort', { percent: record.effort })}</span>
      )}
    </div>
  )
}

function confidenceTone(confidence: number): string {
  return confidence >= 7 ? 'ok' : confidence <= 3 ? 'bad' : 'even'
}

/** Days within this year, or the year of the cycle, are said without it. */
function useFamiliarYear(): number {
  const { clock } = usePorts()
  const end = useEditor(({ document }) => document.meta.cycle?.end)
  return Number((end ?? clock.today()).slice(0, 4))
}

function PeopleRow({ record }: { readonly record: NodeRecord }) {
  const { t, date } = useI18n()
  const year = useFamiliarYear()
  const { owner, confidence, due, effort } = record
  const { people } = KIND_PRESENTATIONS[record.kind]
  return (
    <div className={styles.row}>
      {owner !== null && (
        <span className={styles.avatar} title={owner}>
          {initialsOf(owner)}
        </span>
      )}
      {people.has('confidence') && confidence !== null && (
        <span
          className={styles.pill}
          data-tone={confidenceTone(confidence)}
          title={t('canvas.confidenceTitle', { value: confidence })}
        >
          {t('canvas.confidence', { value: confidence })}
        </span>
      )}
      {people.has('effort') && effort !== null && (
        <span className={styles.pill} title={t('canvas.effortTitle', { percent: effort })}>
          {t('canvas.effortShort', { percent: effort })}
        </span>
      )}
      {due !== null && <span className={styles.muted}>{date(due, year)}</span>}
    </div>
  )
}

function Row({ row, face, overload }: RowsProps & { readonly row: CardRow }) {
  if (row === 'progress') return <ProgressRow face={face} overload={overload} />
  if (row === 'count') return <CountRow face={face} overload={overload} />
  return <PeopleRow record={face.record} />
}

/** The lines below the title: how far it is, how many it has, who does it. */
export function CardRows({ face, overload }: RowsProps) {
  return face.rows.map((row) => <Row key={row} row={row} face={face} overload={overload} />)
}
