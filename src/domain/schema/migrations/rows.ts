import { isPlainObject } from '../../diff/is-equal'

/** The content with missing fields of one table filled in. What is not shaped like a table stays as it is. */
export function withDefaults(
  content: unknown,
  table: string,
  defaults: Readonly<Record<string, unknown>>,
): unknown {
  if (!isPlainObject(content)) return content
  const rows = content[table]
  if (!Array.isArray(rows)) return content
  return {
    ...content,
    [table]: rows.map((row: unknown) => (isPlainObject(row) ? { ...defaults, ...row } : row)),
  }
}
