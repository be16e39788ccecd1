import { useShallow } from 'zustand/react/shallow'
import { spreadOf, VOTE_KINDS, votesOn, type NodeId, type VoteKind } from '../../../domain'
import headings from '../../fields/heading.module.css'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './details.module.css'

/** What a group said of a card in votes; nothing where it said nothing. */
export function VoteFacts({ id }: { readonly id: NodeId }) {
  const { t } = useI18n()
  const kinds = useEditor(
    useShallow(({ document }) => VOTE_KINDS.filter((kind) => votesOn(document, id, kind).length > 0)),
  )
  if (kinds.length === 0) return null
  return (
    <section aria-label={t('rounds.votes')}>
      <h3 className={headings.heading}>{t('rounds.votes')}</h3>
      <ul className={styles.votes}>
        {kinds.map((kind) => (
          <Fact key={kind} id={id} kind={kind} />
        ))}
      </ul>
    </section>
  )
}

function Fact({ id, kind }: { readonly id: NodeId; readonly kind: VoteKind }) {
  const { t, number } = useI18n()
  const votes = useEditor(useShallow(({ document }) => votesOn(document, id, kind)))
  const values = votes.map(({ value }) => value)
  const spread = spreadOf(values)
  const dots = values.reduce((sum, value) => sum + value, 0)
  const { mean = 0, least = 0, most = 0, count = 0 } = spread ?? {}
  return (
    <li>
      {t(`rounds.${kind}.title`)}:{' '}
      {kind === 'dotVotes'
        ? t('rounds.dotVotes.count', { count: dots })
        : t('rounds.spread', { mean: number(mean, 1), least, most, count })}
    </li>
  )
}
