import { Minus } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { ballotsOf, cardsOf, type NodeId, type Round } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { IconButton } from '../../primitives/button/icon-button'
import { DoneButton } from '../round/done-button'
import { RoundPage, RoundStatus } from '../round/round-page'
import type { TurnProps } from '../round/round-parts'
import { CardTitle, useCardTitle } from './card-title'
import styles from './dot-turn.module.css'

/** One person gives dots to cards: arrows go from card to card, Space gives a dot, a digit so many, Backspace takes one away. */
export function DotTurn({ round, name, pass }: TurnProps) {
  const { t } = useI18n()
  const cards = useEditor(useShallow(({ document }) => cardsOf(document, round)))
  const ballots = useEditor(useShallow(({ document }) => ballotsOf(document, round.id, name)))
  /** The card that Tab leads to. */
  const [active, setActive] = useState<NodeId | null>(null)
  const left = round.dots - ballots.reduce((sum, { value }) => sum + value, 0)
  return (
    <RoundPage
      title={t('rounds.dotVotes.turn', { name, count: round.dots })}
      kicker={round.question}
      description={t(round.allowsSeveral ? 'rounds.dotVotes.howSeveral' : 'rounds.dotVotes.howOne')}
      closeLabel={t('rounds.pause')}
      onClose={() => pass(false)}
      finish={() => pass(true)}
      footer={
        <>
          <RoundStatus>{t('rounds.dotVotes.left', { left, count: round.dots })}</RoundStatus>
          <DoneButton onClick={() => pass(true)} />
        </>
      }
    >
      <ul className={styles.cards} aria-label={t('rounds.dotVotes.cards')} onKeyDown={moveFocus}>
        {cards.map((id) => (
          <CardLine
            key={id}
            {...{ id, round, name, left }}
            isTabStop={id === (active ?? cards[0])}
            onFocus={() => setActive(id)}
            dots={ballots.find(({ nodeId }) => nodeId === id)?.value ?? 0}
          />
        ))}
      </ul>
    </RoundPage>
  )
}

/** Arrows, Home and End go from card to card. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-card]')]
  const place = buttons.findIndex((button) => button.parentElement?.contains(document.activeElement))
  const places: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    Home: 0,
    End: buttons.length - 1,
  }
  const target = buttons[places[event.key] ?? -1]
  if (target === undefined) return
  event.preventDefault()
  target.focus()
}

interface CardLineProps {
  readonly id: NodeId
  readonly round: Round
  readonly name: string
  readonly dots: number
  /** Dots that the person has left. */
  readonly left: number
  readonly isTabStop: boolean
  readonly onFocus: () => void
}

function CardLine({ id, round, name, dots, left, isTabStop, onFocus }: CardLineProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const title = useCardTitle(id)
  const give = (value: number): void => {
    const most = Math.min(dots + left, round.allowsSeveral ? round.dots : 1)
    const given = Math.max(0, Math.min(value, most))
    if (given !== dots)
      execute(workshopCommands.castBallot, { roundId: round.id, voter: name, nodeId: id, value: given })
  }
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (/^\d$/.test(event.key)) give(Number(event.key))
    else if (event.key === 'Backspace' || event.key === 'Delete' || event.key === '-') give(dots - 1)
    else if (event.key === '+') give(dots + 1)
    else return
    event.preventDefault()
  }
  return (
    <li className={styles.card}>
      <button
        type="button"
        data-card
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        className={styles.give}
        aria-label={t('rounds.dotVotes.give', { title, count: dots })}
        onClick={() => give(round.allowsSeveral || dots === 0 ? dots + 1 : 0)}
        onKeyDown={press}
      >
        <CardTitle id={id} />
        <Dots count={dots} />
      </button>
      <IconButton
        label={t('rounds.dotVotes.take', { title })}
        icon={Minus}
        tabIndex={-1}
        aria-disabled={dots === 0}
        onClick={() => give(dots - 1)}
      />
    </li>
  )
}

/** Dots as dots, up to ten of them; more as a number. */
function Dots({ count }: { readonly count: number }) {
  return (
    <span className={styles.dots} aria-hidden>
      {count > 10
        ? count
        : Array.from({ length: count }, (_, at) => <span key={at} className={styles.dot} />)}
    </span>
  )
}
