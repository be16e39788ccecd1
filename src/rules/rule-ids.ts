/** The id of every rule, by the name of its sentences in the catalogue. Ids are stored in maps: they never change. */
export const RULE_ID = {
  objectivesWithinLimit: 'R01',
  objectivesWithinFocus: 'R02',
  keyResultsWithinLimit: 'R03',
  objectiveHasKeyResults: 'R04',
  nodeFitsChain: 'R05',
  nodeHasText: 'R06',
  mapHasOneBigObjective: 'R07',
  keyResultHasActions: 'R08',
  weekIsFeasible: 'R09',
  objectiveWithoutNumber: 'R10',
  objectiveIsNotDeliverable: 'R11',
  objectiveHasDirection: 'R12',
  objectiveIsMemorable: 'R13',
  objectiveInspires: 'R14',
  objectiveIsNotBusinessAsUsual: 'R15',
  ambitionIsInBand: 'R16',
  mapHasTimeFrame: 'R17',
  objectivesDiffer: 'R18',
  objectiveSupportsBigObjective: 'R19',
  childAddsToParent: 'R20',
  keyResultIsMeasurable: 'R21',
  keyResultHasBaseline: 'R22',
  directionMatchesNumbers: 'R23',
  keyResultIsOutcome: 'R24',
  keyResultWithoutVagueAmount: 'R25',
  oneResultPerKeyResult: 'R26',
  relativeFigureHasBase: 'R27',
  keyResultHasDueDate: 'R28',
  workHasOneOwner: 'R29',
  keyResultHasConfidence: 'R30',
  confidenceHolds: 'R31',
  effortIsSharedOut: 'R32',
  keyResultsDiffer: 'R33',
  quantityIsPaired: 'R34',
  notAllLagging: 'R35',
  keyResultIsNotKpi: 'R36',
  keyResultIsWithinReach: 'R37',
  keyResultSupportsObjective: 'R38',
  keyResultsSuffice: 'R39',
  closeIsHonest: 'R40',
  datesAreConsistent: 'R41',
  reviewIsHeld: 'R42',
  goalIsKept: 'R43',
  somethingWasCut: 'R44',
  commitmentIsChosen: 'R45',
} as const

/** The name of a rule and of its sentences in the catalogue, e.g. `keyResultIsMeasurable`. */
export type RuleName = keyof typeof RULE_ID
export type RuleId = (typeof RULE_ID)[RuleName]

const RULE_IDS: ReadonlySet<string> = new Set(Object.values(RULE_ID))

/** Is this the id of a rule we have? Files and stored maps may name rules of other versions. */
export function isRuleId(text: string): text is RuleId {
  return RULE_IDS.has(text)
}
