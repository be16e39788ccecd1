import type { Meta } from '../domain'
import { isRuleId, RULE_ID, type RuleId } from './rule-ids'
import type { Level } from './types'

/** Profiles of limits and levels: the method's is the default, `custom` is a map's own. */
export const PROFILE_IDS = ['method', 'google', 'wodtke', 'viva', 'custom'] as const
export type ProfileId = (typeof PROFILE_IDS)[number]

/** Limits and levels, as far as they differ from the rules' own. */
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

/** The profile that a map follows, or on which its own is based; an unknown one counts as the method's. */
export function profileOf({ profile, basedOn }: Omit<ProfileOfMap, 'ruleSettings'>): Profile {
  const wanted = profile === 'custom' ? basedOn : profile
  return PROFILES.find(({ id }) => id === wanted) ?? METHOD
}

/** A map has a profile of its own once anybody chose so, or set a limit or a level of a rule we have. */
export function profileIdOf(meta: ProfileOfMap): ProfileId {
  const isOwn = meta.profile === 'custom' || Object.keys(meta.ruleSettings).some(isRuleId)
  return isOwn ? 'custom' : profileOf(meta).id
}
