import { useId, type KeyboardEvent, type ReactNode } from 'react'
import headings from './heading.module.css'
import styles from './choice-row.module.css'
import fieldStyles from './field.module.css'

interface Choice<Value> {
  readonly value: Value
  readonly label: string
}

interface ChoiceRowProps<Value> {
  readonly label: string
  readonly name: string
  readonly aside?: ReactNode
  readonly variant: 'segments' | 'scale'
  readonly choices: readonly Choice<Value>[]
  /** Null: none is chosen. */
  readonly value: Value | null
  /** Where the keyboard enters while none is chosen. */
  readonly proposal?: Value
  readonly choose: (value: Value) => void
  /** Which choice a key stands for, beside the arrows of every radio group. */
  readonly choiceOfKey?: (key: string) => Value | null
}

/** A radio group drawn as one row. */
export function ChoiceRow<Value extends string | number>(props: ChoiceRowProps<Value>) {
  const { label, name, aside, variant, choices, value, proposal, choose, choiceOfKey } = props
  const id = useId()
  const entry = value ?? proposal ?? choices[0]?.value
  const press = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const chosen = isPlain ? (choiceOfKey?.(event.key) ?? null) : null
    if (chosen === null) return
    event.preventDefault()
    const at = choices.findIndex((choice) => choice.value === chosen)
    event.currentTarget.closest('[role="radiogroup"]')?.querySelectorAll('input')[at]?.focus()
    choose(chosen)
  }
  return (
    <div
      className={`${fieldStyles.field} ${styles.group}`}
      data-field={name}
      role="radiogroup"
      aria-labelledby={id}
    >
      <span id={id} className={headings.heading}>
        {label}
      </span>
      <div className={`${styles.row} ${styles[variant]}`}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={styles.choice}
            data-below={value !== null && choice.value < value}
            data-proposed={value === null && choice.value === proposal}
          >
            <input
              type="radio"
              name={id}
              className={styles.input}
              checked={choice.value === value}
              tabIndex={choice.value === entry ? 0 : -1}
              onChange={() => choose(choice.value)}
              onKeyDown={press}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {/* Behind the choices, so that a button in it does not stand between them and the field before. */}
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </div>
  )
}
