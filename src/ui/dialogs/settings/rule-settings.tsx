import { useState, type RefObject } from 'react'
import { commands } from '../../../editor'
import { profileIdOf } from '../../../rules'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useSummary } from '../../panels/checks/use-summary'
import { Button } from '../../primitives/button/button'
import { TextField } from '../../primitives/input/text-field'
import { useRuleGroups } from '../rule-book/rule-groups'
import { RuleSetting } from './rule-setting'
import styles from './settings-dialog.module.css'

interface RuleSettingsProps {
  /** Takes the setting that was asked for. */
  readonly asked: RefObject<HTMLLIElement | null>
  readonly askedId: string | null
}

/** Level and limits of each rule, by category, to be searched. */
export function RuleSettings({ asked, askedId }: RuleSettingsProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const summary = useSummary()
  const [query, setQuery] = useState('')
  const groups = useRuleGroups(query)
  const untouched = useEditor(({ document }) => profileIdOf(document.meta) !== 'custom')
  return (
    <section className={styles.section}>
      <h3>{t('settings.checks.heading')}</h3>
      <p role="status" className={styles.found}>
        {t('settings.found', { summary })}
      </p>
      <div className={styles.tools}>
        <TextField
          type="search"
          className={styles.search}
          label={t('settings.checks.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Button aria-disabled={untouched} onClick={() => execute(commands.followProfileInAll)}>
          {t('settings.checks.followAll')}
        </Button>
      </div>
      {groups.length === 0 && <p className={styles.found}>{t('settings.checks.none')}</p>}
      {groups.map(({ category, rules }) => (
        <section key={category} aria-label={t(`settings.category.${category}`)}>
          <h4>{t(`settings.category.${category}`)}</h4>
          <ul>
            {rules.map((rule) => (
              <RuleSetting key={rule.id} rule={rule} {...(rule.id === askedId && { ref: asked })} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
