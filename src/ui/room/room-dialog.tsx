import { useId, useState, type SubmitEvent } from 'react'
import type { RoomFailure } from '../../domain'
import { commands } from '../../editor'
import { CheckboxField } from '../fields/checkbox-field'
import { useExecute } from '../hooks/editor'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { Dialog } from '../primitives/dialog'
import { Members } from './members'
import { NameField } from './name-field'
import { RoomLink } from './room-link'
import styles from './room-dialog.module.css'
import { useRoom } from './use-room'

/** The room of the open map: opens one, or shows the way into it and who is there. */
export function RoomDialog() {
  const isOpen = useRoom(({ status }) => status !== 'none')
  return isOpen ? <OpenRoom /> : <NewRoom />
}

function NewRoom() {
  const { t } = useI18n()
  const { room } = usePorts()
  const execute = useExecute()
  const formId = useId()
  const [isOpening, setOpening] = useState(false)
  const [failure, setFailure] = useState<RoomFailure | null>(null)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setOpening(true)
    void room.open().then((found) => {
      setFailure(found)
      setOpening(false)
    })
  }
  return (
    <Dialog
      title={t('room.title')}
      description={t('room.explained')}
      closeLabel={t('room.close')}
      size="small"
      onClose={() => execute(commands.closeDialog)}
      footer={
        <Button variant="primary" type="submit" form={formId} disabled={isOpening}>
          {t(isOpening ? 'room.opening' : 'room.open')}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit}>
        <NameField />
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {t(`room.failure.${failure}`)}
          </p>
        )}
      </form>
    </Dialog>
  )
}

function OpenRoom() {
  const { t } = useI18n()
  const { room } = usePorts()
  const execute = useExecute()
  const { status, role, locked, links, members } = useRoom((state) => state)
  const close = (): void => void execute(commands.closeDialog)
  return (
    <Dialog
      title={t('room.title')}
      description={t(`room.status.${status === 'none' ? 'connecting' : status}`, {
        count: members.length + 1,
      })}
      closeLabel={t('room.close')}
      onClose={close}
      footer={
        <Button
          onClick={() => {
            room.leave()
            close()
          }}
        >
          {t('room.leave')}
        </Button>
      }
    >
      <div className={styles.form}>
        {links !== null && <RoomLink links={links} />}
        {role !== null && (
          <p className={styles.role}>
            {t(`room.mayDo.${role}`)} {locked && t('room.lockedNow')}
          </p>
        )}
        {role === 'lead' && (
          <CheckboxField label={t('room.lock')} value={locked} commit={(value) => room.setLocked(value)} />
        )}
        <NameField />
        <Members />
      </div>
    </Dialog>
  )
}
