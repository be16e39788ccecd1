import { useState, type Ref } from 'react'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { TextField } from '../../primitives/input/text-field'
import styles from './rule-book.module.css'
import { nameOf, useRuleGroups } from './rule-groups'
import { RuleStatus } from './rule-status'

/** Every rule by category; each leads to its page. */
export function RuleOverview({ search }: { readonly search: Ref<HTMLInputElement> }) {
  const execute = useExecute()
  const i18n = useI18n()
  const [query, setQuery] = useState('')
  const groups = useRuleGroups(query)
  return (
    <>
      <TextField
        ref={search}
        type="search"
        label={i18n.t('settings.checks.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {groups.length === 0 && <p className={styles.none}>{i18n.t('settings.checks.none')}</p>}
      {groups.map(({ category, rules }) => (
        <section key={category} className={styles.section}>
          <h3>{i18n.t(`settings.category.${category}`)}</h3>
          <ul className={styles.rules}>
            {rules.map((rule) => (
              <li key={rule.id} data-rule-id={rule.id}>
                <button
                  type="button"
                  className={styles.rule}
                  onClick={() => execute(commands.explainRule, { ruleId: rule.id })}
                >
                  <span className={styles.name}>{nameOf(rule, i18n)}</span>
                  <RuleStatus rule={rule} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
