import { useId } from 'react'
import styles from './tick-field.module.css'

interface TickFieldProps {
  readonly label: string
  /** Null: several values, drawn half ticked. */
  readonly value: boolean | null
  readonly commit: (value: boolean) => void
}

/** A box to tick, its label beside it. */
export function TickField({ label, value, commit }: TickFieldProps) {
  const id = useId()
  return (
    <div className={styles.tick}>
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
