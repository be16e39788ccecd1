import type { KeyboardEvent } from 'react'
import { LIMITS, type CheckIn, type Metric, type NodeRecord } from '../../../domain'
import { CheckboxField } from '../../fields/checkbox-field'
import { isInputMethodKey } from '../../fields/editing/composition'
import { NumberField } from '../../fields/number-field'
import { TextArea } from '../../fields/text-field'
import { useI18n } from '../../hooks/ports'
import { ConfidenceField } from '../../panels/details/fields/confidence-field'
import styles from './check-in-fields.module.css'

/** What a check-in is about to say. */
export type CheckInDraft = Pick<CheckIn, 'value' | 'confidence' | 'note'>

/** Begins with where the node stands, and with what was noted on the day already. */
export function draftOf({ metric, confidence }: NodeRecord, ofToday: CheckIn | undefined): CheckInDraft {
  return { value: valueOf(metric), confidence, note: ofToday?.note ?? '' }
}

/** A milestone counts as 1 once it is reached. */
function valueOf(metric: Metric | null): number | null {
  if (metric?.type === 'milestone') return metric.reached ? 1 : 0
  return metric?.current ?? null
}

/** Enter in a field saves; the note keeps it for its lines. */
export function isEnterInField({ key, target, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && target instanceof HTMLInputElement && !isInputMethodKey(nativeEvent)
}

interface CheckInFieldsProps {
  readonly metric: Metric | null
  readonly draft: CheckInDraft
  readonly change: (changed: Partial<CheckInDraft>) => void
  /** Hears whether the value is a text that cannot be read. */
  readonly onInvalid: (isInvalid: boolean) => void
}

/** Value, confidence and note of a check-in. */
export function CheckInFields({ metric, draft, change, onInvalid }: CheckInFieldsProps) {
  const { t } = useI18n()
  return (
    <div className={styles.fields}>
      {metric?.type === 'milestone' ? (
        <CheckboxField
          label={t('details.metric.reached')}
          value={draft.value === 1}
          commit={(reached) => change({ value: reached ? 1 : 0 })}
        />
      ) : (
        <NumberField
          label={t('details.metric.now')}
          name="now"
          value={draft.value}
          unit={metric?.unit ?? ''}
          commit={(value) => change({ value })}
          onInvalid={onInvalid}
        />
      )}
      <ConfidenceField
        confidence={{ type: 'same', value: draft.confidence }}
        commit={(confidence) => change({ confidence })}
      />
      <TextArea
        label={t('dialogs.checkIn.note')}
        value={draft.note}
        maxLength={LIMITS.note}
        manyLines
        commit={(note) => change({ note })}
      />
    </div>
  )
}
