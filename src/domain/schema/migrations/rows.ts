import { isPlainObject } from '../../diff/is-equal'

/** The content with missing fields of one table filled in. What is not shaped like a table stays as it is. */
export function withDefaults(
  content: unknown,
  table: string,
  defaults: Readonly<Record<string, unknown>>,
): unknown {
  return mapRows(content, table, (row) => (isPlainObject(row) ? { ...defaults, ...row } : row))
}

function mapRows(content: unknown, table: string, change: (row: unknown) => unknown): unknown {
  if (!isPlainObject(content)) return content
  const rows = content[table]
  return Array.isArray(rows) ? { ...content, [table]: rows.map(change) } : content
}

/** The content with fields of one table called otherwise, or fields within a field of its rows. */
export function renameFields(
  content: unknown,
  table: string,
  names: Readonly<Record<string, string>>,
  within: string | null = null,
): unknown {
  return mapRows(content, table, (row) =>
    within === null ? renamed(row, names) : changedField(row, within, (value) => renamed(value, names)),
  )
}

/** The content with one field of all rows of a table changed, where they have it. */
export function changeFields(
  content: unknown,
  table: string,
  field: string,
  change: (value: unknown) => unknown,
): unknown {
  return mapRows(content, table, (row) => changedField(row, field, change))
}

function renamed(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [names[name] ?? name, field]))
}

function changedField(row: unknown, field: string, change: (value: unknown) => unknown): unknown {
  return isPlainObject(row) && field in row ? { ...row, [field]: change(row[field]) } : row
}
