import { initialsOf } from './initials'
import styles from './owner-avatar.module.css'

/** The initials of an owner in a circle; the name is the tooltip. */
export function OwnerAvatar({ owner }: { readonly owner: string }) {
  return (
    <span className={styles.avatar} title={owner}>
      {initialsOf(owner)}
    </span>
  )
}
