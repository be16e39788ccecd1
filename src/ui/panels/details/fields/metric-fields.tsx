import {
  asMetricType,
  BLANK_METRIC,
  metricOrNull,
  metricProgress,
  type BandMetric,
  type Metric,
  type NodeRecord,
  type RangeMetric,
} from '../../../../domain'
import { commands } from '../../../../editor'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { usePresentMetric } from '../../../hooks/use-present-metric'
import { Segmented } from '../../../primitives/input/segmented'
import { NumberField } from '../../../fields/number-field'
import { TextField } from '../../../fields/text-field'
import { CheckboxField } from '../../../fields/checkbox-field'
import headings from '../../../fields/heading.module.css'
import styles from '../details.module.css'

const TYPES = ['range', 'band', 'milestone'] as const satisfies Metric['type'][]
const UNIT_LENGTH = 40

type SetMetric = (metric: Metric, mergeKey?: string) => void

/** How a key result is measured, and how far it is. */
export function MetricFields({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t, percent } = useI18n()
  const present = usePresentMetric(node)
  const progress = present && metricProgress(present)
  const metric = present ?? BLANK_METRIC
  const set: SetMetric = (changed, mergeKey) =>
    execute(commands.setFields, {
      ids: [node.id],
      fields: { metric: metricOrNull(changed) },
      ...(mergeKey !== undefined && { mergeKey }),
    })
  const setNow: SetMetric = (changed, mergeKey) =>
    execute(commands.setPresentValue, {
      nodeId: node.id,
      metric: metricOrNull(changed),
      ...(mergeKey !== undefined && { mergeKey }),
    })
  return (
    <section className={styles.metric}>
      <h3 className={headings.heading}>
        {t('details.metric.heading')}
        <span>
          {progress === null ? t('details.notMeasured') : t('details.there', { percent: percent(progress) })}
        </span>
      </h3>
      <Segmented
        label={t('details.metric.type')}
        value={metric.type}
        segments={TYPES.map((value) => ({ value, label: t(`details.metric.${value}`) }))}
        onChange={(type) => set(asMetricType(metric, type))}
      />
      <div data-field="metric">
        {metric.type === 'milestone' ? (
          <CheckboxField
            label={t('details.metric.reached')}
            value={metric.reached}
            commit={(reached) => setNow({ ...metric, reached })}
          />
        ) : (
          <NumberFields metric={metric} set={set} setNow={setNow} />
        )}
      </div>
    </section>
  )
}

type Measured = RangeMetric | BandMetric

interface UnitProps {
  readonly metric: Measured
  readonly set: SetMetric
}

interface NumbersProps extends UnitProps {
  /** Takes the metric with another present value. */
  readonly setNow: SetMetric
}

/** A number of a metric, and the metric with another in its place. */
interface MetricNumber {
  readonly label: 'from' | 'now' | 'target' | 'atLeast' | 'atMost'
  readonly value: number | null
  readonly replace: (value: number | null) => Measured
}

function numbersOf(metric: Measured): MetricNumber[] {
  const now: MetricNumber = {
    label: 'now',
    value: metric.current,
    replace: (current) => ({ ...metric, current }),
  }
  if (metric.type === 'range')
    return [
      { label: 'from', value: metric.baseline, replace: (baseline) => ({ ...metric, baseline }) },
      now,
      { label: 'target', value: metric.target, replace: (target) => ({ ...metric, target }) },
    ]
  return [
    { label: 'atLeast', value: metric.lower, replace: (lower) => ({ ...metric, lower }) },
    now,
    { label: 'atMost', value: metric.upper, replace: (upper) => ({ ...metric, upper }) },
  ]
}

function NumberFields({ metric, set, setNow }: NumbersProps) {
  const { t } = useI18n()
  return (
    <div className={styles.numbers}>
      {numbersOf(metric).map(({ label, value, replace }) => (
        <NumberField
          key={label}
          label={t(`details.metric.${label}`)}
          value={value}
          measuredIn={metric.unit}
          onUnit={(unit, mergeKey) => set({ ...metric, unit: unit.slice(0, UNIT_LENGTH) }, mergeKey)}
          commit={(changed, mergeKey) => (label === 'now' ? setNow : set)(replace(changed), mergeKey)}
        />
      ))}
      <UnitField metric={metric} set={set} />
    </div>
  )
}

function UnitField({ metric, set }: UnitProps) {
  const { t } = useI18n()
  return (
    <TextField
      label={t('details.metric.unit')}
      placeholder={t('details.metric.unitPlaceholder')}
      value={metric.unit}
      maxLength={UNIT_LENGTH}
      commit={(unit, mergeKey) => set({ ...metric, unit }, mergeKey)}
    />
  )
}
