import { STAGES, type Meta, type Stage } from '../../domain'
import { present } from '../../lib'
import { profileOf } from '../profiles'
import type { Level, Rule } from '../types'

/** Does the stage of a map reach the one from which a rule speaks? */
export function stageReaches(stage: Stage, from: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(from)
}

/** Whether the rule is on for a map, and the level that the map or its profile imposes (null: the rule's own). */
export function levelSetting(rule: Rule, meta: Meta): Level | 'off' | null {
  const level = meta.ruleSettings[rule.id]?.level ?? profileOf(meta.profile).levels[rule.id] ?? null
  return level ?? (rule.meta.onByDefault ? null : 'off')
}

/** A limit of the rule: the map's own, else its profile's, else the rule's. Throws for a name it does not have. */
export function optionOf(rule: Rule, meta: Meta, name: string): number {
  const own = present(rule.meta.options[name], `option ${name} of ${rule.id}`)
  return meta.ruleSettings[rule.id]?.options[name] ?? profileOf(meta.profile).options[rule.id]?.[name] ?? own
}
