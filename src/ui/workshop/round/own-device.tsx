import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { LIMITS, turnsOf, type Round } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { RoundPage, RoundStatus } from './round-page'
import { ROUND_TOOLS } from './round-tools'
import styles from './hand-over.module.css'

interface OwnDeviceProps {
  readonly round: Round
  readonly reveal: () => void
  /** The page is there: what was said is to be shown on it once it is revealed. */
  readonly watch: () => void
  readonly close: () => void
}

/** A round in which everybody has a device: the turn of the person at this one, and how many are done. */
export function OwnDevice({ round, reveal, watch, close }: OwnDeviceProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const { room } = usePorts()
  const called = useStore(room.store, ({ name }) => name)
  const turn = useEditor(({ document }) => turnsOf(document, round.id)[0])
  const [isAtWork, setAtWork] = useState(false)
  useEffect(watch, [watch])
  const name = turn?.name ?? (called.trim().slice(0, LIMITS.participant) || t('room.unnamed'))
  const setTurn = (isDone: boolean): boolean =>
    execute(workshopCommands.setTurn, { roundId: round.id, name, isDone })
  const pass = (isDone: boolean): void => {
    setAtWork(false)
    if (isDone) setTurn(true)
  }
  const begin = (): void => setAtWork(turn !== undefined || setTurn(false))
  const { Turn } = ROUND_TOOLS[round.kind]
  if (isAtWork) return <Turn round={round} name={name} pass={pass} />
  return <Waiting {...{ round, reveal, close, begin }} isDone={turn?.isDone ?? false} />
}

interface WaitingProps extends Omit<OwnDeviceProps, 'watch'> {
  /** Has the person at this device had a turn? */
  readonly isDone: boolean
  readonly begin: () => void
}

/** Counts, and for who leads what ends the round; nothing that anybody said. */
function Waiting({ round, isDone, begin, reveal, close }: WaitingProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const main = useRef<HTMLButtonElement>(null)
  const { takesPart, isLead, done, count } = useProgress(round, isDone)
  return (
    <RoundPage
      title={t(isDone ? 'rounds.ownDevice.done' : `rounds.${round.kind}.title`)}
      kicker={round.question === '' ? t('rounds.ownDevice.kicker') : round.question}
      description={t(takesPart ? 'rounds.ownDevice.explained' : 'rounds.ownDevice.looksOn')}
      closeLabel={t('rounds.handOver.leave')}
      onClose={close}
      {...(takesPart && { initialFocus: main })}
      footer={
        isLead && (
          <>
            <Button
              variant="quiet"
              className={styles.discard}
              onClick={() => execute(workshopCommands.discardRound, { roundId: round.id })}
            >
              {t('rounds.handOver.discard')}
            </Button>
            <Button variant={done === count ? 'primary' : 'plain'} onClick={reveal}>
              {done === count
                ? t('rounds.handOver.reveal')
                : t('rounds.handOver.revealNow', { count: count - done })}
            </Button>
          </>
        )
      }
    >
      {takesPart && (
        <Button ref={main} variant={isDone ? 'plain' : 'primary'} className={styles.main} onClick={begin}>
          {t(isDone ? 'rounds.ownDevice.again' : 'rounds.ownDevice.begin')}
        </Button>
      )}
      <RoundStatus>{t('rounds.handOver.done', { done, count })}</RoundStatus>
    </RoundPage>
  )
}

/** Who takes part in a round, and how many of them are done. Outside a room that is the person at this device alone. */
function useProgress(round: Round, isDone: boolean) {
  const { room } = usePorts()
  const { members, role, status } = useStore(room.store)
  const others = members.filter((member) => member.role !== 'look')
  const takesPart = role !== 'look'
  return {
    takesPart,
    isLead: role === 'lead' || status === 'none',
    done: others.filter((member) => member.done === round.id).length + Number(takesPart && isDone),
    count: others.length + Number(takesPart),
  }
}
