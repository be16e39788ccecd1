import { useId, useState } from 'react'
import { commands } from '../../editor'
import { useExecute } from '../hooks/editor'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { Dialog } from '../primitives/dialog'
import { JoinForm } from './join-form'

/** Asks for the code of a room, over the open map. */
export function JoinDialog() {
  const { t } = useI18n()
  const { navigate } = usePorts()
  const execute = useExecute()
  const formId = useId()
  const [isBusy, setBusy] = useState(false)
  const close = (): void => void execute(commands.closeDialog)
  return (
    <Dialog
      title={t('room.join.title')}
      description={t('room.join.explained')}
      closeLabel={t('room.close')}
      size="small"
      onClose={close}
      footer={
        <Button variant="primary" type="submit" form={formId} disabled={isBusy}>
          {t(isBusy ? 'room.join.joining' : 'room.join.submit')}
        </Button>
      }
    >
      <JoinForm
        id={formId}
        code=""
        onBusy={setBusy}
        onJoined={(id) => {
          close()
          navigate({ page: 'map', id })
        }}
      />
    </Dialog>
  )
}
