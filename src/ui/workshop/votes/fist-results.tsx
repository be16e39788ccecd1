import { useShallow } from 'zustand/react/shallow'
import { spreadOf, votesOf } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { ResultPage } from '../round/result-page'
import type { ResultsProps } from '../round/round-parts'
import { DOUBTFUL, FIST } from './fist'
import { Histogram } from './histogram'
import { Names } from './names'
import { useSpreadText } from './use-spread-text'
import { useQuestion } from './use-question'

/** How many fingers everybody showed; who has doubts is not named unless names are kept. */
export function FistResults({ round, close }: ResultsProps) {
  const { t } = useI18n()
  const question = useQuestion(round)
  const votes = useEditor(useShallow(({ document }) => votesOf(document, round.id)))
  const values = votes.map(({ value }) => value)
  const spreadText = useSpreadText()
  const doubtful = values.filter((value) => value <= DOUBTFUL).length
  return (
    <ResultPage title={question} kicker={t('rounds.fistOfFive.title')} close={close}>
      <p>{spreadText(spreadOf(values))}</p>
      <Histogram label={t('rounds.fistOfFive.fingers')} values={values} {...FIST} />
      <p>{t('rounds.fistOfFive.doubtful', { count: doubtful, most: DOUBTFUL })}</p>
      {round.isNamed && <Names votes={votes} />}
    </ResultPage>
  )
}
