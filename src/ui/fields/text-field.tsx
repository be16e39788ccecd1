import { useId, type KeyboardEvent } from 'react'
import { Field } from './field'
import styles from './field.module.css'
import { useFieldDraft, type Reading } from './editing/use-field-draft'
import { isInputMethodKey } from './editing/composition'

interface TextFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly name?: string
  readonly value: string
  readonly placeholder?: string
  readonly maxLength: number
  readonly commit: (text: string, mergeKey: string) => void
}

const write = (text: string): string => text
const read = (text: string): Reading<string> => ({ type: 'value', value: text })

/** A line of text. */
export function TextField({ label, isLabelHidden, name, placeholder, maxLength, ...draft }: TextFieldProps) {
  const id = useId()
  const { controlProps } = useFieldDraft({ ...draft, read, write })
  return (
    <Field {...{ id, label, isLabelHidden, name }}>
      <input
        dir="auto"
        id={id}
        className={styles.control}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        {...controlProps}
      />
    </Field>
  )
}

interface TextAreaProps extends TextFieldProps {
  /** Enter is a line break, else it only ends a line with Shift. */
  readonly manyLines: boolean
  readonly rows?: number
  /** As large as a heading, for the name of a thing. */
  readonly variant?: 'plain' | 'title'
}

/** Text that grows with its lines. */
export function TextArea(props: TextAreaProps) {
  const { label, name, placeholder, maxLength, manyLines, rows = 1, variant = 'plain', ...draft } = props
  const id = useId()
  const { controlProps } = useFieldDraft({ ...draft, read, write })
  function keepToOneLine(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !manyLines && !isInputMethodKey(event.nativeEvent))
      event.preventDefault()
  }
  return (
    <Field id={id} label={label} name={name}>
      <textarea
        dir="auto"
        id={id}
        className={`${styles.control} ${styles.text} ${variant === 'title' ? styles.title : ''}`}
        placeholder={placeholder}
        maxLength={maxLength}
        rows={rows}
        onKeyDown={keepToOneLine}
        {...controlProps}
      />
    </Field>
  )
}
