import { Users } from 'lucide-react'
import { useEffect } from 'react'
import { commands } from '../../editor'
import { useExecute } from '../hooks/editor'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import styles from './room-chip.module.css'
import { useRoom } from './use-room'

/** How the map stands with its room, in words; a press shows the room. */
export function RoomChip() {
  const { t } = useI18n()
  const { notices } = usePorts()
  const execute = useExecute()
  const status = useRoom((state) => state.status)
  const count = useRoom(({ members }) => members.length + 1)
  const locked = useRoom((state) => state.locked && state.role !== 'lead')
  const state = t(`room.status.${status === 'none' ? 'connecting' : status}`, { count })
  const sentence = locked && status === 'connected' ? `${state}. ${t('room.lockedNow')}` : state
  const trouble = status === 'disconnected' || status === 'refused' ? state : null
  useEffect(() => {
    if (trouble !== null) notices.show({ text: trouble })
  }, [trouble, notices])
  return (
    <Button
      variant="quiet"
      className={styles.chip ?? ''}
      data-room-state={status}
      data-tooltip={sentence}
      onClick={() => execute(commands.openRoom)}
    >
      <Users size={14} aria-hidden />
      <span className={styles.sentence}>{sentence}</span>
      <span aria-hidden className={styles.count}>
        {status === 'connected' ? count : '…'}
      </span>
    </Button>
  )
}
