import type { CardContent } from '../size/card-content'
import { useDayText } from '../../../node/day-in-cycle'
import { OwnerAvatar } from '../../../node/owner-avatar'
import { ChecklistToggle } from './checklist-toggle'
import styles from './line-end.module.css'

interface LineEndProps {
  readonly face: CardContent
  readonly folded: boolean
}

/** Behind the title of a line of a checklist: who does it by when, and how much of its own checklist is done. */
export function LineEnd({ face: { record, checklist }, folded }: LineEndProps) {
  const dayText = useDayText()
  const { id, owner, due } = record
  if (owner === null && due === null && checklist === null) return null
  return (
    <span className={styles.end}>
      {owner !== null && <OwnerAvatar owner={owner} />}
      {due !== null && <span>{dayText(due)}</span>}
      {checklist !== null && <ChecklistToggle id={id} checklist={checklist} folded={folded} />}
    </span>
  )
}
