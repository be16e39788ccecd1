import { useI18n } from '../../../hooks/ports'
import { KIND_PRESENTATIONS } from '../../../kinds'
import { ConfidencePill } from '../../../node/confidence-pill'
import { DotsPill } from '../../../node/dots-pill'
import { useDayText } from '../../../node/day-in-cycle'
import { OwnerAvatar } from '../../../node/owner-avatar'
import type { CardRowsProps } from './card-rows-props'
import styles from './card-rows.module.css'
import { ChecklistToggle } from './checklist-toggle'

/** Who does it by when, how sure they are, what votes gave it, and how much of the checklist is done; the effort is said on hover. */
export function PeopleRow({ face: { record, checklist }, folded }: CardRowsProps) {
  const { t } = useI18n()
  const dayText = useDayText()
  const { id, kind, owner, due, confidence, effort } = record
  const { people, effortBesideCount } = KIND_PRESENTATIONS[kind]
  const hint = effort === null || effortBesideCount ? undefined : t('canvas.effortTitle', { percent: effort })
  return (
    <div className={styles.row} data-row="people" title={hint}>
      {owner !== null && <OwnerAvatar owner={owner} />}
      {due !== null && <span className={styles.muted}>{dayText(due)}</span>}
      {people.has('confidence') && confidence !== null && <ConfidencePill id={id} confidence={confidence} />}
      <DotsPill id={id} />
      {checklist !== null && <ChecklistToggle id={id} checklist={checklist} folded={folded} />}
    </div>
  )
}
