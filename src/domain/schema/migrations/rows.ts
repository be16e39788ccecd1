function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The content with missing fields of one table filled in. What is not shaped like a table stays as it is. */
export function withDefaults(
  content: unknown,
  table: string,
  defaults: Readonly<Record<string, unknown>>,
): unknown {
  if (!isObject(content)) return content
  const rows = content[table]
  if (!Array.isArray(rows)) return content
  return { ...content, [table]: rows.map((row: unknown) => (isObject(row) ? { ...defaults, ...row } : row)) }
}
