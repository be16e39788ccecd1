import type { ComponentType } from 'react'
import type { RoundKind } from '../../../domain'
import { ConfidenceResults } from '../votes/confidence-results'
import { ConfidenceTurn } from '../votes/confidence-turn'
import { DotResults } from '../votes/dot-results'
import { DotTurn } from '../votes/dot-turn'
import { FistResults } from '../votes/fist-results'
import { FistTurn } from '../votes/fist-turn'
import { WriteResults } from '../writing/write-results'
import { WriteTurn } from '../writing/write-turn'
import type { ResultsProps, TurnProps } from './round-parts'

interface RoundTool {
  /** What one person does while nobody else looks. */
  readonly Turn: ComponentType<TurnProps>
  /** What everybody sees at the end. */
  readonly Results: ComponentType<ResultsProps>
}

/** What people do in each kind of round. */
export const ROUND_TOOLS: Readonly<Record<RoundKind, RoundTool>> = {
  writing: { Turn: WriteTurn, Results: WriteResults },
  dotVotes: { Turn: DotTurn, Results: DotResults },
  fistOfFive: { Turn: FistTurn, Results: FistResults },
  confidence: { Turn: ConfidenceTurn, Results: ConfidenceResults },
}
