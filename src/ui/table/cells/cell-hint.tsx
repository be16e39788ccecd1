import { NODE_KINDS } from '../../../domain'
import type { I18n } from '../../../i18n'
import { useI18n } from '../../hooks/ports'
import styles from './cell-field.module.css'
import { strengthWords } from './cell-text'
import type { CellEdit, CellEditing } from './use-cell-edit'

interface CellHintProps {
  readonly id: string
  readonly editing: CellEditing
}

/** Below the open field: why a text is not taken, how a number or a day is read, or what can be chosen. */
export function CellHint({ id, editing }: CellHintProps) {
  const i18n = useI18n()
  const { edit, isRejected } = editing
  if (edit === null) return null
  // A cell that cannot be written says so at once.
  const isRefused = isRejected || isReadOnly(editing)
  const text = isRefused ? refusalOf(editing, i18n) : hintOf(edit, editing, i18n)
  return (
    <p id={id} className={styles.hint} role={isRefused ? 'alert' : 'status'} hidden={text === null}>
      {text}
    </p>
  )
}

function isReadOnly({ reading }: CellEditing): boolean {
  return reading?.type === 'refused' && reading.sentence === 'table.refused.readOnly'
}

function refusalOf({ reading, text }: CellEditing, { t }: I18n): string | null {
  return reading?.type === 'refused' ? t(reading.sentence, { text, unit: reading.unit }) : null
}

function hintOf({ column }: CellEdit, { reading }: CellEditing, i18n: I18n): string | null {
  const { t, list, date } = i18n
  if (column === 'support') return t('table.choices', { list: list(strengthWords(i18n)) })
  if (column === 'kind')
    return t('table.choices', { list: list(NODE_KINDS.map((kind) => t(`kinds.${kind}`))) })
  if (reading?.type !== 'value') return null
  const { value, readings } = reading
  if (value.field === 'due' && value.value !== null) return t('table.day', { day: date(value.value) })
  if (readings === null) return null
  return t('details.number.readAs', { taken: String(readings.taken), other: String(readings.other) })
}
