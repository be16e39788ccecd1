import { setMeta, type Meta, type RuleSetting } from '../../domain'
import { allRules, standingOf, type Level, type ProfileId } from '../../rules'
import type { CommandContext, CommandOutcome } from '../command'
import { announce, commit, defineCommand, refused } from './define-command'

/** Takes over the limits and levels of a school; what was set for this map by hand goes. */
export const setProfile = defineCommand<{ readonly profile: ProfileId }>({
  id: 'map.setProfile',
  category: 'map',
  listed: false,
  run: ({ document }, { profile }) =>
    commit(setMeta(document, { fields: { profile, ruleSettings: {} } }), {
      announce: announce('profile', { profile }),
    }),
})

interface SetRuleLevelArgs {
  readonly ruleId: string
  /** Null: as the profile says. */
  readonly level: Level | 'off' | null
}

/** How loudly a rule speaks on this map, or that it is silent. */
export const setRuleLevel = defineCommand<SetRuleLevelArgs>({
  id: 'map.setRuleLevel',
  category: 'map',
  listed: false,
  run: (context, { ruleId, level }) =>
    isKnown(ruleId) ? setting(context, ruleId, { level }) : refused('invalid'),
})

interface SetLimitArgs {
  readonly ruleId: string
  readonly name: string
  readonly value: number
  /** Equal keys within 500 ms are one step of undo; one that begins with `edit:` holds however slow the typing. */
  readonly mergeKey?: string
}

/** Sets a limit of a rule within its bounds; the profile's own value is no setting of the map. */
export const setLimit = defineCommand<SetLimitArgs>({
  id: 'map.setLimit',
  category: 'map',
  listed: false,
  run: (context, { ruleId, name, value, mergeKey }) => {
    const { meta } = context.document
    const rule = allRules.find(({ id }) => id === ruleId)
    const limit = rule && standingOf(rule, meta).limits.find((each) => each.name === name)
    if (limit === undefined || !Number.isInteger(value) || value < limit.least || value > limit.most)
      return refused('invalid')
    const others = Object.entries(meta.ruleSettings[ruleId]?.options ?? {}).filter(([key]) => key !== name)
    const options = Object.fromEntries(value === limit.ofProfile ? others : [...others, [name, value]])
    return setting(context, ruleId, { options }, mergeKey)
  },
})

/** Level and limits of a rule are those of the profile again. */
export const followProfile = defineCommand<{ readonly ruleId: string }>({
  id: 'map.followProfile',
  category: 'map',
  listed: false,
  run: (context, { ruleId }) => setting(context, ruleId, { level: null, options: {} }),
})

/** Everything is as the profile says again. */
export const followProfileInAll = defineCommand({
  id: 'map.followProfileInAll',
  category: 'map',
  isEnabled: ({ document }) => Object.keys(document.meta.ruleSettings).length > 0,
  run: ({ document }) =>
    commit(setMeta(document, { fields: { ruleSettings: {} } }), { announce: announce('profileFollowed') }),
})

function isKnown(ruleId: string): boolean {
  return allRules.some(({ id }) => id === ruleId)
}

/** Changes what the map says of one rule; a rule of which it says nothing is left out. */
function setting(
  { document }: CommandContext,
  ruleId: string,
  change: Partial<RuleSetting>,
  mergeKey?: string,
): CommandOutcome {
  const { [ruleId]: before, ...others } = document.meta.ruleSettings
  const after: RuleSetting = { level: null, options: {}, ...before, ...change }
  const isEmpty = after.level === null && Object.keys(after.options).length === 0
  const ruleSettings: Meta['ruleSettings'] = isEmpty ? others : { ...others, [ruleId]: after }
  return commit(setMeta(document, { fields: { ruleSettings } }), mergeKey === undefined ? {} : { mergeKey })
}
