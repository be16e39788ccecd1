import type { DocumentReader, NodeId } from '../../domain'
import { compareCodeUnits } from '../../lib'
import { RULE_ID, type RuleId } from '../rule-ids'
import { LEVELS, type Diagnostic, type Level } from '../types'

/** Findings at one card that come to the same: the one to say first, and the others, whose remedies stand beside. */
export interface Check {
  readonly first: Diagnostic
  readonly others: readonly Diagnostic[]
  /** A field is not filled in: said once for the whole map, and in one line at the card. */
  readonly isOmission: boolean
  /** The finding of the parent says it of all its children. */
  readonly isSaidAbove: boolean
}

const NO_CHECKS: readonly Check[] = []

/**
 * Merges the findings at a card, of the highest level first and the most useful of these in front; what is missing
 * comes last. `above` are the findings at its parent.
 */
function mergeFindings(found: readonly Diagnostic[], above: readonly Diagnostic[]): readonly Check[] {
  if (found.length === 0) return NO_CHECKS
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of [...found].sort(byUsefulness)) {
    const matter = matterOf(diagnostic)
    const group = groups.get(matter)
    if (group === undefined) groups.set(matter, [diagnostic])
    else group.push(diagnostic)
  }
  const checks = [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    if (first === undefined) return []
    return [{ first, others, isOmission: first.missing !== undefined, isSaidAbove: isSaidBy(above, first) }]
  })
  return checks.sort((a, b) => Number(a.isOmission) - Number(b.isOmission))
}

/** What the findings at a card come to; the same list as long as they and those at its parent are the same lists. */
export function createMerger(
  document: DocumentReader,
  of: (id: NodeId) => readonly Diagnostic[],
): (id: NodeId) => readonly Check[] {
  const known = new WeakMap<readonly Diagnostic[], Merged>()
  return (id) => {
    const found = of(id)
    if (found.length === 0) return NO_CHECKS
    const parentId = document.node(id)?.parentId ?? null
    const above = parentId === null ? NONE : of(parentId)
    const last = known.get(found)
    if (last?.above === above) return last.checks
    const checks = mergeFindings(found, above)
    known.set(found, { above, checks })
    return checks
  }
}

const NONE: readonly Diagnostic[] = []

interface Merged {
  readonly above: readonly Diagnostic[]
  readonly checks: readonly Check[]
}

/** The level at which a card is marked: that of its gravest check; null where only questions, omissions or what its parent says are left. */
export function levelOfMark(checks: readonly Check[]): Level | null {
  const marking = checks.find(
    ({ first, isOmission, isSaidAbove }) => !isOmission && !isSaidAbove && first.level !== 'ask',
  )
  return marking?.first.level ?? null
}

/** The gravest first, of each level the most useful; whatever is not listed comes after. */
function byUsefulness(a: Diagnostic, b: Diagnostic): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    usefulness(a.ruleId) - usefulness(b.ruleId) ||
    compareCodeUnits(a.key, b.key)
  )
}

/** The place of a rule in the order of usefulness, counted from 0. */
export function usefulness(id: RuleId): number {
  return RANKS.get(id) ?? RANKS.size
}

/** What a coach would take up first: what changes the map, then what changes a sentence, then its polish. */
const RANKS: ReadonlyMap<RuleId, number> = new Map(
  [
    RULE_ID.nodeFitsChain,
    RULE_ID.mapHasOneBigObjective,
    RULE_ID.nodeHasText,
    RULE_ID.objectivesWithinLimit,
    RULE_ID.keyResultsWithinLimit,
    RULE_ID.objectiveHasKeyResults,
    RULE_ID.directionMatchesNumbers,
    RULE_ID.keyResultsDiffer,
    RULE_ID.objectivesDiffer,
    RULE_ID.objectiveWithoutNumber,
    RULE_ID.keyResultIsOutcome,
    RULE_ID.keyResultIsMeasurable,
    RULE_ID.keyResultWithoutVagueAmount,
    RULE_ID.objectiveSupportsBigObjective,
    RULE_ID.oneResultPerKeyResult,
    RULE_ID.relativeFigureHasBase,
    RULE_ID.objectiveIsNotDeliverable,
    RULE_ID.objectiveHasDirection,
    RULE_ID.objectiveIsNotBusinessAsUsual,
    RULE_ID.keyResultIsNotKpi,
    RULE_ID.quantityIsPaired,
    RULE_ID.childAddsToParent,
    RULE_ID.keyResultHasBaseline,
    // What the titles show of a link is a hint, of four of which one may be right.
    RULE_ID.keyResultSupportsObjective,
    RULE_ID.keyResultIsWithinReach,
    RULE_ID.workHasOneOwner,
    RULE_ID.keyResultHasDueDate,
    RULE_ID.keyResultHasConfidence,
    RULE_ID.effortIsSharedOut,
    RULE_ID.keyResultHasActions,
    RULE_ID.keyResultsSuffice,
    RULE_ID.objectiveIsMemorable,
    RULE_ID.objectivesWithinFocus,
  ].map((id, rank) => [id, rank]),
)

/** Rules that ask for the same change of a key result: an outcome with a target. */
const OUTCOME_WITH_TARGET: ReadonlySet<RuleId> = new Set([
  RULE_ID.keyResultIsOutcome,
  RULE_ID.keyResultIsMeasurable,
  RULE_ID.keyResultWithoutVagueAmount,
])

/** The name under which findings are merged. */
function matterOf({ key, ruleId, missing, level }: Diagnostic): string {
  if (missing !== undefined) return 'omission'
  if (level !== 'ask' && OUTCOME_WITH_TARGET.has(ruleId)) return 'outcome with target'
  return key
}

/** Does a finding of the same rule at the parent name this card? */
function isSaidBy(above: readonly Diagnostic[], { ruleId, nodeId, missing }: Diagnostic): boolean {
  return (
    missing === undefined && above.some((each) => each.ruleId === ruleId && each.related.includes(nodeId))
  )
}
