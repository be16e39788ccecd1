import { Pencil } from 'lucide-react'
import { setHealth, type HealthMetric, type HealthReport, type PlainDate } from '../../../domain'
import type { I18n } from '../../../i18n'
import { NumberField } from '../../fields/number-field'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { IconButton } from '../../primitives/button/icon-button'
import { HealthForm } from './health-form'
import { HealthMarks } from './health-marks'
import styles from './health.module.css'
import { StateChoice } from './state-choice'
import { useChangeHealth } from './use-health'

export interface HealthRowProps {
  readonly report: HealthReport
  /** The Monday of the week that is shown. */
  readonly week: PlainDate
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Are the fields of the metric itself shown? */
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
}

/** One health metric: how it stands, its value, how it stood before. */
export function HealthRow(props: HealthRowProps) {
  const { report, week, isOpen, setOpen } = props
  const { metric, latest, history } = report
  const { t } = useI18n()
  const change = useChangeHealth()
  const { id, name } = metric
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <IconButton
          className={styles.tool}
          label={t('week.health.edit', { name })}
          icon={Pencil}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <Facts metric={metric} />
      <div className={styles.state}>
        <StateChoice
          name={name}
          state={latest?.state ?? null}
          onChange={(state) => change(setHealth, { metricId: id, week, state })}
        />
        {isMeasured(metric) && (
          <div className={styles.value}>
            <NumberField
              label={t('week.health.valueOf', { name })}
              value={latest?.value ?? null}
              unit={metric.unit}
              isLabelHidden
              placeholder={t('week.health.value')}
              commit={(value, mergeKey) => change(setHealth, { metricId: id, week, value }, mergeKey)}
            />
          </div>
        )}
      </div>
      <Trend history={history} week={week} />
      {isOpen && <HealthForm {...props} />}
    </li>
  )
}

/** Does it have a value beside its state? */
function isMeasured({ unit, lower, upper }: HealthMetric): boolean {
  return unit !== '' || lower !== null || upper !== null
}

/** What it guards, within which bounds, and the note on it. */
function Facts({ metric }: { readonly metric: HealthMetric }) {
  const i18n = useI18n()
  const objective = useEditor(({ document }) =>
    metric.nodeId === null ? null : (document.node(metric.nodeId)?.title ?? null),
  )
  const lines = [[objective, boundsOf(metric, i18n)].filter((fact) => fact).join(' · '), metric.note]
  return lines
    .filter((line) => line !== '')
    .map((line) => (
      <p key={line} className={styles.fact} dir="auto">
        {line}
      </p>
    ))
}

/** Between which bounds the value is fine; null where there are none. */
function boundsOf({ lower, upper, unit: name }: HealthMetric, { t, number }: I18n): string | null {
  const unit = name === '' ? '' : `\u00A0${name}`
  if (lower !== null && upper !== null)
    return t('week.health.within', { lower: number(lower), upper: number(upper), unit })
  if (lower !== null) return t('week.health.noLess', { lower: number(lower), unit })
  return upper === null ? null : t('week.health.noMore', { upper: number(upper), unit })
}

/** The weeks before, and from when the state is where that is not the shown week. */
function Trend({ history, week }: Pick<HealthReport, 'history'> & { readonly week: PlainDate }) {
  const { t, date } = useI18n()
  const latest = history.at(-1)
  if (latest === undefined) return <p className={styles.fact}>{t('week.health.unsaid')}</p>
  return (
    <p className={styles.trend}>
      <HealthMarks history={history} />
      {latest.week < week && <span>{t('week.health.since', { week: date(latest.week) })}</span>}
    </p>
  )
}
