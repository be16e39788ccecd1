import { CircleQuestionMark, RotateCcw } from 'lucide-react'
import type { Ref } from 'react'
import { commands } from '../../../editor'
import { LEVELS, ruleSettingOf, type Level, type Rule, type RuleSetting } from '../../../rules'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { IconButton } from '../../primitives/button/icon-button'
import { Select } from '../../primitives/input/select'
import { nameOf } from '../rule-book/rule-groups'
import { BoundedField } from './bounded-field'
import styles from './settings-dialog.module.css'

interface RuleSettingProps {
  readonly rule: Rule
  readonly ref?: Ref<HTMLLIElement>
}

/** One rule: its level, its limits, the way to its page and back to the profile. */
export function RuleSetting({ rule, ref }: RuleSettingProps) {
  const execute = useExecute()
  const i18n = useI18n()
  const { t, formatMessage } = i18n
  const meta = useEditor(({ document }) => document.meta)
  const standing = ruleSettingOf(rule, meta)
  const name = nameOf(rule, i18n)
  return (
    <li ref={ref} tabIndex={-1} className={styles.rule} data-rule-id={rule.id} data-level={standing.level}>
      <div className={styles.about}>
        <span className={styles.name}>{name}</span>
        <span className={styles.stage}>{t('settings.checks.from', { stage: rule.meta.stage })}</span>
      </div>
      <LevelChoice rule={rule} name={name} setting={standing} />
      <IconButton
        label={t('settings.checks.why', { rule: name })}
        icon={CircleQuestionMark}
        onClick={() => execute(commands.explainRule, { ruleId: rule.id })}
      />
      {standing.changed && (
        <IconButton
          label={t('settings.checks.follow', { rule: name })}
          icon={RotateCcw}
          onClick={({ currentTarget }) => {
            currentTarget.closest('li')?.focus()
            execute(commands.followProfile, { ruleId: rule.id })
          }}
        />
      )}
      {standing.limits.length > 0 && (
        <div className={styles.limits}>
          {standing.limits.map((limit) => (
            <BoundedField
              key={limit.name}
              label={formatMessage({ key: `rules.${rule.name}.limits.${limit.name}` })}
              value={limit.value}
              min={limit.min}
              max={limit.max}
              commit={(value, mergeKey) =>
                execute(commands.setLimit, { ruleId: rule.id, name: limit.name, value, mergeKey })
              }
            />
          ))}
        </div>
      )}
    </li>
  )
}

interface LevelChoiceProps {
  readonly rule: Rule
  readonly name: string
  readonly setting: RuleSetting
}

const CHOICES = ['profile', ...LEVELS, 'off'] as const

function LevelChoice({ rule, name, setting: { chosen, profileLevel } }: LevelChoiceProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const nameOfLevel = (level: Level | 'off'): string =>
    level === 'off' ? t('settings.checks.off') : t(`checks.level.${level}`)
  return (
    <Select
      label={t('settings.checks.level', { rule: name })}
      className={styles.level}
      value={chosen ?? 'profile'}
      options={CHOICES.map((value) => ({
        value,
        label:
          value === 'profile'
            ? t('settings.checks.asProfile', { level: nameOfLevel(profileLevel) })
            : nameOfLevel(value),
      }))}
      onChange={(value) =>
        execute(commands.setRuleLevel, { ruleId: rule.id, level: value === 'profile' ? null : value })
      }
    />
  )
}
