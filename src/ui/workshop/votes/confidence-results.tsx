import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { cardsOf, spreadOf, votesOf, type Ballot, type Confidence, type NodeId } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Select } from '../../primitives/input/select'
import { ResultPage } from '../round/result-page'
import type { ResultsProps } from '../round/round-parts'
import { CardTitle, useCardTitle } from './card-title'
import styles from './confidence.module.css'
import { CONFIDENCE } from './fist'
import { Histogram } from './histogram'
import { Names } from './names'
import { useSpreadText } from './use-spread-text'

/** How sure everybody is of each key result, and what of it becomes the confidence of the key result. */
export function ConfidenceResults({ round, close }: ResultsProps) {
  const { t } = useI18n()
  const cards = useEditor(useShallow(({ document }) => cardsOf(document, round)))
  const votes = useEditor(useShallow(({ document }) => votesOf(document, round.id)))
  return (
    <ResultPage
      title={t('rounds.confidence.title')}
      description={t('rounds.confidence.takeOver')}
      close={close}
    >
      <ul className={styles.cards}>
        {cards.map((id) => (
          <Result
            key={id}
            id={id}
            votes={votes.filter(({ nodeId }) => nodeId === id)}
            isNamed={round.isNamed}
          />
        ))}
      </ul>
    </ResultPage>
  )
}

interface ResultProps {
  readonly id: NodeId
  readonly votes: readonly Ballot[]
  readonly isNamed: boolean
}

function Result({ id, votes, isNamed }: ResultProps) {
  const { t } = useI18n()
  const title = useCardTitle(id)
  const spreadText = useSpreadText()
  const values = votes.map(({ value }) => value)
  const spread = spreadOf(values)
  return (
    <li className={styles.result}>
      <CardTitle id={id} />
      {spread && <TakeOver id={id} title={title} proposed={Math.round(spread.mean)} />}
      <p>{spreadText(spread)}</p>
      {spread && <Histogram label={t('rounds.confidence.of', { title })} values={values} {...CONFIDENCE} />}
      {isNamed && <Names votes={votes} />}
    </li>
  )
}

const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const satisfies readonly Confidence[]

interface TakeOverProps {
  readonly id: NodeId
  readonly title: string
  readonly proposed: number
}

/** Makes a number the confidence of the key result, as a check-in of today. */
function TakeOver({ id, title, proposed }: TakeOverProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const [chosen, setChosen] = useState(String(proposed))
  const confidence = VALUES.find((value) => String(value) === chosen)
  const isTaken = useEditor(({ document }) => document.node(id)?.confidence === confidence)
  return (
    <span className={styles.take}>
      <Select
        label={t('rounds.confidence.of', { title })}
        value={chosen}
        options={VALUES.map((value) => ({ value: String(value), label: `${String(value)}/10` }))}
        onChange={setChosen}
      />
      <Button
        aria-label={t('rounds.confidence.take', { title })}
        disabled={isTaken}
        onClick={() =>
          confidence !== undefined && execute(workshopCommands.takeConfidence, { nodeId: id, confidence })
        }
      >
        {isTaken ? t('rounds.confidence.taken') : t('rounds.confidence.takeShort')}
      </Button>
    </span>
  )
}
