import type { ReactNode } from 'react'
import { LIMITS, type NodeRecord } from '../../../../domain'
import { commands } from '../../../../editor'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { DateField } from '../../../fields/date-field'
import { OwnerField } from '../../../fields/owner-field'
import { TextField } from '../../../fields/text-field'
import { CheckboxField } from '../../../fields/checkbox-field'
import { ConfidenceField } from './confidence-field'
import styles from '../details.module.css'
import { EffortField } from '../effort/effort-field'
import { fieldsOf } from './fields-of-kind'
import { sharedValue, type Shared } from './shared-value'

interface CommonFieldsProps {
  readonly nodes: readonly NodeRecord[]
  /** Stands below confidence. */
  readonly history?: ReactNode
  /** Stands between confidence and owner. */
  readonly support?: ReactNode
}

type Facets = Partial<Pick<NodeRecord, 'confidence' | 'owner' | 'start' | 'due' | 'phase' | 'done'>>

/** The fields that apply to one card as well as to many. */
export function CommonFields({ nodes, history, support }: CommonFieldsProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const fields = fieldsOf(nodes.map(({ kind }) => kind))
  function set(changed: Facets, mergeKey?: string): void {
    const ids = nodes.map(({ id }) => id)
    execute(commands.setFields, { ids, fields: changed, ...(mergeKey !== undefined && { mergeKey }) })
  }
  return (
    <>
      {fields.has('done') && (
        <CheckboxField
          label={t('details.field.done')}
          value={valueOr(
            sharedValue(nodes, (node) => node.done),
            null,
          )}
          commit={(done) => set({ done })}
        />
      )}
      {fields.has('confidence') && (
        <ConfidenceField
          confidence={sharedValue(nodes, (node) => node.confidence)}
          commit={(confidence) => set({ confidence })}
        />
      )}
      {history}
      {support}
      {fields.has('owner') && <People nodes={nodes} set={set} />}
      {fields.has('phase') && (
        <TextField
          label={t('details.field.phase')}
          name="phase"
          placeholder={t('details.field.phasePlaceholder')}
          value={
            valueOr(
              sharedValue(nodes, (node) => node.phase),
              null,
            ) ?? ''
          }
          maxLength={LIMITS.shortText}
          commit={(phase, mergeKey) => set({ phase: phase.trim() === '' ? null : phase }, mergeKey)}
        />
      )}
      {fields.has('effort') && <EffortField nodes={nodes} />}
    </>
  )
}

interface PeopleProps {
  readonly nodes: readonly NodeRecord[]
  readonly set: (changed: Facets, mergeKey?: string) => void
}

/** Who, from when and until when. */
function People({ nodes, set }: PeopleProps) {
  const { t } = useI18n()
  const fields = fieldsOf(nodes.map(({ kind }) => kind))
  const owner = sharedValue(nodes, (node) => node.owner)
  const start = sharedValue(nodes, (node) => node.start)
  const due = sharedValue(nodes, (node) => node.due)
  const cycle = useEditor(({ document }) => document.meta.cycle)
  const isEarly = due.type === 'same' && due.value !== null && cycle !== null && due.value < cycle.start
  const several = (shared: Shared<unknown>): string | undefined =>
    shared.type === 'several' ? t('details.several') : undefined
  return (
    <div className={styles.people}>
      <OwnerField
        value={valueOr(owner, null)}
        placeholder={several(owner)}
        commit={(person, mergeKey) => set({ owner: person }, mergeKey)}
      />
      {fields.has('start') && (
        <DateField
          label={t('details.field.start')}
          name="start"
          aside={several(start)}
          value={valueOr(start, null)}
          commit={(day) => set({ start: day })}
        />
      )}
      <DateField
        label={t('details.field.due')}
        name="due"
        aside={several(due)}
        hint={isEarly ? t('details.field.dueBeforeCycle') : null}
        value={valueOr(due, null)}
        commit={(day) => set({ due: day })}
      />
    </div>
  )
}

function valueOr<Value, Other>(shared: Shared<Value>, otherwise: Other): Value | Other {
  return shared.type === 'same' ? shared.value : otherwise
}
