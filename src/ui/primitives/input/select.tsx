import { ChevronDown } from 'lucide-react'
import styles from './select.module.css'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SelectProps<Value extends string> {
  label: string
  value: Value
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
  /** `chip` is the small coloured pill at the head of Details. */
  variant?: 'field' | 'chip'
  className?: string | undefined
  /** Called before the list is shown. */
  onFocus?: (() => void) | undefined
}

/** A choice of one among a few, by the platform's own list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, variant = 'field', className, ...data } = props
  return (
    <span className={`${styles.frame} ${styles[variant]} ${className ?? ''}`}>
      <select
        {...data}
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex]
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden />
    </span>
  )
}
