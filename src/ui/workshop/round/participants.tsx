import { X } from 'lucide-react'
import { useState, type ClipboardEvent, type SubmitEvent } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { LIMITS, participantsOf } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { IconButton } from '../../primitives/button/icon-button'
import { TextField } from '../../primitives/input/text-field'
import { useListReader } from './use-list-reader'
import styles from './participants.module.css'

/** Who takes part: names kept with the map. */
export function Participants() {
  const execute = useExecute()
  const { t } = useI18n()
  const people = useEditor(useShallow(({ document }) => participantsOf(document)))
  return (
    <section className={styles.people} aria-labelledby="participants">
      <h3 id="participants" className={styles.heading}>
        {t('rounds.people.heading', { count: people.length })}
      </h3>
      <ul className={styles.list}>
        {people.map(({ id, name }) => (
          <li key={id} className={styles.person}>
            <span dir="auto">{name}</span>
            <IconButton
              label={t('rounds.people.remove', { name })}
              icon={X}
              onClick={() => execute(workshopCommands.removeParticipant, { name })}
            />
          </li>
        ))}
      </ul>
      <AddParticipant label={t('rounds.people.add')} />
    </section>
  )
}

/** A field that takes one name per Enter, several with commas, or a pasted list. */
export function AddParticipant({ label }: { readonly label: string }) {
  const execute = useExecute()
  const { t } = useI18n()
  const readList = useListReader()
  const [text, setText] = useState('')
  const add = (names: readonly string[]): void => {
    if (execute(workshopCommands.addParticipants, { names })) setText('')
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    add(text.split(SEPARATORS))
  }
  const paste = (event: ClipboardEvent): void => {
    const list = readList(event.clipboardData)
    if (list === null) return
    event.preventDefault()
    void list.then(add)
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextField
        label={label}
        value={text}
        maxLength={10 * LIMITS.participant}
        autoComplete="off"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={paste}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        {t('rounds.add')}
      </Button>
    </form>
  )
}

const SEPARATORS = /[,;，、；]/
