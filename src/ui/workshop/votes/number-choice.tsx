import { useId, type KeyboardEvent } from 'react'
import styles from './number-choice.module.css'

interface NumberChoiceProps {
  /** The name of the group. */
  readonly label: string
  readonly least: number
  readonly most: number
  /** Null: nothing is chosen yet. */
  readonly value: number | null
  /** The name of a number, where it says more than the number. */
  readonly nameOf?: (value: number) => string
  readonly onChange: (value: number) => void
}

/** A radio group of numbers in a row; a digit chooses its number, 0 chooses 10 where there is no 0. */
export function NumberChoice({ label, least, most, value, nameOf, onChange }: NumberChoiceProps) {
  const name = useId()
  const numbers = Array.from({ length: most - least + 1 }, (_, step) => least + step)
  const chooseByKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return
    const digit = Number(event.key)
    const chosen = digit === 0 && least > 0 ? 10 : digit
    if (!numbers.includes(chosen)) return
    event.preventDefault()
    onChange(chosen)
  }
  return (
    <div role="radiogroup" aria-label={label} className={styles.numbers}>
      {numbers.map((number) => (
        <label key={number} className={styles.number}>
          <input
            type="radio"
            name={name}
            aria-label={nameOf?.(number) ?? String(number)}
            checked={number === value}
            onKeyDown={chooseByKey}
            onChange={() => onChange(number)}
          />
          <span aria-hidden>{number}</span>
        </label>
      ))}
    </div>
  )
}
