import type { NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { LEVELS, type Diagnostic } from '../../../rules'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './badge.module.css'
import target from './target.module.css'

interface BadgeProps {
  readonly id: NodeId
  readonly findings: readonly Diagnostic[]
}

/** How many checks speak on a node, in the colour of the most severe; questions are not counted here. */
export function Badge({ id, findings }: BadgeProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const counted = findings.filter(({ level }) => level !== 'ask')
  const worst = LEVELS.find((level) => counted.some((finding) => finding.level === level))
  if (worst === undefined) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${target.target} ${styles.badge}`}
      data-level={worst}
      aria-label={t('canvas.badge', { count: counted.length })}
      onClick={() => execute(commands.openChecks, { id })}
    >
      <span aria-hidden>{counted.length}</span>
    </button>
  )
}
