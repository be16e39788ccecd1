import { useId, type ClipboardEvent } from 'react'
import { readNumber, type NumberRefusal } from '../../domain'
import { useI18n } from '../hooks/ports'
import { Field } from './field'
import styles from './field.module.css'
import { useFieldDraft, type Reading } from './editing/use-field-draft'

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
  /** Hears whether the field holds a text that cannot be read. */
  readonly onInvalid?: (isInvalid: boolean) => void
}

/**
 * A number or nothing, typed in whatever way people write numbers. What is none changes nothing, stays in the field and
 * says so; of two possible readings the one taken is shown. Entering the field by key selects what is in it.
 */
export function NumberField({
  label,
  name,
  aside,
  value,
  placeholder,
  unit,
  percent = false,
  commit,
  onInvalid,
}: NumberFieldProps) {
  const id = useId()
  const { t } = useI18n()
  const read = percent ? readPercentField : readNumberField
  const { controlProps, edited, rejected, type } = useFieldDraft({ value, commit, read, write })

  function enter(text: string): void {
    type(text)
    onInvalid?.(read(text).type !== 'value')
  }

  const hint = useOtherReading(rejected === null ? edited : null)
  const describedBy = rejected !== null ? `${id}-error` : hint !== null ? `${id}-hint` : undefined
  return (
    <Field
      id={id}
      label={label}
      name={name}
      aside={aside}
      error={rejected === null ? null : t(sentenceFor(rejected), { text: rejected })}
      hint={hint}
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
          aria-describedby={describedBy}
          {...controlProps}
          onFocus={(event) => {
            controlProps.onFocus()
            event.currentTarget.select()
          }}
          onChange={(event) => {
            controlProps.onChange(event)
            onInvalid?.(read(event.target.value).type !== 'value')
          }}
          onPaste={(event) => keepCellsApart(event, enter)}
        />
        {unit !== undefined && unit !== '' && <span aria-hidden>{unit}</span>}
      </span>
    </Field>
  )
}

/** An input would join the lines of what is pasted, and with them the numbers of two cells. */
function keepCellsApart(event: ClipboardEvent, enter: (text: string) => void): void {
  const pasted = event.clipboardData.getData('text/plain').trim()
  if (!/[\t\r\n]/.test(pasted)) return
  event.preventDefault()
  enter(pasted.replace(/\s*[\t\r\n]+\s*/g, '\t'))
}

/** Which of two possible readings is taken; null where there is one. */
function useOtherReading(edited: string | null): string | null {
  const { t } = useI18n()
  const reading = edited === null ? null : readNumber(edited)
  if (reading?.type !== 'value' || reading.other === null) return null
  return t('details.number.readAs', { taken: String(reading.value), other: String(reading.other) })
}

const SENTENCES = {
  empty: 'details.number.notANumber',
  notANumber: 'details.number.notANumber',
  severalNumbers: 'details.number.severalNumbers',
  time: 'details.number.time',
  tooLarge: 'details.number.tooLarge',
} as const satisfies Record<NumberRefusal, `details.number.${string}`>

/** What can be read and was rejected all the same is no percentage. */
function sentenceFor(text: string) {
  const reading = readNumber(text)
  return reading.type === 'value' ? 'details.number.notAPercent' : SENTENCES[reading.code]
}

function write(value: number | null): string {
  return value === null ? '' : String(value)
}

function readNumberField(text: string): Reading<number | null> {
  const reading = readNumber(text)
  if (reading.type === 'value') return { type: 'value', value: reading.value }
  if (reading.code === 'empty') return { type: 'value', value: null }
  return isBeginning(text) ? { type: 'beginning' } : { type: 'invalid' }
}

/** A sign, a currency or groups of digits that may still be completed (`-`, `$`, `1 2`). */
function isBeginning(text: string): boolean {
  return /^\s*(?:[-+−–.,%$€£¥]+|\d{1,3}(?: \d{3})* \d{1,2})\s*$/.test(text)
}

function readPercentField(text: string): Reading<number | null> {
  const reading = readNumberField(text)
  if (reading.type !== 'value' || reading.value === null) return reading
  return reading.value >= 0 && reading.value <= 100 ? reading : { type: 'invalid' }
}
