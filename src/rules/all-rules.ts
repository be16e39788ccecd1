import { ambitionIsInBand } from './definitions/ambition-is-in-band'
import { childAddsToParent } from './definitions/child-adds-to-parent'
import { closeIsHonest } from './definitions/close-is-honest'
import { commitmentIsChosen } from './definitions/commitment-is-chosen'
import { confidenceHolds } from './definitions/confidence-holds'
import { datesAreConsistent } from './definitions/dates-are-consistent'
import { directionMatchesNumbers } from './definitions/direction-matches-numbers'
import { effortIsSharedOut } from './definitions/effort-is-shared-out'
import { goalIsKept } from './definitions/goal-is-kept'
import { keyResultHasActions } from './definitions/key-result-has-actions'
import { keyResultHasBaseline } from './definitions/key-result-has-baseline'
import { keyResultHasConfidence } from './definitions/key-result-has-confidence'
import { keyResultHasDueDate } from './definitions/key-result-has-due-date'
import { keyResultIsMeasurable } from './definitions/key-result-is-measurable'
import { keyResultIsNotKpi } from './definitions/key-result-is-not-kpi'
import { keyResultIsOutcome } from './definitions/key-result-is-outcome'
import { keyResultIsWithinReach } from './definitions/key-result-is-within-reach'
import { keyResultSupportsObjective } from './definitions/key-result-supports-objective'
import { keyResultWithoutVagueAmount } from './definitions/key-result-without-vague-amount'
import { keyResultsDiffer } from './definitions/key-results-differ'
import { keyResultsSuffice } from './definitions/key-results-suffice'
import { keyResultsWithinLimit } from './definitions/key-results-within-limit'
import { mapHasOneBigObjective } from './definitions/map-has-one-big-objective'
import { mapHasTimeFrame } from './definitions/map-has-time-frame'
import { nodeFitsChain } from './definitions/node-fits-chain'
import { nodeHasText } from './definitions/node-has-text'
import { notAllLagging } from './definitions/not-all-lagging'
import { objectiveHasDirection } from './definitions/objective-has-direction'
import { objectiveHasKeyResults } from './definitions/objective-has-key-results'
import { objectiveInspires } from './definitions/objective-inspires'
import { objectiveIsMemorable } from './definitions/objective-is-memorable'
import { objectiveIsNotBusinessAsUsual } from './definitions/objective-is-not-business-as-usual'
import { objectiveIsNotDeliverable } from './definitions/objective-is-not-deliverable'
import { objectiveSupportsBigObjective } from './definitions/objective-supports-big-objective'
import { objectiveWithoutNumber } from './definitions/objective-without-number'
import { objectivesDiffer } from './definitions/objectives-differ'
import { objectivesWithinFocus } from './definitions/objectives-within-focus'
import { objectivesWithinLimit } from './definitions/objectives-within-limit'
import { oneResultPerKeyResult } from './definitions/one-result-per-key-result'
import { quantityIsPaired } from './definitions/quantity-is-paired'
import { relativeFigureHasBase } from './definitions/relative-figure-has-base'
import { reviewIsHeld } from './definitions/review-is-held'
import { somethingWasCut } from './definitions/something-was-cut'
import { weekIsFeasible } from './definitions/week-is-feasible'
import { workHasOneOwner } from './definitions/work-has-one-owner'
import type { Rule } from './types'

/** The catalogue of checks, by id. */
export const allRules: readonly Rule[] = [
  objectivesWithinLimit,
  objectivesWithinFocus,
  keyResultsWithinLimit,
  objectiveHasKeyResults,
  nodeFitsChain,
  nodeHasText,
  mapHasOneBigObjective,
  keyResultHasActions,
  weekIsFeasible,
  objectiveWithoutNumber,
  objectiveIsNotDeliverable,
  objectiveHasDirection,
  objectiveIsMemorable,
  objectiveInspires,
  objectiveIsNotBusinessAsUsual,
  ambitionIsInBand,
  mapHasTimeFrame,
  objectivesDiffer,
  objectiveSupportsBigObjective,
  childAddsToParent,
  keyResultIsMeasurable,
  keyResultHasBaseline,
  directionMatchesNumbers,
  keyResultIsOutcome,
  keyResultWithoutVagueAmount,
  oneResultPerKeyResult,
  relativeFigureHasBase,
  keyResultHasDueDate,
  workHasOneOwner,
  keyResultHasConfidence,
  confidenceHolds,
  effortIsSharedOut,
  keyResultsDiffer,
  quantityIsPaired,
  notAllLagging,
  keyResultIsNotKpi,
  keyResultIsWithinReach,
  keyResultSupportsObjective,
  keyResultsSuffice,
  closeIsHonest,
  datesAreConsistent,
  reviewIsHeld,
  goalIsKept,
  somethingWasCut,
  commitmentIsChosen,
]
