import type { ComponentProps } from 'react'
import styles from './text-field.module.css'

interface TextFieldProps extends ComponentProps<'input'> {
  label: string
  /** The label is always the name; unless hidden it is drawn above. */
  hideLabel?: boolean
}

export function TextField({ label, hideLabel = false, className, ...rest }: TextFieldProps) {
  return (
    <label className={`${styles.field} ${className ?? ''}`}>
      <span className={hideLabel ? 'visually-hidden' : styles.label}>{label}</span>
      <input dir="auto" type="text" {...rest} className={styles.input} />
    </label>
  )
}
