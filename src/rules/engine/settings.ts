import { STAGES, type Meta, type Stage } from '../../domain'
import { expectDefined } from '../../lib'
import { profileOf } from '../profiles'
import type { Level, Limit, Rule } from '../types'

/** Does the stage of a map reach the one from which a rule reports? */
export function stageReaches(stage: Stage, from: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(from)
}

/** Whether the rule is on for a map, and the level that the map or its profile imposes (null: the rule's own). */
export function levelSetting(rule: Rule, meta: Meta): Level | 'off' | null {
  const level = meta.ruleSettings[rule.id]?.level ?? profileOf(meta).levels[rule.id] ?? null
  return level ?? (rule.meta.onByDefault ? null : 'off')
}

/**
 * A limit of the rule: the map's own, else its profile's, else the rule's; never outside its bounds. Throws for a name
 * it does not have.
 */
export function optionOf(rule: Rule, meta: Meta, name: string): number {
  const limit = expectDefined(rule.meta.options[name], `option ${name} of ${rule.id}`)
  return clampTo(limit, meta.ruleSettings[rule.id]?.options[name] ?? profileValue(rule, meta, name, limit))
}

/** A limit as it holds on a map, with what the profile says of it. */
export interface LimitSetting extends Limit {
  readonly name: string
  readonly profileValue: number
}

/** Where a rule stands on a map. */
export interface RuleSetting {
  /** The level chosen for this map; null: as the profile says. */
  readonly chosen: Level | 'off' | null
  readonly level: Level | 'off'
  readonly profileLevel: Level | 'off'
  readonly limits: readonly LimitSetting[]
  /** Is anything other than the profile says? */
  readonly changed: boolean
}

/** What holds for a rule on a map, and what its profile would have. */
export function ruleSettingOf(rule: Rule, meta: Meta): RuleSetting {
  const chosen = meta.ruleSettings[rule.id]?.level ?? null
  const profileLevel = profileOf(meta).levels[rule.id] ?? (rule.meta.onByDefault ? rule.meta.level : 'off')
  const limits = Object.entries(rule.meta.options).map(([name, limit]) => ({
    ...limit,
    name,
    value: optionOf(rule, meta, name),
    profileValue: profileValue(rule, meta, name, limit),
  }))
  return {
    chosen,
    level: chosen ?? profileLevel,
    profileLevel,
    limits,
    changed: chosen !== null || limits.some((limit) => limit.value !== limit.profileValue),
  }
}

function profileValue({ id }: Rule, meta: Meta, name: string, limit: Limit): number {
  return profileOf(meta).options[id]?.[name] ?? limit.value
}

function clampTo({ min, max }: Limit, value: number): number {
  return Math.min(max, Math.max(min, Math.round(value)))
}
