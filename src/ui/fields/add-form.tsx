import { useState, type SubmitEvent } from 'react'
import styles from './add-form.module.css'

interface AddFormProps {
  readonly label: string
  readonly placeholder?: string
  /** Characters it takes at most. */
  readonly limit: number
  /** Gets what was written, which is never blank; answers whether it was added. */
  readonly onAdd: (text: string) => boolean
}

/** A field that adds what was written on Enter, and is then ready for the next. */
export function AddForm({ label, placeholder = label, limit, onAdd }: AddFormProps) {
  const [text, setText] = useState('')
  function add(event: SubmitEvent): void {
    event.preventDefault()
    if (text.trim() !== '' && onAdd(text)) setText('')
  }
  return (
    <form onSubmit={add}>
      <input
        dir="auto"
        className={styles.entry}
        aria-label={label}
        placeholder={placeholder}
        maxLength={limit}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  )
}
