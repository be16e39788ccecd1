import { useState, type SubmitEvent } from 'react'
import type { DocumentId, RoomFailure } from '../../domain'
import { useI18n, usePorts } from '../hooks/ports'
import { TextField } from '../primitives/input/text-field'
import { NameField } from './name-field'
import styles from './room-dialog.module.css'

interface JoinFormProps {
  readonly id: string
  /** A code that a link brought along. */
  readonly code: string
  readonly onBusy: (isBusy: boolean) => void
  readonly onJoined: (id: DocumentId) => void
}

/** Asks for the code of a room and takes its map to this device. */
export function JoinForm({ id, code: given, onBusy, onJoined }: JoinFormProps) {
  const { t } = useI18n()
  const { room } = usePorts()
  const [code, setCode] = useState(given)
  const [failure, setFailure] = useState<RoomFailure | null>(null)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setFailure(null)
    onBusy(true)
    void room.join(code).then((found) => {
      onBusy(false)
      if (typeof found === 'string') setFailure(found)
      else onJoined(found.id)
    })
  }
  return (
    <form id={id} className={styles.form} onSubmit={submit}>
      <NameField />
      <TextField
        label={t('room.join.code')}
        value={code}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {t(`room.failure.${failure}`)}
        </p>
      )}
    </form>
  )
}
