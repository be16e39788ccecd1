import { ChevronLeft, SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { commands } from '../../../editor'
import type { Rule, RuleExample } from '../../../rules'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { ExampleOutline } from './example-outline'
import styles from './rule-book.module.css'
import { ruleText } from './rule-groups'
import { RuleStatus } from './rule-status'

/** Why a rule is there, what to do, examples and sources. */
export function RulePage({ rule }: { readonly rule: Rule }) {
  const execute = useExecute()
  const i18n = useI18n()
  const { t } = i18n
  const language = i18n.locale === 'zh' ? 'zh' : 'en'
  const spoken = ({ locale }: RuleExample): boolean => locale === language
  return (
    <article className={styles.page} data-rule-id={rule.id}>
      <div className={styles.tools}>
        <Button variant="quiet" onClick={() => execute(commands.explainRules)}>
          <ChevronLeft size={16} aria-hidden />
          {t('settings.book.all')}
        </Button>
        <Button onClick={() => execute(commands.openRuleSetting, { ruleId: rule.id })}>
          <SlidersHorizontal size={15} aria-hidden />
          {t('settings.book.change')}
        </Button>
      </div>
      <RuleStatus rule={rule} />
      <p className={styles.why}>{ruleText(rule, 'why', i18n)}</p>
      <Part heading={t('settings.book.advice')}>
        <p>{ruleText(rule, 'advice', i18n)}</p>
      </Part>
      <div className={styles.examples}>
        <Part heading={t('settings.book.good')} variant="good">
          <Examples examples={rule.docs.good.filter(spoken)} />
        </Part>
        <Part heading={t('settings.book.bad')} variant="bad">
          <Examples examples={rule.docs.bad.filter(spoken)} />
        </Part>
      </div>
      <Part heading={t('settings.book.sources')}>
        <ul className={styles.sources}>
          {rule.docs.sources[language].map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Part>
    </article>
  )
}

interface PartProps {
  readonly heading: string
  readonly variant?: 'good' | 'bad'
  readonly children: ReactNode
}

function Part({ heading, variant, children }: PartProps) {
  return (
    <section className={styles.section} data-look={variant}>
      <h3>{heading}</h3>
      {children}
    </section>
  )
}

function Examples({ examples }: { readonly examples: readonly RuleExample[] }) {
  return examples.map((example) => <ExampleOutline key={example.outline} example={example} />)
}
