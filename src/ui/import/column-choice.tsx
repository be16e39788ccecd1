import { COLUMN_ROLES, type TableColumn, type TableReading } from '../../domain'
import { useI18n } from '../hooks/ports'
import { Select } from '../primitives/input/select'
import styles from './column-choice.module.css'

interface ColumnChoiceProps {
  readonly table: TableReading
  readonly onChange: (columns: readonly TableColumn[]) => void
}

/** What each column of a foreign table holds, as it was guessed; the tree to come follows what is chosen. */
export function ColumnChoice({ table, onChange }: ColumnChoiceProps) {
  const { t } = useI18n()
  const options = COLUMN_ROLES.map((role) => ({ value: role, label: t(`dialogs.import.roles.${role}`) }))
  return (
    <details className={styles.columns}>
      <summary>{t('dialogs.import.columns', { count: table.columns.length })}</summary>
      <ul role="list">
        {table.columns.map(({ role, group }, at) => {
          const heading = table.headings[at] ?? ''
          const name = heading === '' ? t('dialogs.import.column', { number: at + 1 }) : heading
          const samples = table.samples.flatMap((row) => row[at]?.trim() || [])
          return (
            <li key={at}>
              <span className={styles.name}>{name}</span>
              <span className={styles.samples}>{samples.join(' · ')}</span>
              <Select
                label={t('dialogs.import.role', { name })}
                value={role}
                options={options}
                onChange={(chosen) => onChange(table.columns.with(at, { role: chosen, group }))}
              />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
