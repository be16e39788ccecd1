import type { Ballot } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import styles from './confidence.module.css'

/** Who said what, the lowest first. */
export function Names({ votes }: { readonly votes: readonly Ballot[] }) {
  const { t } = useI18n()
  const inOrder = votes.toSorted((a, b) => a.value - b.value)
  return (
    <p className={styles.names}>
      {inOrder.map(({ voter, value }) => t('rounds.said', { name: voter, value })).join(' · ')}
    </p>
  )
}
