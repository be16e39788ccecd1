import { useMemo } from 'react'
import type { I18n } from '../../../i18n'
import { allRules, type Rule, type RuleCategory } from '../../../rules'
import { useI18n } from '../../hooks/ports'

interface RuleGroup {
  readonly category: RuleCategory
  readonly rules: readonly Rule[]
}

const CATEGORIES = [
  'structure',
  'objective',
  'keyResult',
  'people',
  'link',
  'review',
] as const satisfies RuleCategory[]

/** The catalogue by category, as far as each rule has all words of the query in its id, name or reason. */
export function useRuleGroups(query: string): readonly RuleGroup[] {
  const i18n = useI18n()
  return useMemo(() => {
    const words = fold(query).split(/\s+/)
    const found = allRules.filter((rule) => {
      const text = fold(`${rule.id} ${nameOf(rule, i18n)} ${ruleText(rule, 'why', i18n)}`)
      return words.every((word) => text.includes(word))
    })
    return CATEGORIES.map((category) => ({
      category,
      rules: found.filter(({ meta }) => meta.category === category),
    })).filter(({ rules }) => rules.length > 0)
  }, [i18n, query])
}

/** What the rule is called, in the language of the person. */
export function nameOf(rule: Rule, i18n: I18n): string {
  return ruleText(rule, 'title', i18n)
}

/** A sentence about the rule itself: why it is there, what to do. */
export function ruleText(rule: Rule, key: 'title' | 'why' | 'advice', { t }: I18n): string {
  return t(`rules.${rule.name}.${key}`)
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
