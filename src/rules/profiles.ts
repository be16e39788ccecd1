import type { Meta } from '../domain'
import { isRuleId, RULE_ID, type RuleId } from './rule-ids'
import type { Level } from './types'

/** Schools of the craft, the method's own first: it is the default. Last, a profile that a map has to itself. */
export const PROFILE_IDS = ['method', 'google', 'wodtke', 'viva', 'custom'] as const
export type ProfileId = (typeof PROFILE_IDS)[number]

/** A school's limits and levels, as far as they differ from the rules' own. */
interface Profile {
  readonly id: Exclude<ProfileId, 'custom'>
  /** Limits by rule id and name. */
  readonly options: Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>
  readonly levels: Readonly<Partial<Record<RuleId, Level | 'off'>>>
}

const METHOD: Profile = { id: 'method', options: {}, levels: {} }

const GOOGLE: Profile = {
  id: 'google',
  options: { [RULE_ID.objectivesWithinLimit]: { limit: 5 }, [RULE_ID.keyResultsWithinLimit]: { limit: 5 } },
  levels: {
    [RULE_ID.keyResultHasConfidence]: 'off',
    [RULE_ID.effortIsSharedOut]: 'off',
    [RULE_ID.commitmentIsChosen]: 'advise',
  },
}

const WODTKE: Profile = {
  id: 'wodtke',
  options: {
    [RULE_ID.objectivesWithinLimit]: { limit: 1 },
    [RULE_ID.objectivesWithinFocus]: { focus: 1 },
    [RULE_ID.keyResultsWithinLimit]: { limit: 3 },
  },
  levels: { [RULE_ID.effortIsSharedOut]: 'off' },
}

const VIVA: Profile = {
  id: 'viva',
  options: {
    [RULE_ID.objectivesWithinLimit]: { limit: 5 },
    [RULE_ID.keyResultsWithinLimit]: { limit: 5 },
    [RULE_ID.objectiveHasKeyResults]: { least: 3 },
  },
  levels: { [RULE_ID.keyResultHasConfidence]: 'off', [RULE_ID.effortIsSharedOut]: 'off' },
}

const PROFILES: readonly Profile[] = [METHOD, GOOGLE, WODTKE, VIVA]

type ProfileOfMap = Pick<Meta, 'profile' | 'basedOn' | 'ruleSettings'>

/** The school that a map follows, or begins from with its own profile; one that we do not know is the method's. */
export function profileOf({ profile, basedOn }: Omit<ProfileOfMap, 'ruleSettings'>): Profile {
  const wanted = profile === 'custom' ? basedOn : profile
  return PROFILES.find(({ id }) => id === wanted) ?? METHOD
}

/** A map has a profile of its own once anybody chose so, or set a limit or a level of a rule we have. */
export function profileIdOf(meta: ProfileOfMap): ProfileId {
  const isOwn = meta.profile === 'custom' || Object.keys(meta.ruleSettings).some(isRuleId)
  return isOwn ? 'custom' : profileOf(meta).id
}
