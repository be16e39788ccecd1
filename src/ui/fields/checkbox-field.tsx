import { useId } from 'react'
import styles from './checkbox-field.module.css'

interface CheckboxFieldProps {
  readonly label: string
  /** Null: several values, drawn half ticked. */
  readonly value: boolean | null
  readonly commit: (value: boolean) => void
}

/** A box to tick, its label beside it. */
export function CheckboxField({ label, value, commit }: CheckboxFieldProps) {
  const id = useId()
  return (
    <div className={styles.checkbox}>
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        ref={(box) => {
          if (box !== null) box.indeterminate = value === null
        }}
        onChange={(event) => commit(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
