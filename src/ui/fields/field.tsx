import type { ReactNode } from 'react'
import headings from './heading.module.css'
import styles from './field.module.css'

interface FieldProps {
  readonly id: string
  readonly label: string
  /** The place of the field says what it is for; its label is only read out. */
  readonly isLabelHidden?: boolean | undefined
  /** Of the facet that it edits: where a request to focus it finds it. */
  readonly name: string | undefined
  /** Said at the other end of the label's line. */
  readonly aside?: ReactNode
  readonly error?: string | null
  /** Said below the control while there is no error. */
  readonly hint?: string | null
  readonly children: ReactNode
}

/** A control with its label above it and, when something is wrong, a sentence below it. */
export function Field({
  id,
  label,
  isLabelHidden,
  name,
  aside,
  error = null,
  hint = null,
  children,
}: FieldProps) {
  return (
    <div className={styles.field} data-field={name}>
      <div className={isLabelHidden ? 'visually-hidden' : `${headings.heading} ${styles.heading}`}>
        <label htmlFor={id}>{label}</label>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
      {error !== null && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
      {error === null && hint !== null && (
        <p id={`${id}-hint`} className={styles.hint} role="status">
          {hint}
        </p>
      )}
    </div>
  )
}
