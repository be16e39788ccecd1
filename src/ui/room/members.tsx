import { Eye } from 'lucide-react'
import type { RoomMember } from '../../domain'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import styles from './room-dialog.module.css'
import { useRoom } from './use-room'

/** Who is in the room: each can be followed. */
export function Members() {
  const { t } = useI18n()
  const [name, members] = [useRoom((state) => state.name), useRoom((state) => state.members)]
  return (
    <section aria-labelledby="room-members" className={styles.people}>
      <h3 id="room-members" className={styles.heading}>
        {t('room.members')}
      </h3>
      <ul className={styles.list}>
        <li className={styles.member}>
          <i aria-hidden />
          <span dir="auto">{t('room.you', { name: name === '' ? t('room.unnamed') : name })}</span>
        </li>
        {members.map((member) => (
          <Member key={member.id} {...member} />
        ))}
      </ul>
    </section>
  )
}

function Member({ id, name, colour, role }: RoomMember) {
  const { t } = useI18n()
  const { room } = usePorts()
  const isFollowed = useRoom(({ following }) => following === id)
  const shown = name === '' ? t('room.unnamed') : name
  return (
    <li className={styles.member} data-colour={colour}>
      <i aria-hidden />
      <span dir="auto">{shown}</span>
      {role !== undefined && <span className={styles.role}>{t(`room.role.${role}`)}</span>}
      <Button
        variant="quiet"
        aria-pressed={isFollowed}
        aria-label={t('room.follow', { name: shown })}
        onClick={() => room.follow(isFollowed ? null : id)}
      >
        <Eye size={15} aria-hidden />
        {isFollowed && t('room.following', { name: shown })}
      </Button>
    </li>
  )
}
