import { setMeta, type Meta, type RuleSetting } from '../../../domain'
import {
  allRules,
  isRuleId,
  profileIdOf,
  profileOf,
  ruleSettingOf,
  type Level,
  type ProfileId,
  type RuleId,
} from '../../../rules'
import type { CommandContext, CommandOutcome } from '../../command'
import { announce, commit, defineCommand, refused } from '../define-command'

/**
 * Takes over the limits and levels of a profile, and drops the map's own settings; or makes the present ones the map's
 * own.
 */
export const setProfile = defineCommand<{ readonly profile: ProfileId }>({
  id: 'map.setProfile',
  category: 'map',
  listed: false,
  run: ({ document }, { profile }) => {
    const { meta } = document
    const fields =
      profile === 'custom'
        ? { profile, basedOn: profileOf(meta).id }
        : { profile, basedOn: null, ruleSettings: unknownSettings(meta) }
    return commit(setMeta(document, { fields }), { announce: announce('profile', { profile }) })
  },
})

interface SetRuleLevelArgs {
  readonly ruleId: RuleId
  /** Null: as the profile says. */
  readonly level: Level | 'off' | null
}

/** Sets the level of a rule on this map, or turns it off. */
export const setRuleLevel = defineCommand<SetRuleLevelArgs>({
  id: 'map.setRuleLevel',
  category: 'map',
  listed: false,
  run: (context, { ruleId, level }) => setting(context, ruleId, { level }),
})

interface SetLimitArgs {
  readonly ruleId: RuleId
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
    const limit = rule && ruleSettingOf(rule, meta).limits.find((each) => each.name === name)
    if (limit === undefined || !Number.isInteger(value) || value < limit.min || value > limit.max)
      return refused('invalid')
    const others = Object.entries(meta.ruleSettings[ruleId]?.options ?? {}).filter(([key]) => key !== name)
    const options = Object.fromEntries(value === limit.profileValue ? others : [...others, [name, value]])
    return setting(context, ruleId, { options }, mergeKey)
  },
})

/** Resets level and limits of a rule to those of the profile. */
export const followProfile = defineCommand<{ readonly ruleId: RuleId }>({
  id: 'map.followProfile',
  category: 'map',
  listed: false,
  run: (context, { ruleId }) => setting(context, ruleId, { level: null, options: {} }),
})

/** Resets every rule to the profile. */
export const followProfileInAll = defineCommand({
  id: 'map.followProfileInAll',
  category: 'map',
  isEnabled: ({ document }) => profileIdOf(document.meta) === 'custom',
  run: ({ document }) =>
    commit(setMeta(document, { fields: ownProfile(document.meta, unknownSettings(document.meta)) }), {
      announce: announce('profileFollowed'),
    }),
})

/** Settings of rules of other versions: kept as they are; they do not make a profile of the map's own. */
function unknownSettings({ ruleSettings }: Meta): Meta['ruleSettings'] {
  return Object.fromEntries(Object.entries(ruleSettings).filter(([id]) => !isRuleId(id)))
}

/** The settings that differ from the profile the map is based on; without any, it follows that profile again. */
function ownProfile(meta: Meta, ruleSettings: Meta['ruleSettings']): Partial<Omit<Meta, 'id'>> {
  const { id } = profileOf(meta)
  return Object.keys(ruleSettings).some(isRuleId)
    ? { profile: 'custom', basedOn: id, ruleSettings }
    : { profile: id, basedOn: null, ruleSettings }
}

/** Changes the settings of one rule; a rule without any is left out. */
function setting(
  { document }: CommandContext,
  ruleId: RuleId,
  change: Partial<RuleSetting>,
  mergeKey?: string,
): CommandOutcome {
  const { [ruleId]: before, ...others } = document.meta.ruleSettings
  const after: RuleSetting = { level: null, options: {}, ...before, ...change }
  const isEmpty = after.level === null && Object.keys(after.options).length === 0
  const ruleSettings: Meta['ruleSettings'] = isEmpty ? others : { ...others, [ruleId]: after }
  return commit(
    setMeta(document, { fields: ownProfile(document.meta, ruleSettings) }),
    mergeKey === undefined ? {} : { mergeKey },
  )
}
