import { ruleSettingOf, type Rule } from '../../../rules'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { LevelIcon } from '../../panels/checks/item/level-icon'
import { RuleId } from '../rule-id'
import styles from './rule-book.module.css'

/** Id of a rule, its level on this map, and from which stage on it reports. */
export function RuleStatus({ rule }: { readonly rule: Rule }) {
  const { t } = useI18n()
  const level = useEditor(({ document }) => ruleSettingOf(rule, document.meta).level)
  const from = t('settings.checks.from', { stage: rule.meta.stage })
  const name = level === 'off' ? '' : t(`checks.level.${level}`)
  return (
    <span className={styles.status} data-level={level}>
      <RuleId id={rule.id} />
      {level !== 'off' && <LevelIcon level={level} />}
      {t('settings.book.stands', { level, name, from })}
    </span>
  )
}
