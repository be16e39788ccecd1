import { useId, type ReactNode } from 'react'
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
}

/** A radio group drawn as one row. */
export function ChoiceRow<Value extends string | number>(props: ChoiceRowProps<Value>) {
  const { label, name, aside, variant, choices, value, proposal, choose } = props
  const id = useId()
  const entry = value ?? proposal ?? choices[0]?.value
  return (
    <div className={fieldStyles.field} data-field={name} role="radiogroup" aria-labelledby={id}>
      <div className={`${headings.heading} ${fieldStyles.heading}`}>
        <span id={id}>{label}</span>
        {aside !== undefined && <span className={fieldStyles.aside}>{aside}</span>}
      </div>
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
            />
            {choice.label}
          </label>
        ))}
      </div>
    </div>
  )
}
