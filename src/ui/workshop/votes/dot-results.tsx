import { useShallow } from 'zustand/react/shallow'
import { cardsOf, dotsOn, votesOn, type NodeId, type Round } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { ResultPage } from '../round/result-page'
import type { ResultsProps } from '../round/round-parts'
import { CardTitle } from './card-title'
import styles from './dot-results.module.css'

/** Cards with their dots, most dots first. */
export function DotResults({ round, close }: ResultsProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const cards = useEditor(
    useShallow(({ document }) =>
      cardsOf(document, round).toSorted((a, b) => dotsOn(document, b) - dotsOn(document, a)),
    ),
  )
  const most = useEditor(({ document }) => Math.max(1, ...cards.map((id) => dotsOn(document, id))))
  return (
    <ResultPage
      title={t('rounds.dotVotes.results')}
      kicker={round.question}
      tools={
        <Button onClick={() => execute(workshopCommands.sortByVotes, round)}>
          {t('rounds.dotVotes.sort')}
        </Button>
      }
      close={close}
    >
      <ol className={styles.results} aria-label={t('rounds.dotVotes.results')}>
        {cards.map((id) => (
          <ResultLine key={id} id={id} round={round} most={most} />
        ))}
      </ol>
    </ResultPage>
  )
}

interface ResultLineProps {
  readonly id: NodeId
  readonly round: Round
  /** The dots of the card that has most. */
  readonly most: number
}

function ResultLine({ id, round, most }: ResultLineProps) {
  const { t } = useI18n()
  const dots = useEditor(({ document }) => dotsOn(document, id))
  const names = useEditor(({ document }) =>
    votesOn(document, id, 'dotVotes')
      .filter(({ roundId }) => round.isNamed && roundId === round.id)
      .map(({ voter, value }) => t('rounds.said', { name: voter, value }))
      .join(' · '),
  )
  return (
    <li className={styles.result}>
      <CardTitle id={id} />
      <span className={styles.count}>{t('rounds.dotVotes.count', { count: dots })}</span>
      <span className={styles.bar} style={{ width: `${String((dots / most) * 100)}%` }} aria-hidden />
      {names !== '' && <span className={styles.names}>{names}</span>}
    </li>
  )
}
