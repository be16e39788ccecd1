import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import {
  inDocumentOrder,
  LIMITS,
  moveHealthMetric,
  removeHealthMetric,
  setHealth,
  setHealthMetric,
  type DocumentReader,
  type HealthMetricFields,
  type NodeRecord,
} from '../../../domain'
import headings from '../../fields/heading.module.css'
import { NumberField } from '../../fields/number-field'
import { TextArea, TextField } from '../../fields/text-field'
import { useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { IconButton } from '../../primitives/button/icon-button'
import { Select } from '../../primitives/input/select'
import styles from './health.module.css'
import type { HealthRowProps } from './health-row'
import { useChangeHealth } from './use-health'

const WHOLE_MAP = ''

/** The fields of a health metric itself, its place in the list, and the button that deletes it. */
export function HealthForm(props: HealthRowProps) {
  const { metric } = props.report
  const { t } = useI18n()
  const change = useChangeHealth()
  const { id, name } = metric
  const set = (fields: HealthMetricFields, mergeKey?: string) =>
    void change(setHealthMetric, { id, fields }, mergeKey)
  return (
    <div className={styles.form}>
      <TextField
        label={t('week.health.name')}
        value={name}
        maxLength={LIMITS.shortText}
        commit={(text, mergeKey) => text.trim() !== '' && set({ name: text }, mergeKey)}
      />
      <ObjectiveChoice nodeId={metric.nodeId} onChange={(nodeId) => set({ nodeId })} />
      <div className={styles.bounds}>
        <NumberField
          label={t('week.health.lower')}
          value={metric.lower}
          commit={(lower, mergeKey) => set({ lower }, mergeKey)}
        />
        <NumberField
          label={t('week.health.upper')}
          value={metric.upper}
          commit={(upper, mergeKey) => set({ upper }, mergeKey)}
        />
        <TextField
          label={t('week.health.unit')}
          value={metric.unit}
          maxLength={LIMITS.shortText}
          commit={(unit, mergeKey) => set({ unit }, mergeKey)}
        />
      </div>
      <TextArea
        label={t('week.health.note')}
        value={metric.note}
        maxLength={LIMITS.shortText}
        manyLines
        commit={(note, mergeKey) => set({ note }, mergeKey)}
      />
      <Tools {...props} />
    </div>
  )
}

/** Its place in the list, what was said of the week, and the end of it. */
function Tools({ report: { metric, latest }, week, isFirst, isLast }: HealthRowProps) {
  const { t } = useI18n()
  const change = useChangeHealth()
  const { id, name } = metric
  return (
    <div className={styles.tools}>
      <IconButton
        label={t('week.health.up', { name })}
        icon={ArrowUp}
        disabled={isFirst}
        onClick={() => change(moveHealthMetric, { id, by: -1 })}
      />
      <IconButton
        label={t('week.health.down', { name })}
        icon={ArrowDown}
        disabled={isLast}
        onClick={() => change(moveHealthMetric, { id, by: 1 })}
      />
      {latest?.week === week && (
        <Button variant="quiet" onClick={() => change(setHealth, { metricId: id, week, state: null })}>
          {t('week.health.takeBack')}
        </Button>
      )}
      <IconButton
        className={styles.remove}
        label={t('week.health.remove', { name })}
        icon={Trash2}
        onClick={() => change(removeHealthMetric, { id })}
      />
    </div>
  )
}

interface ObjectiveChoiceProps {
  readonly nodeId: NodeRecord['id'] | null
  readonly onChange: (nodeId: NodeRecord['id'] | null) => void
}

/** The whole map, or one of its objectives as they are when the fields open. */
function ObjectiveChoice({ nodeId, onChange }: ObjectiveChoiceProps) {
  const { t } = useI18n()
  const editor = useEditorInstance()
  const objectives = objectivesOf(editor.store.getState().document)
  const isKnown = objectives.some(({ id }) => id === nodeId)
  return (
    <div>
      <span className={headings.heading} aria-hidden>
        {t('week.health.objective')}
      </span>
      <Select
        label={t('week.health.objective')}
        value={isKnown && nodeId !== null ? nodeId : WHOLE_MAP}
        options={[
          { value: WHOLE_MAP, label: t('week.health.wholeMap') },
          ...objectives.map(({ id, title }) => ({ value: id, label: title || t('details.untitled') })),
        ]}
        onChange={(value) => onChange(objectives.find(({ id }) => id === value)?.id ?? null)}
      />
    </div>
  )
}

function objectivesOf(document: DocumentReader): readonly NodeRecord[] {
  const ids = [...document.all('nodes')].flatMap(({ id, kind }) => (kind === 'objective' ? [id] : []))
  return inDocumentOrder(document, ids).flatMap((id) => document.node(id) ?? [])
}
