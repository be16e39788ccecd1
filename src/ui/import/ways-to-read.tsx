import type { ImportPreview, ReadChoice, TableColumn } from '../../domain'
import { useI18n } from '../hooks/ports'
import { Select } from '../primitives/input/select'
import { ColumnChoice } from './column-choice'
import { rememberColumns } from './remembered-columns'

interface WaysToReadProps {
  readonly preview: ImportPreview
  readonly choice: ReadChoice
  readonly onChange: (choice: ReadChoice) => void
}

/** The sheets and columns of a file that can be read in several ways; columns are remembered for their head. */
export function WaysToRead({ preview, choice, onChange }: WaysToReadProps) {
  const { t } = useI18n()
  const { sheets, sheet, table } = preview
  const chooseColumns = (columns: readonly TableColumn[]) => {
    if (table) rememberColumns(table, columns)
    onChange({ ...choice, columns })
  }
  const options = [
    ...(sheet === undefined || choice.sheet !== undefined
      ? [{ value: ALL, label: t('dialogs.import.allSheets') }]
      : []),
    ...(sheets ?? []).map((name, at) => ({ value: String(at), label: name })),
  ]
  return (
    <>
      {sheets && (
        <Select
          label={t('dialogs.import.sheet')}
          value={sheet === undefined ? ALL : String(sheet)}
          options={options}
          onChange={(value) => onChange(value === ALL ? {} : { sheet: Number(value) })}
        />
      )}
      {table && table.columns.length > 0 && <ColumnChoice table={table} onChange={chooseColumns} />}
    </>
  )
}

const ALL = 'all'
