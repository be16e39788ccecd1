import { useShallow } from 'zustand/react/shallow'
import { ballotsOf, cardsOf, type NodeId } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { DoneButton } from '../round/done-button'
import { RoundPage, RoundStatus } from '../round/round-page'
import type { TurnProps } from '../round/round-parts'
import { CardTitle, useCardTitle } from './card-title'
import styles from './confidence.module.css'
import { CONFIDENCE } from './fist'
import { NumberChoice } from './number-choice'

/** One person says how sure each key result is, from 1 to 10. */
export function ConfidenceTurn({ round, name, pass }: TurnProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const cards = useEditor(useShallow(({ document }) => cardsOf(document, round)))
  const ballots = useEditor(useShallow(({ document }) => ballotsOf(document, round.id, name)))
  return (
    <RoundPage
      title={t('rounds.confidence.turn', { name })}
      description={t('rounds.confidence.how')}
      closeLabel={t('rounds.pause')}
      onClose={() => pass(false)}
      finish={() => pass(true)}
      footer={
        <>
          <RoundStatus>
            {t('rounds.confidence.given', { given: ballots.length, count: cards.length })}
          </RoundStatus>
          <DoneButton onClick={() => pass(true)} />
        </>
      }
    >
      <ul className={styles.cards}>
        {cards.map((id) => (
          <li key={id} className={styles.card}>
            <CardTitle id={id} />
            <Choice
              id={id}
              value={ballots.find(({ nodeId }) => nodeId === id)?.value ?? null}
              onChange={(value) =>
                execute(workshopCommands.castBallot, { roundId: round.id, voter: name, nodeId: id, value })
              }
            />
          </li>
        ))}
      </ul>
    </RoundPage>
  )
}

interface ChoiceProps {
  readonly id: NodeId
  readonly value: number | null
  readonly onChange: (value: number) => void
}

function Choice({ id, value, onChange }: ChoiceProps) {
  const { t } = useI18n()
  const label = t('rounds.confidence.of', { title: useCardTitle(id) })
  return <NumberChoice label={label} {...CONFIDENCE} value={value} onChange={onChange} />
}
