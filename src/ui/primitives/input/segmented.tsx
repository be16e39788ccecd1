import type { LucideIcon } from 'lucide-react'
import { useId } from 'react'
import styles from './segmented.module.css'

interface Segment<Value extends string | number> {
  readonly value: Value
  readonly label: string
  /** Shown instead of the label, which stays the name. */
  readonly icon?: LucideIcon
}

interface SegmentedProps<Value extends string | number> {
  /** The name of the group. */
  label: string
  /** Null: nothing is chosen yet. */
  value: Value | null
  segments: readonly Segment<Value>[]
  onChange: (value: Value) => void
}

/** A radio group drawn as one bar. */
export function Segmented<Value extends string | number>(props: SegmentedProps<Value>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={props.label} className={styles.group}>
      {props.segments.map(({ value, label, icon: Icon }) => (
        <label key={value} className={styles.segment} data-tooltip={Icon === undefined ? undefined : label}>
          <input
            type="radio"
            name={name}
            aria-label={label}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {Icon === undefined ? <span aria-hidden>{label}</span> : <Icon size={15} aria-hidden />}
        </label>
      ))}
    </div>
  )
}
