import { useState } from 'react'
import { ROOM_ROLES, type RoomRole } from '../../domain'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { Segmented } from '../primitives/input/segmented'
import { TextField } from '../primitives/input/text-field'
import { QrCode } from './qr-code'
import styles from './room-dialog.module.css'

/** The link that lets others in, with what they may do, to be read, copied or scanned. */
export function RoomLink({ links }: { readonly links: Readonly<Record<RoomRole, string>> }) {
  const { t } = useI18n()
  const { notices } = usePorts()
  const [role, setRole] = useState<RoomRole>('edit')
  const link = links[role]
  const copy = (field: HTMLInputElement | null): void => {
    field?.select()
    // Pages that are not served securely have no clipboard: the link is selected, to be copied by hand.
    if (!('clipboard' in navigator)) return
    navigator.clipboard.writeText(link).then(
      () => notices.show({ text: t('room.copied') }),
      () => undefined,
    )
  }
  return (
    <div className={styles.link}>
      <QrCode text={link} label={t('room.qr')} />
      <div className={styles.form}>
        <Segmented
          label={t('room.roles')}
          value={role}
          segments={ROOM_ROLES.map((value) => ({ value, label: t(`room.role.${value}`) }))}
          onChange={setRole}
        />
        <TextField
          label={t('room.link')}
          value={link}
          readOnly
          dir="ltr"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button
          onClick={({ currentTarget }) =>
            copy(currentTarget.parentElement?.querySelector<HTMLInputElement>('input[readonly]') ?? null)
          }
        >
          {t('room.copy')}
        </Button>
      </div>
    </div>
  )
}
