import { useId, useState } from 'react'
import { parsePlainDate, type PlainDate } from '../../domain'
import { Field } from './field'
import styles from './field.module.css'

interface DateFieldProps {
  readonly label: string
  readonly name: string
  readonly aside?: string | undefined
  /** Said below the field. */
  readonly hint?: string | null
  readonly value: PlainDate | null
  readonly commit: (value: PlainDate | null) => void
}

/** A calendar day, or none. A year that is still being typed is not taken. */
export function DateField({ label, name, aside, hint = null, value, commit }: DateFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  function take(text: string, incomplete: boolean): void {
    setTyped(text)
    const date = text.startsWith('0') ? null : parsePlainDate(text)
    if (date !== null || (text === '' && !incomplete)) commit(date)
  }
  return (
    <Field id={id} label={label} name={name} aside={aside} hint={hint}>
      <input
        id={id}
        type="date"
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        className={styles.control}
        value={typed ?? value ?? ''}
        onChange={(event) => take(event.target.value, event.target.validity.badInput)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  )
}
