import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Dialog } from '../../primitives/dialog'
import { CycleForm } from './cycle-form'

/** The cycle of the map, where the header has no room for it or the keyboard asks. */
export function CycleDialog() {
  const execute = useExecute()
  const { t } = useI18n()
  const close = (): void => void execute(commands.closeDialog)
  return (
    <Dialog title={t('app.cycle.heading')} closeLabel={t('dialogs.close')} size="small" onClose={close}>
      <CycleForm onDone={close} />
    </Dialog>
  )
}
