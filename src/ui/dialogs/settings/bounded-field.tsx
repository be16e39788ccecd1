import { useId } from 'react'
import { readNumber } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { Field } from '../../fields/field'
import fieldStyles from '../../fields/field.module.css'
import { useFieldDraft, type Reading } from '../../fields/editing/use-field-draft'

interface BoundedFieldProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly commit: (value: number, mergeKey: string) => void
}

/** A whole number within bounds; anything else changes nothing, and what cannot become one says so. */
export function BoundedField({ label, value, least, most, commit }: BoundedFieldProps) {
  const id = useId()
  const { t } = useI18n()
  const { controlProps, rejected } = useFieldDraft({
    value,
    commit,
    read: (text) => readWithin(text, least, most),
    write: String,
  })
  return (
    <Field
      id={id}
      label={label}
      name={undefined}
      error={rejected === null ? null : t('settings.checks.notWithin', { least, most })}
    >
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        className={fieldStyles.control}
        aria-invalid={rejected !== null}
        aria-describedby={rejected === null ? undefined : `${id}-error`}
        {...controlProps}
      />
    </Field>
  )
}

/** A number that is too small may be the first digit of a larger one. */
function readWithin(text: string, least: number, most: number): Reading<number> {
  const reading = readNumber(text)
  const value = reading.type === 'value' ? reading.value : null
  if (text.trim() === '' || (value !== null && value >= 0 && value < least)) return { type: 'beginning' }
  if (value === null || !Number.isInteger(value) || value < least || value > most) return { type: 'invalid' }
  return { type: 'value', value }
}
