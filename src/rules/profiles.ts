import type { Level } from './types'

/** Schools of the craft; the first one, the method's own, is the default. */
export const PROFILE_IDS = ['method', 'google', 'wodtke', 'viva'] as const
export type ProfileId = (typeof PROFILE_IDS)[number]

/** A school's limits and levels, as far as they differ from the rules' own. */
interface Profile {
  readonly id: ProfileId
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

/** The profile with this id; one that we do not know falls back to the method's own. */
export function profileOf(id: string): Profile {
  return PROFILES.find((profile) => profile.id === id) ?? METHOD
}
