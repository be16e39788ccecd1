import { effortIsSharedOut } from './definitions/effort-is-shared-out'
import { keyResultHasConfidence } from './definitions/key-result-has-confidence'
import { keyResultHasDueDate } from './definitions/key-result-has-due-date'
import { keyResultIsMeasurable } from './definitions/key-result-is-measurable'
import { keyResultSupportsObjective } from './definitions/key-result-supports-objective'
import { keyResultsWithinLimit } from './definitions/key-results-within-limit'
import { mapHasOneBigObjective } from './definitions/map-has-one-big-objective'
import { nodeFitsChain } from './definitions/node-fits-chain'
import { objectiveHasKeyResults } from './definitions/objective-has-key-results'
import { objectiveWithoutNumber } from './definitions/objective-without-number'
import { objectivesWithinFocus } from './definitions/objectives-within-focus'
import { objectivesWithinLimit } from './definitions/objectives-within-limit'
import { workHasOneOwner } from './definitions/work-has-one-owner'
import type { Rule } from './types'

/** The catalogue of checks, by id. */
export const allRules: readonly Rule[] = [
  objectivesWithinLimit,
  objectivesWithinFocus,
  keyResultsWithinLimit,
  objectiveHasKeyResults,
  nodeFitsChain,
  mapHasOneBigObjective,
  objectiveWithoutNumber,
  keyResultIsMeasurable,
  keyResultHasDueDate,
  workHasOneOwner,
  keyResultHasConfidence,
  effortIsSharedOut,
  keyResultSupportsObjective,
]
