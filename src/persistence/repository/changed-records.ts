import { mapTables, TABLE_NAMES, type ChangedRecords, type TableName, type Tables } from '../../domain'
import { parseRows } from '../packed-diff'
import type { RecordRow } from '../database/row-store'
import { valuesByTable } from '../database/stored-rows'

/** What rows say of their records; null when they hold packs, or values that are no records. */
export function changedRecords(rows: readonly RecordRow[]): ChangedRecords | null {
  const isRecord = ({ table }: RecordRow): boolean => TABLE_NAMES.some((name) => name === table)
  if (!rows.every(isRecord)) return null
  const parsed = parseRows(valuesByTable(rows))
  if (parsed === null) return null
  const changed = <T extends TableName>(table: T): Map<string, Tables[T] | null> => {
    const records: readonly Tables[T][] = parsed[table]
    const values = new Map(records.map((record) => [record.id as string, record]))
    return new Map(
      rows.filter((row) => row.table === table).map(({ id }) => [id, values.get(id) ?? null] as const),
    )
  }
  return mapTables<Required<ChangedRecords>>(changed)
}
