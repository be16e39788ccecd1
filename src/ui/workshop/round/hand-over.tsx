import { Check } from 'lucide-react'
import { useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { ballotsOf, draftsOf, turnsOf, type Round, type Turn } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { AddParticipant } from './participants'
import { RoundPage, RoundStatus } from './round-page'
import styles from './hand-over.module.css'

interface HandOverProps {
  readonly round: Round
  /** Begins the turn of a person. */
  readonly begin: (name: string) => void
  readonly reveal: () => void
  readonly close: () => void
}

/** What is on the screen while the device goes from one person to the next: names and counts, nothing that anybody said. */
export function HandOver({ round, begin, reveal, close }: HandOverProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const main = useRef<HTMLButtonElement>(null)
  const turns = useEditor(useShallow(({ document }) => turnsOf(document, round.id)))
  const said = useEditor(({ document }) => saidIn(round)(document))
  const next = turns.find(({ isDone }) => !isDone)
  const done = turns.filter(({ isDone }) => isDone).length
  const isComplete = next === undefined
  return (
    <RoundPage
      title={isComplete ? t('rounds.handOver.complete') : t('rounds.handOver.title', { name: next.name })}
      kicker={round.question === '' ? t(`rounds.${round.kind}.title`) : round.question}
      closeLabel={t('rounds.handOver.leave')}
      onClose={close}
      initialFocus={main}
      footer={
        <>
          <Button
            variant="quiet"
            className={styles.discard}
            onClick={() => execute(workshopCommands.discardRound, { roundId: round.id })}
          >
            {t('rounds.handOver.discard')}
          </Button>
          {!isComplete && (
            <Button disabled={said === 0} onClick={reveal}>
              {t('rounds.handOver.revealNow', { count: turns.length - done })}
            </Button>
          )}
        </>
      }
    >
      {isComplete ? (
        <Button ref={main} variant="primary" className={styles.main} disabled={said === 0} onClick={reveal}>
          {t('rounds.handOver.reveal')}
        </Button>
      ) : (
        <Button ref={main} variant="primary" className={styles.main} onClick={() => begin(next.name)}>
          {t('rounds.handOver.begin', { name: next.name })}
        </Button>
      )}
      <RoundStatus>
        {t('rounds.handOver.done', { done, count: turns.length })}
        {round.kind === 'writing' && ` · ${t('rounds.writing.count', { count: said })}`}
      </RoundStatus>
      <Others turns={turns} begin={begin} />
    </RoundPage>
  )
}

interface OthersProps extends Pick<HandOverProps, 'begin'> {
  readonly turns: readonly Turn[]
}

/** Everybody, for another order than that of the list or a second turn, and who comes late. */
function Others({ turns, begin }: OthersProps) {
  const { t } = useI18n()
  return (
    <section aria-labelledby="others" className={styles.others}>
      <h3 id="others" className={styles.heading}>
        {t('rounds.handOver.others')}
      </h3>
      <ul className={styles.list}>
        {turns.map(({ id, name, isDone }) => (
          <li key={id}>
            <Button
              aria-label={isDone ? t('rounds.handOver.again', { name }) : name}
              onClick={() => begin(name)}
            >
              <span dir="auto">{name}</span>
              {isDone && <Check size={18} aria-hidden />}
            </Button>
          </li>
        ))}
      </ul>
      <AddParticipant label={t('rounds.people.late')} />
    </section>
  )
}

/** How many ideas or answers are hidden in a round: numbers alone. */
function saidIn({ id, kind }: Round) {
  return (document: Parameters<typeof draftsOf>[0]): number =>
    kind === 'writing' ? draftsOf(document, id).length : ballotsOf(document, id).length
}
