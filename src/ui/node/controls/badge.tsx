import type { NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { levelOfMark, type Check } from '../../../rules'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './badge.module.css'
import target from './target.module.css'

interface BadgeProps {
  readonly id: NodeId
  readonly checks: readonly Check[]
  /** Suggestions and what is not filled in are marked only at the card at work and in its family. */
  readonly isInFamilyAtWork: boolean
}

/** How many findings a node has, in the colour of the most severe; questions are not counted. */
export function Badge({ id, checks, isInFamilyAtWork }: BadgeProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const counted = checks.filter(({ first }) => first.level !== 'ask')
  const mark = levelOfMark(checks)
  const isGrave = mark === 'block' || mark === 'warn'
  if (counted.length === 0 || !(isGrave || isInFamilyAtWork)) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${target.target} ${styles.badge}`}
      data-level={mark ?? 'advise'}
      aria-label={t('canvas.badge', { count: counted.length })}
      onClick={() => execute(commands.openChecks, { id })}
    >
      <span aria-hidden>{counted.length}</span>
    </button>
  )
}
