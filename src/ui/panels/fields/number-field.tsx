import { useId } from 'react'
import { useI18n } from '../../hooks/ports'
import { Field } from './field'
import styles from './field.module.css'
import { parseNumber } from './parse-number'
import { useDraft, type Reading } from './use-draft'

interface NumberFieldProps {
  readonly label: string
  readonly name?: string
  readonly aside?: string | undefined
  readonly value: number | null
  readonly placeholder?: string | undefined
  /** Shown after the number. */
  readonly unit?: string
  /** Takes shares of 0 to 100 only. */
  readonly percent?: boolean
  readonly commit: (value: number | null, mergeKey: string) => void
}

/** A number or nothing, typed in whatever way people write numbers; what is none changes nothing and says so. */
export function NumberField({
  label,
  name,
  aside,
  value,
  placeholder,
  unit,
  percent = false,
  commit,
}: NumberFieldProps) {
  const id = useId()
  const { t } = useI18n()
  const { controlProps, rejected } = useDraft({
    value,
    commit,
    read: percent ? readPercent : readNumber,
    write: (present) => (present === null ? '' : String(present)),
  })
  const sentence =
    percent && parseNumber(rejected ?? '') !== null
      ? 'details.number.notAPercent'
      : 'details.number.notANumber'
  return (
    <Field
      id={id}
      label={label}
      name={name}
      aside={aside}
      error={rejected === null ? null : t(sentence, { text: rejected })}
    >
      <span
        className={`${styles.control} ${styles.number}`}
        data-invalid={rejected === null ? undefined : true}
      >
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          aria-invalid={rejected !== null}
          aria-describedby={rejected === null ? undefined : `${id}-error`}
          {...controlProps}
        />
        {unit !== undefined && unit !== '' && <span aria-hidden>{unit}</span>}
      </span>
    </Field>
  )
}

function readNumber(text: string): Reading<number | null> {
  if (text.trim() === '') return { type: 'value', value: null }
  if (/^\s*[-+−–.,]\s*$/.test(text)) return { type: 'beginning' }
  const value = parseNumber(text)
  return value === null ? { type: 'invalid' } : { type: 'value', value }
}

function readPercent(text: string): Reading<number | null> {
  const reading = readNumber(text)
  if (reading.type !== 'value' || reading.value === null) return reading
  return reading.value >= 0 && reading.value <= 100 ? reading : { type: 'invalid' }
}
