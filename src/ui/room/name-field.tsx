import { useI18n, usePorts } from '../hooks/ports'
import { TextField } from '../primitives/input/text-field'
import { useRoom } from './use-room'

/** The longest name that a room takes. */
const LONGEST_NAME = 60

/** What the others in a room call the person at this device. */
export function NameField() {
  const { t } = useI18n()
  const { room } = usePorts()
  const name = useRoom((state) => state.name)
  return (
    <TextField
      label={t('room.name')}
      value={name}
      maxLength={LONGEST_NAME}
      autoComplete="name"
      onChange={({ currentTarget }) => room.setName(currentTarget.value)}
    />
  )
}
