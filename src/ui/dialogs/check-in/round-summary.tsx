import { TrendingDown } from 'lucide-react'
import type { NodeId, NodeRecord } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { valueText } from '../../node/figures'
import headings from '../../fields/heading.module.css'
import { draftOf, type CheckInDraft } from './check-in-fields'
import styles from './check-in-round.module.css'

interface RoundSummaryProps {
  /** As they stood before the round. */
  readonly nodes: readonly NodeRecord[]
  readonly answers: ReadonlyMap<NodeId, CheckInDraft>
}

/** What the round has brought: whose confidence fell, and what moved. */
export function RoundSummary({ nodes, answers }: RoundSummaryProps) {
  const i18n = useI18n()
  const { t } = i18n
  const answered = nodes.flatMap((node) => {
    const after = answers.get(node.id)
    return after === undefined ? [] : [{ node, before: draftOf(node, undefined), after }]
  })
  const moved = answered.filter(({ before, after }) => before.value !== after.value)
  const fallen = answered.filter(({ before, after }) => (after.confidence ?? 10) < (before.confidence ?? 0))
  const value = ({ metric }: NodeRecord, of: number | null): string =>
    of === null ? t('canvas.unmeasured') : metric === null ? i18n.number(of) : valueText(metric, of, i18n)
  return (
    <div className={styles.step}>
      <p role="status">
        {t('dialogs.round.counts', { done: answered.length, skipped: nodes.length - answered.length })}
      </p>
      {fallen.length > 0 && (
        <Changes
          heading={t('dialogs.round.fell')}
          lines={fallen.map(({ node, before, after }) => ({
            node,
            change: t('dialogs.round.change', {
              before: before.confidence ?? '',
              after: after.confidence ?? '',
            }),
          }))}
          isWarning
        />
      )}
      {moved.length > 0 && (
        <Changes
          heading={t('dialogs.round.moved')}
          lines={moved.map(({ node, before, after }) => ({
            node,
            change: t('dialogs.round.change', {
              before: value(node, before.value),
              after: value(node, after.value),
            }),
          }))}
        />
      )}
    </div>
  )
}

interface ChangesProps {
  readonly heading: string
  readonly lines: readonly { readonly node: NodeRecord; readonly change: string }[]
  readonly isWarning?: boolean
}

function Changes({ heading, lines, isWarning = false }: ChangesProps) {
  const { t } = useI18n()
  return (
    <section>
      <h3 className={`${headings.heading} ${isWarning ? styles.fell : ''}`}>
        {isWarning && <TrendingDown className={styles.warning} size={14} aria-hidden />}
        {heading}
      </h3>
      <ul className={styles.changes} aria-label={heading}>
        {lines.map(({ node, change }) => (
          <li key={node.id}>
            <span dir="auto">{node.title === '' ? t('details.untitled') : node.title}</span>
            <span className={isWarning ? styles.warning : undefined}>{change}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
