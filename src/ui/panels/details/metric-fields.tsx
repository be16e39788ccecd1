import { progressOf, type BandMetric, type Metric, type NodeRecord, type RangeMetric } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Segmented } from '../../primitives/segmented'
import { NumberField } from '../fields/number-field'
import { TextField } from '../fields/text-field'
import { TickField } from '../fields/tick-field'
import styles from './details.module.css'
import { asMetricType, BLANK_METRIC, metricOrNull } from './metric-type'

const TYPES = ['range', 'band', 'milestone'] as const satisfies Metric['type'][]
const UNIT_LENGTH = 40

type SetMetric = (metric: Metric, mergeKey?: string) => void

/** How a key result is measured, and how far it is. */
export function MetricFields({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t, percent } = useI18n()
  const progress = useEditor(({ document }) => progressOf(document, node.id).value)
  const metric = node.metric ?? BLANK_METRIC
  const set: SetMetric = (changed, mergeKey) =>
    execute(commands.setFields, {
      ids: [node.id],
      fields: { metric: metricOrNull(changed) },
      ...(mergeKey !== undefined && { mergeKey }),
    })
  return (
    <section className={styles.metric}>
      <h3 className={styles.heading}>
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
        {metric.type === 'range' && <RangeFields metric={metric} set={set} />}
        {metric.type === 'band' && <BandFields metric={metric} set={set} />}
        {metric.type === 'milestone' && (
          <TickField
            label={t('details.metric.reached')}
            value={metric.reached}
            commit={(reached) => set({ ...metric, reached })}
          />
        )}
      </div>
    </section>
  )
}

interface FieldsProps<Kind extends Metric> {
  readonly metric: Kind
  readonly set: SetMetric
}

function RangeFields({ metric, set }: FieldsProps<RangeMetric>) {
  const { t } = useI18n()
  return (
    <div className={styles.numbers}>
      <NumberField
        label={t('details.metric.from')}
        value={metric.baseline}
        unit={metric.unit}
        commit={(baseline, mergeKey) => set({ ...metric, baseline }, mergeKey)}
      />
      <NumberField
        label={t('details.metric.now')}
        value={metric.current}
        unit={metric.unit}
        commit={(current, mergeKey) => set({ ...metric, current }, mergeKey)}
      />
      <NumberField
        label={t('details.metric.target')}
        value={metric.target}
        unit={metric.unit}
        commit={(target, mergeKey) => set({ ...metric, target }, mergeKey)}
      />
      <UnitField metric={metric} set={set} />
    </div>
  )
}

function BandFields({ metric, set }: FieldsProps<BandMetric>) {
  const { t } = useI18n()
  return (
    <div className={styles.numbers}>
      <NumberField
        label={t('details.metric.atLeast')}
        value={metric.lower}
        unit={metric.unit}
        commit={(lower, mergeKey) => set({ ...metric, lower }, mergeKey)}
      />
      <NumberField
        label={t('details.metric.now')}
        value={metric.current}
        unit={metric.unit}
        commit={(current, mergeKey) => set({ ...metric, current }, mergeKey)}
      />
      <NumberField
        label={t('details.metric.atMost')}
        value={metric.upper}
        unit={metric.unit}
        commit={(upper, mergeKey) => set({ ...metric, upper }, mergeKey)}
      />
      <UnitField metric={metric} set={set} />
    </div>
  )
}

function UnitField({ metric, set }: FieldsProps<RangeMetric | BandMetric>) {
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
