import type { Meta } from '../domain'
import type { Level } from './types'

/** Schools of the craft, the method's own first: it is the default. Last, a profile that a map has to itself. */
export const PROFILE_IDS = ['method', 'google', 'wodtke', 'viva', 'custom'] as const
export type ProfileId = (typeof PROFILE_IDS)[number]

/** A school's limits and levels, as far as they differ from the rules' own. */
interface Profile {
  readonly id: Exclude<ProfileId, 'custom'>
  /** Limits by rule id and name. */
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly levels: Readonly<Record<string, Level | 'off'>>
}

const METHOD: Profile = { id: 'method', options: {}, levels: {} }

const GOOGLE: Profile = {
  id: 'google',
  options: { R01: { limit: 5 }, R03: { limit: 5 } },
  levels: { R30: 'off', R32: 'off', R45: 'advise' },
}

const WODTKE: Profile = {
  id: 'wodtke',
  options: { R01: { limit: 1 }, R02: { focus: 1 }, R03: { limit: 3 } },
  levels: { R32: 'off' },
}

const VIVA: Profile = {
  id: 'viva',
  options: { R01: { limit: 5 }, R03: { limit: 5 }, R04: { least: 3 } },
  levels: { R30: 'off', R32: 'off' },
}

const PROFILES: readonly Profile[] = [METHOD, GOOGLE, WODTKE, VIVA]

type ProfileOfMap = Pick<Meta, 'profile' | 'basedOn' | 'ruleSettings'>

/** The school that a map follows, or begins from with its own profile; one that we do not know is the method's. */
export function profileOf({ profile, basedOn }: Omit<ProfileOfMap, 'ruleSettings'>): Profile {
  const wanted = profile === 'custom' ? basedOn : profile
  return PROFILES.find(({ id }) => id === wanted) ?? METHOD
}

/** A map has a profile of its own once anybody chose so, or set a limit or a level for it. */
export function profileIdOf(meta: ProfileOfMap): ProfileId {
  const isOwn = meta.profile === 'custom' || Object.keys(meta.ruleSettings).length > 0
  return isOwn ? 'custom' : profileOf(meta).id
}
