import { CheckboxField } from '../fields/checkbox-field'
import { useI18n } from '../hooks/ports'
import { Select } from '../primitives/input/select'
import { COLUMN_IDS, type ColumnId } from './columns'
import styles from './display-options.module.css'
import { GROUPINGS, type Display } from './rows/display'

interface DisplayOptionsProps {
  readonly display: Display
  readonly setDisplay: (display: Display) => void
}

/** How rows are grouped and sorted, and which columns show. */
export function DisplayOptions({ display, setDisplay }: DisplayOptionsProps) {
  const { t } = useI18n()
  const { group, sort, hidden } = display
  const show = (column: ColumnId, shown: boolean) =>
    setDisplay({
      ...display,
      hidden: shown ? hidden.filter((id) => id !== column) : [...hidden, column],
    })
  return (
    <div className={styles.options}>
      <div className={styles.choice}>
        <span aria-hidden>{t('table.groupBy')}</span>
        <Select
          label={t('table.groupBy')}
          value={group}
          options={GROUPINGS.map((value) => ({ value, label: t(`table.group.${value}`) }))}
          onChange={(value) => setDisplay({ ...display, group: value })}
        />
      </div>
      <div className={styles.choice}>
        <span aria-hidden>{t('table.sortBy')}</span>
        <Select
          label={t('table.sortBy')}
          value={sort?.column ?? 'none'}
          options={[
            { value: 'none', label: t('table.unsorted') },
            ...COLUMN_IDS.map((value) => ({ value, label: t(`table.column.${value}`) })),
          ]}
          onChange={(value) =>
            setDisplay({
              ...display,
              sort: value === 'none' ? null : { column: value, descending: sort?.descending ?? false },
            })
          }
        />
      </div>
      {sort !== null && (
        <CheckboxField
          label={t('table.descending')}
          value={sort.descending}
          commit={(descending) => setDisplay({ ...display, sort: { ...sort, descending } })}
        />
      )}
      <fieldset className={styles.columns}>
        <legend>{t('table.columns')}</legend>
        {COLUMN_IDS.filter((column) => column !== 'title').map((column) => (
          <CheckboxField
            key={column}
            label={t(`table.column.${column}`)}
            value={!hidden.includes(column)}
            commit={(shown) => show(column, shown)}
          />
        ))}
      </fieldset>
    </div>
  )
}
