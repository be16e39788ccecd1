import type { Round } from '../../../domain'

/** What the turn of one person is given, in every kind of round. */
export interface TurnProps {
  readonly round: Round
  /** Whose turn it is. */
  readonly name: string
  /** Leaves the turn for the hand-over. */
  readonly pass: (isDone: boolean) => void
}

/** What the page of results is given. */
export interface ResultsProps {
  readonly round: Round
  readonly close: () => void
}

/** What a facilitator chooses of a round before it begins. */
export type Choices = Omit<Round, 'id' | 'startedAt' | 'revealedAt' | 'kind'>
