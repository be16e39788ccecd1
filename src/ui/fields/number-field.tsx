import { useId, type ClipboardEvent, type ComponentProps } from 'react'
import { useI18n } from '../hooks/ports'
import { Field } from './field'
import styles from './field.module.css'
import { useFieldDraft } from './editing/use-field-draft'
import { newUnitIn, numberSentence, readingsOf, readNumberField } from './number-reading'

interface NumberFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly name?: string
  readonly aside?: string | undefined
  readonly value: number | null
  readonly placeholder?: string | undefined
  /** Shown after the number. */
  readonly unit?: string
  /** The unit that one typed with the number must be, empty where there is none yet; absent: the one shown. */
  readonly measuredIn?: string
  /** Takes the unit that is typed with a number that has none yet. */
  readonly onUnit?: (unit: string, mergeKey: string) => void
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
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, name, aside, placeholder, unit } = props
  const id = useId()
  const { inputProps, error, hint } = useNumberInput(props)
  const describedBy = error !== null ? `${id}-error` : hint !== null ? `${id}-hint` : undefined
  return (
    <Field {...{ id, label, isLabelHidden, name, aside, error, hint }}>
      <span className={`${styles.control} ${styles.number}`} data-invalid={error === null ? undefined : true}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          aria-invalid={error !== null}
          aria-describedby={describedBy}
          {...inputProps}
        />
        {unit !== undefined && unit !== '' && <span aria-hidden>{unit}</span>}
      </span>
    </Field>
  )
}

/** What is typed, with the sentence on why it is not taken, or on which of two readings is. */
function useNumberInput(props: NumberFieldProps) {
  const { value, onUnit, percent = false, commit, onInvalid } = props
  const unit = props.measuredIn ?? props.unit
  const { t } = useI18n()
  const read = (text: string) => readNumberField(text, { percent, unit })
  const { controlProps, edited, rejected, type, mergeKey } = useFieldDraft({ value, commit, read, write })
  const hear = (text: string) => onInvalid?.(read(text).type !== 'value')
  const inputProps: ComponentProps<'input'> = {
    ...controlProps,
    onFocus: ({ currentTarget }) => {
      controlProps.onFocus()
      currentTarget.select()
    },
    onBlur: () => {
      const typed = edited === null ? null : newUnitIn(edited, unit)
      controlProps.onBlur()
      if (typed !== null) onUnit?.(typed, mergeKey())
    },
    onChange: (event) => {
      controlProps.onChange(event)
      hear(event.target.value)
    },
    onPaste: (event) =>
      keepCellsApart(event, (text) => {
        type(text)
        hear(text)
      }),
  }
  const error =
    rejected === null ? null : t(numberSentence(read(rejected).code), { text: rejected, unit: unit ?? '' })
  return { inputProps, error, hint: useOtherReading(rejected === null ? edited : null) }
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
  const readings = edited === null ? null : readingsOf(edited)
  if (readings === null) return null
  return t('details.number.readAs', { taken: String(readings.taken), other: String(readings.other) })
}

function write(value: number | null): string {
  return value === null ? '' : String(value)
}
