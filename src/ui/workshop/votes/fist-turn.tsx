import { ballotsOf } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { DoneButton } from '../round/done-button'
import { RoundPage } from '../round/round-page'
import type { TurnProps } from '../round/round-parts'
import { FIST } from './fist'
import { NumberChoice } from './number-choice'
import { useQuestion } from './use-question'

/** One person shows up to five fingers. */
export function FistTurn({ round, name, pass }: TurnProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const question = useQuestion(round)
  const value = useEditor(({ document }) => ballotsOf(document, round.id, name)[0]?.value ?? null)
  const { nodeId } = round
  return (
    <RoundPage
      title={question}
      kicker={t('rounds.fistOfFive.turn', { name })}
      closeLabel={t('rounds.pause')}
      onClose={() => pass(false)}
      finish={() => value !== null && pass(true)}
      footer={<DoneButton disabled={value === null} onClick={() => pass(true)} />}
    >
      <NumberChoice
        label={t('rounds.fistOfFive.fingers')}
        {...FIST}
        value={value}
        nameOf={(fingers) => `${String(fingers)}: ${t('rounds.fistOfFive.meaning', { fingers })}`}
        onChange={(fingers) =>
          execute(workshopCommands.castBallot, { roundId: round.id, voter: name, nodeId, value: fingers })
        }
      />
      <p>
        {value === null ? t('rounds.fistOfFive.how') : t('rounds.fistOfFive.meaning', { fingers: value })}
      </p>
    </RoundPage>
  )
}
