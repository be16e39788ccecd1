import { useId } from 'react'
import { readNumber } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { Field } from '../../fields/field'
import fieldStyles from '../../fields/field.module.css'
import { useFieldDraft, type Reading } from '../../fields/editing/use-field-draft'

interface BoundedFieldProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly commit: (value: number, mergeKey: string) => void
}

/** A whole number within bounds; anything else changes nothing, and what cannot become one says so. */
export function BoundedField({ label, value, min, max, commit }: BoundedFieldProps) {
  const id = useId()
  const { t } = useI18n()
  const { controlProps, rejected } = useFieldDraft({
    value,
    commit,
    read: (text) => readWithin(text, min, max),
    write: String,
  })
  return (
    <Field
      id={id}
      label={label}
      name={undefined}
      error={rejected === null ? null : t('settings.checks.notWithin', { least: min, most: max })}
    >
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        className={fieldStyles.control}
        aria-invalid={rejected !== null}
        aria-describedby={rejected === null ? undefined : `${id}-error`}
        {...controlProps}
      />
    </Field>
  )
}

/** A number that is too small may be the first digit of a larger one. */
function readWithin(text: string, min: number, max: number): Reading<number> {
  const reading = readNumber(text)
  const value = reading.type === 'value' ? reading.value : null
  if (text.trim() === '' || (value !== null && value >= 0 && value < min)) return { type: 'beginning' }
  if (value === null || !Number.isInteger(value) || value < min || value > max) return { type: 'invalid' }
  return { type: 'value', value }
}
