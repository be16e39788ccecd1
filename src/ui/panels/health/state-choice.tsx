import { useId } from 'react'
import { HEALTH_STATES, type HealthState } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { HEALTH_ICONS } from './health-marks'
import styles from './state-choice.module.css'

interface StateChoiceProps {
  readonly name: string
  /** Null: nothing was said yet. */
  readonly state: HealthState | null
  readonly onChange: (state: HealthState) => void
}

/** Fine, watch or bad: a radio group of three shapes, and the word of the chosen one. */
export function StateChoice({ name, state, onChange }: StateChoiceProps) {
  const { t } = useI18n()
  const group = useId()
  return (
    <div role="radiogroup" aria-label={t('week.health.stateOf', { name })} className={styles.group}>
      {HEALTH_STATES.map((value) => {
        const Icon = HEALTH_ICONS[value]
        const label = t(`week.health.states.${value}`)
        return (
          <label key={value} className={styles.choice} data-state={value} data-tooltip={label}>
            <input
              type="radio"
              name={group}
              aria-label={label}
              checked={value === state}
              onChange={() => onChange(value)}
            />
            <Icon size={15} aria-hidden />
            {value === state && <span aria-hidden>{label}</span>}
          </label>
        )
      })}
    </div>
  )
}
